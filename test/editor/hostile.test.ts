import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { hostileWords } from '../support/hostile-words.ts';
import { type Editor, openEditor, stepsIn } from './editor.ts';
import { inView } from './webview-frame.ts';
import { openWorkspace, type EditorWorkspace } from './harness.ts';

/**
 * T-36: a descriptor full of markup and scripts, in a real VS Code with its own content policy. The
 * hovers and the pages show it as text, and nothing of it runs, loads or can be clicked.
 */
let files: string | undefined;
let workspace: EditorWorkspace | undefined;
let editor: Editor;
const asked: string[] = [];
const dialogs: string[] = [];
before(async () => {
  files = mkdtempSync(join(tmpdir(), 'asr-hostile-'));
  const short = hostileWords.filter((word) => word.length < 200);
  const quoted = short.map((word) => JSON.stringify(word));
  writeFileSync(
    join(files, 'plan.asr.yaml'),
    [
      'scenario: vmware-to-azure',
      `storageAccounts:`,
      ...quoted.map((word) => `  - { name: ${word} }`),
      'protectedItems:',
      ...quoted.map((word) => `  - { name: ${word}, operatingSystem: ${word}, disks: [${word}] }`),
      'configurationServer:',
      `  hostname: ${JSON.stringify('<img src=x onerror="window.hacked=1">')}`,
      '',
    ].join('\n'),
  );
  // VS Code itself offers to follow the addresses in any text; what is told of ours is without.
  workspace = await openWorkspace({ files, settings: { 'editor.links': false } });
  editor = await openEditor(workspace, 'plan.asr.yaml');
  editor.page.on('request', (request) => asked.push(request.url()));
  editor.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
after(async () => {
  await workspace?.close();
  if (files !== undefined) rmSync(files, { recursive: true, force: true });
});
const step = stepsIn(() => editor);

/** What in an element comes from markup that is not ours: elements, icons, and what can be clicked. */
async function foreign(element: Locator): Promise<string[]> {
  const found: string[] = [];
  const marks =
    'img script iframe svg form input object b i .codicon-alert .codicon-zap .codicon-sync';
  for (const mark of marks.split(' '))
    if ((await element.locator(mark).count()) > 0) found.push(mark);
  // All at once: a hover that is drawn anew between two questions has other links.
  const addresses = await element
    .locator('a')
    .evaluateAll((links: readonly { getAttribute(name: string): string | null }[]) =>
      links.map((link) => link.getAttribute('data-href') ?? link.getAttribute('href') ?? ''),
    );
  found.push(...addresses.filter((address) => !ours.test(address)));
  return found;
}
/** A place within a page, an explanation, documentation, and an address that a requirement names. */
const ours =
  /^(|#.*|\.\.\/explain\/[\d-]+\/ASR\d{3}\.md|command:asr\.explainRequirement\?(?:\["|%5B%22)ASR\d{3}(?:"\]|%22%5D)|https:\/\/(docs|learn|support)\.microsoft\.com\/.*|http:\/\/cdn\.mysql\.com\/.*)$/;

step('hovers show it as text', async () => {
  await editor.errors.first().waitFor();
  for (const line of [3, 5, 10, 12, 14, 21, 23, 33]) {
    await editor.goTo(line, 14);
    await editor.press('Control+k', 'Control+i');
    const hover = editor.page.locator('.monaco-hover:visible').filter({ hasText: 'ASR011' });
    await hover.first().waitFor();
    assert.deepEqual(await foreign(hover.first()), [], `line ${line}`);
    if (line === 12) await editor.picture('hostile-hover');
    await editor.press('Escape', 'Escape');
  }
});

step('so does the view of the checklist', async () => {
  await editor.run('ASR: Show Checklist');
  const frame = await inView(editor.page, 'checklist');
  await frame.getByRole('heading', { name: /^Checklist of plan/ }).waitFor();
  const text = await frame.locator('body').innerText();
  assert.match(text, /"\[click\]\(command:.* is not allowed as an Azure VM name/);
  assert.match(text, /Host name "<img src=x/);
  assert.equal(await frame.locator('img, iframe, object, embed, a, svg').count(), 0);
  for (const heading of await frame.locator('h1, h2, h3').allInnerTexts())
    assert.match(heading, /^(Checklist of plan|[A-Z][a-z ]+ \(\d+\)$)/);
  await editor.picture('hostile-checklist');
});

step('nothing of it ran, and nothing was asked of anybody', async () => {
  for (const frame of editor.page.frames())
    assert.equal(await frame.evaluate(() => 'hacked' in globalThis), false, frame.url());
  assert.ok(asked.length > 0);
  assert.deepEqual(
    asked.filter((url) => /evil|passwd/.test(url)),
    [],
  );
  assert.deepEqual(dialogs, []);
});

test('only the shell of the views makes HTML, and its pages may run nothing but the script of the extension', () => {
  const files = globSync('client/src/**/*.ts');
  assert.ok(files.length > 10);
  const views =
    /createWebviewPanel|registerWebview|registerCustomEditor|registerNotebook|\.webview\b|insertAdjacentHTML|innerHTML/;
  const page = readFileSync('client/src/views/view-page.ts', 'utf8');
  assert.match(page, /default-src 'none'/);
  assert.match(page, /script-src 'nonce-/);
  assert.doesNotMatch(page, /unsafe-|https?:/);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (!file.replaceAll('\\', '/').startsWith('client/src/views/'))
      assert.doesNotMatch(text, views, file);
    // Markdown from the server is not trusted: no commands and no HTML in it. To ask whether the
    // workspace is trusted is another thing.
    // One command may be called: that which shows the explanation of an id.
    const others = text.replace("isTrusted: { enabledCommands: ['asr.explainRequirement'] }", '');
    assert.doesNotMatch(others, /(?<!workspace\.)\bisTrusted|supportHtml|supportThemeIcons/);
  }
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: Record<string, unknown>;
  };
  for (const kind of ['customEditors', 'notebooks', 'notebookRenderer'])
    assert.ok(!(kind in manifest.contributes), kind);
});
