/**
 * A whole descriptor, three machines and a plan, typed by keyboard alone: in block style and in flow
 * style. Keys are counted. A dead end is a place where nothing is suggested that should be, or a line
 * that has to be corrected by hand; there is none.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { type Editor, openEditor, repeat, stepsIn } from './editor.ts';
import { patienceMs } from '../support/patience.mjs';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

let workspace: EditorWorkspace | undefined;
let editor: Editor;
before(async () => {
  workspace = await openWorkspace();
  for (const name of ['block', 'flow', 'dedent'])
    writeFileSync(join(workspace.folder, `${name}.asr.yaml`), '');
  editor = await openEditor(workspace, 'block.asr.yaml');
});
after(() => workspace?.close());
const step = stepsIn(() => editor);

const machines = {
  block: (name: string) => `  - name: ${name}
    os: Windows Server 2012 R2
    disks: [100]`,
  flow: (name: string) => `  - { name: ${name}, os: Windows Server 2012 R2, disks: [100] }`,
};
const [block, flow] = [machines.block, machines.flow].map(
  (machine) => `scenario: vmware-to-azure
vault:
  name: ContosoVault
  location: westeurope
storageAccounts:
  - name: contosodr01
virtualNetworks:
  - name: vnet-dr
configurationServer:
  hostname: ASR-CS01
  os: Windows Server 2012 R2
vSphereHosts:
  - name: esx01
    version: '6.0'
protectedItems:
${['FIN-SQL01', 'FIN-APP01', 'FIN-WEB01'].map(machine).join('\n')}
recoveryPlans:
  - name: finance
    groups:
      - machines: [FIN-SQL01, FIN-APP01, FIN-WEB01]`,
);
/** The text that is there in the end. */
const expected = { block, flow };

/** Types as a person who looks at the suggestions, and counts. */
class Typist {
  keys = 0;
  readonly deadEnds: string[] = [];

  constructor(private readonly own: Editor) {}

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.own.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    this.keys += keys.length;
    await this.own.press(...keys);
  }

  /** Takes a suggestion: the first one, once it is the one that is wanted. */
  async take(wanted: string, typed = '', key = 'Tab'): Promise<void> {
    if (typed !== '') await this.type(typed);
    const first = this.own.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    try {
      await first
        .filter({ hasText: wanted })
        .waitFor({ timeout: process.env.FLOW ? 8000 : patienceMs });
    } catch {
      const shown = await this.own.page.locator('.suggest-widget.visible').allInnerTexts();
      this.deadEnds.push(`${typed}: ${wanted} is not suggested, but ${shown.join().slice(0, 200)}`);
      await this.press('Escape');
      return;
    }
    await this.press(key);
    await this.own.page
      .locator('.suggest-widget.visible .monaco-list-row.focused')
      .filter({ hasText: wanted })
      .waitFor({ state: 'detached' });
  }
}

async function cursorIs(line: number, column: number): Promise<void> {
  await editor.page
    .locator('.statusbar-item')
    .filter({ hasText: `Ln ${line}, Col ${column}` })
    .waitFor();
}

async function saved(file: string): Promise<string> {
  await editor.press('Control+s');
  await editor.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  return editor.onDisk(file);
}

function judged(text: string): readonly string[] {
  const { findings } = check(Descriptor.open('file:///a.asr.yaml', 1, text), {}, '2026-11-29');
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ requirement, message }) => `${requirement} ${message}`);
}

/** Waits until the server answers, as a person does who sees the status. */
async function ready(): Promise<void> {
  await editor.press('Control+1');
  const list = editor.page.locator('.suggest-widget.visible .monaco-list-row.focused');
  await repeat(() => editor.press('Escape', 'Control+Space'), list);
  await editor.press('Escape');
}

