/** A descriptor that was imported and worked on, and a newer export of its inventory. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { importInto } from '../../server/src/imports/import-into.ts';
import { recordText, withBase } from '../../server/src/imports/import-record.ts';
import { inventoryOf } from '../imports/expected-facts.ts';
import { workbook, type TestSheets } from '../imports/workbook-builder.ts';
import { repeat, type Editor } from './editor.ts';

const server = 'f3b0';
const heads = [
  'VM',
  'Powerstate',
  'Template',
  'OS according to the VMware Tools',
  'Firmware',
  'VM ID',
  'VI SDK UUID',
];

/** An export of machines with one disk each, sizes in GB. */
function exported(sizes: Readonly<Record<string, number>>): TestSheets {
  const names = Object.keys(sizes);
  const os = 'Microsoft Windows Server 2012 R2 (64-bit)';
  return {
    vInfo: [
      heads,
      ...names.map((name) => [name, 'poweredOn', 'False', os, 'bios', `vm-${name}`, server]),
      ['TPL-2012', 'poweredOff', 'True', os, 'bios', 'vm-tpl', server],
    ],
    vDisk: [
      ['VM', 'Disk', 'Disk Key', 'Capacity MiB', 'VM ID', 'VI SDK UUID'],
      ...Object.entries(sizes).map(([name, size]) => [
        name,
        'Hard disk 1',
        2000,
        size * 1024,
        `vm-${name}`,
        server,
      ]),
    ],
  };
}

const first = workbook(exported({ APP01: 80, DB01: 100 }), {}, 'old.xlsx');
/** One disk that only the source changed, one that both changed, and a machine that is new. */
export const newer = workbook(exported({ APP01: 90, DB01: 150, WEB01: 60 }), {}, 'new.xlsx');

const imported = importInto(Descriptor.open('', 0, ''), inventoryOf([first]), undefined);
if ('refused' in imported) throw new Error(imported.refused);

/** The descriptor as its author has it, with a comment and a size of their own. */
export const worked = imported.text.replace('disks: [100]', 'disks: [120] # grown by hand');
export const record = recordText(withBase(undefined, imported.base, '0.0.0'));

/** Rows as a spreadsheet copies them. */
export const rows =
  'SAP01\tWindows Server 2012 R2\t80\nSAP02\tCentOS 6.7\t100/200\nSAP03\tWindows Server 2016\t60\n';

/** A folder with the files of the other tests of the editor, and those of an import. */
export function importFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'asr-import-'));
  cpSync(join(root, 'test', 'fixtures', 'editor'), folder, { recursive: true });
  writeFileSync(join(folder, 'dr.asr.yaml'), worked);
  writeFileSync(join(folder, 'dr.asr.import.json'), record);
  writeFileSync(join(folder, 'new.xlsx'), newer.bytes);
  writeFileSync(join(folder, 'rows.txt'), rows);
  writeFileSync(join(folder, 'cut.xlsx'), newer.bytes.slice(0, 300));
  return folder;
}

/** Picks a file in the dialog that a command opened. */
export async function pickFile(editor: Editor, path: string): Promise<void> {
  const { page } = editor;
  const input = page.locator('.quick-input-widget input[type=text]').first();
  const button = page.locator('.quick-input-widget .monaco-button').filter({ hasText: 'Import' });
  await button.first().waitFor();
  // The dialog lists the folder first, and may then write its path over another.
  await page.locator('.quick-input-list .monaco-list-row').nth(1).waitFor();
  await repeat(
    async () => {
      if (!(await button.first().isVisible())) return;
      await input.fill(path);
      await editor.press('Enter');
    },
    button.first(),
    'hidden',
  );
}

/**
 * The notification with a text, in the list that is opened by the bell: driven by a program, VS Code
 * shows none by itself.
 */
export async function notification({ page }: Editor, text: string | RegExp): Promise<Locator> {
  const list = page.locator('.notifications-center.visible');
  const one = list.locator('.notification-list-item').filter({ hasText: text }).first();
  await repeat(async () => {
    if (!(await list.isVisible())) await page.locator('#status\\.notifications').click();
    // What the bell says of itself would cover the buttons.
    await page.mouse.move(0, 0);
  }, one);
  return one;
}

/** Clicks a button of the notification with a text. */
export async function answer(editor: Editor, text: string | RegExp, name: string): Promise<void> {
  const one = await notification(editor, text);
  await one.getByRole('button', { name }).click();
}

/** Takes all notifications away. */
export async function clear(editor: Editor): Promise<void> {
  await editor.run('Notifications: Clear All Notifications');
  await editor.page.locator('.notification-list-item').first().waitFor({ state: 'hidden' });
}

/** Closes the tab with a title. */
export async function closeTab({ page }: Editor, title: string): Promise<void> {
  const tab = page.locator('.tab').filter({ hasText: title });
  await tab.locator('.tab-actions .action-label').click();
  await tab.waitFor({ state: 'detached' });
}