/** What comes before the machines is typed the same way in both styles. */
async function surroundings(by: Typist): Promise<void> {
  await by.take('scenario', 'scen');
  await by.take('vmware-to-azure', 'vm');
  await by.press('Enter');
  await by.take('vault', 'vau');
  await by.type('ContosoVault');
  await by.press('Tab');
  await by.take('westeurope', 'weste');
  await by.press('Enter');
  await by.take('storageAccounts', 'stor');
  await by.type('contosodr01');
  await by.press('Enter');
  await by.take('virtualNetworks', 'virtualn');
  await by.type('vnet-dr');
  await by.press('Enter');
  await by.take('configurationServer', 'conf');
  await by.type('ASR-CS01');
  await by.press('Tab');
  await by.take('Windows Server 2012 R2');
  await by.press('Enter');
  await by.take('vSphereHosts', 'vsph');
  await by.type('esx01');
  await by.press('Tab');
  await by.take('6.0');
  await by.press('Enter');
}

if (process.env.FLOW === undefined)
  step('a descriptor is typed in block style without a dead end', async () => {
    const by = new Typist(editor);
    await editor.press('Control+1');
    await ready();
    await surroundings(by);
    await by.take('protectedItems', 'prot');
    await by.type('FIN-SQL01');
    await editor.picture('typing-1-block');
    await machine(by);
    for (const name of ['FIN-APP01', 'FIN-WEB01']) {
      await by.press('Enter');
      await by.type('- ');
      await by.take('machine');
      await by.type(name);
      await machine(by);
    }
    await by.press('Enter');
    await plan(by);
    await finished(by, 'block');
  });

step('and in flow style', async () => {
  assert.ok(workspace !== undefined);
  editor = await openEditor(workspace, 'flow.asr.yaml');
  const by = new Typist(editor);
  await ready();
  await surroundings(by);
  await by.type('protectedItems:');
  // The key moves out of the block of the host that the line was indented for.
  await cursorIs(15, 16);
  for (const [index, name] of ['FIN-SQL01', 'FIN-APP01', 'FIN-WEB01'].entries()) {
    await by.press('Enter');
    await cursorIs(16 + index, 3);
    await by.type('- { ');
    await by.take('name', 'na');
    await by.type(`${name}, `);
    await by.take('os', 'os');
    await by.take('Windows Server 2012 R2', '2012');
    await by.type(', ');
    await by.take('disks', 'dis');
    await by.type('100');
    await by.press('ArrowRight');
    // VS Code closes the brace by itself, or not where it is still coloring; typed, there is one.
    await by.type(' }');
  }
  await by.press('Enter');
  await plan(by);
  await finished(by, 'flow');
});

step('Shift+Tab after a snippet dedents and renames nothing', async () => {
  assert.ok(workspace !== undefined);
  editor = await openEditor(workspace, 'dedent.asr.yaml');
  const by = new Typist(editor);
  await ready();
  await by.take('vault', 'vau');
  await by.type('MyVault');
  await by.press('Tab');
  await by.take('westeurope', 'westeu');
  await by.press('Enter');
  await cursorIs(4, 3);
  await by.press('Shift+Tab');
  await cursorIs(4, 1);
  await by.type('storage');
  await editor.press('Escape');
  assert.equal(
    await saved('dedent.asr.yaml'),
    'vault:\n  name: MyVault\n  location: westeurope\nstorage',
  );
});

/** The rest of a machine's snippet, after its name. */
async function machine(by: Typist): Promise<void> {
  await by.press('Tab');
  await by.take('Windows Server 2012 R2', '2012');
  await by.press('Tab');
  await by.type('100');
  await by.press('Tab');
}

async function plan(by: Typist): Promise<void> {
  await by.take('recoveryPlans', 'reco');
  await by.type('finance');
  await by.press('Tab');
  await by.take('FIN-SQL01');
  for (const name of ['FIN-APP01', 'FIN-WEB01']) {
    await by.type(', ');
    await by.take(name);
  }
}

async function finished(by: Typist, style: 'block' | 'flow'): Promise<void> {
  await by.press('Tab');
  // The last stop was reached: Tab belongs to the text again.
  await editor.page.locator('.snippet-placeholder').first().waitFor({ state: 'detached' });
  await editor.picture(`typing-2-${style}`);
  const text = await saved(`${style}.asr.yaml`);
  process.stderr.write(`${style}: ${by.keys} keys, ${by.deadEnds.length} dead ends\n`);
  assert.deepEqual(by.deadEnds, [], text);
  assert.equal(text, expected[style]);
  assert.deepEqual(judged(text), []);
  assert.ok(by.keys < 260, `${by.keys} keys`);
}
