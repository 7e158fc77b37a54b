/** Files that are damaged, foreign or made to hurt: a clear message, or the right data. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { readInventory } from '../../server/src/imports/read-inventory.ts';
import type { ImportFile } from '../../server/src/imports/source-files.ts';
import { inventoryOf } from './expected-facts.ts';
import { csvFile, jsonFile, workbook, type TestCell } from './workbook-builder.ts';

const head = ['VM', 'Powerstate', 'DNS Name'];

function problemOf(...files: readonly ImportFile[]): string {
  const result = readInventory(files);
  assert.ok('problem' in result);
  assert.match(result.problem, /^[^\n]{10,160}$/);
  return result.problem;
}

function bytesFile(name: string, bytes: Uint8Array | string): ImportFile {
  return { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
}

describe('files that are no workbook', () => {
  const sound = workbook({ vInfo: [head, ['APP01', 'poweredOn', 'app01']] });
  test('a truncated one', () => {
    assert.match(problemOf(bytesFile('a.xlsx', sound.bytes.slice(0, 300))), /cut off or damaged/);
  });
  test('one whose content is damaged', () => {
    const bytes = sound.bytes.slice();
    bytes.fill(0xff, 60, 200);
    assert.match(problemOf(bytesFile('a.xlsx', bytes)), /damaged|unusual|sheets|no csv/);
  });
  test('an old one, and an encrypted one', () => {
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0]);
    assert.match(problemOf(bytesFile('a.xls', ole)), /save it as \.xlsx/);
    ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    assert.match(problemOf(bytesFile('a.xlsx', ole)), /encrypted/);
    assert.match(problemOf(bytesFile('a.xls', Uint8Array.of(9, 8, 16, 0, 0, 6))), /old workbook/);
  });
  test('an encrypted zip', () => {
    const bytes = sound.bytes.slice();
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    assert.match(problemOf(bytesFile('a.zip', bytes)), /encrypted/);
  });
  test('packed in another way', () => {
    const bytes = Buffer.from(sound.bytes);
    for (let at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])); at >= 0;) {
      bytes[at + 10] = 14;
      at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 1);
    }
    assert.match(problemOf(bytesFile('a.xlsx', bytes)), /unusual way/);
  });
  test('of other programs', () => {
    const zip = (name: string, content: string) => zipSync({ [name]: strToU8(content) });
    assert.match(problemOf(bytesFile('a.xlsb', zip('xl/workbook.bin', 'x'))), /binary workbook/);
    assert.match(problemOf(bytesFile('a.ods', zip('content.xml', 'x'))), /OpenDocument/);
    assert.match(problemOf(bytesFile('a.zip', zip('notes.pdf', 'x'))), /no csv/);
    assert.match(problemOf(bytesFile('a.pdf', '%PDF-1.7')), /PDF/);
    assert.match(problemOf(bytesFile('a.gz', Uint8Array.of(0x1f, 0x8b, 8, 0))), /gzip/);
    assert.match(problemOf(bytesFile('a.htm', '<html>')), /XML or HTML/);
    assert.match(problemOf(bytesFile('a.json', '{"a":')), /not valid JSON/);
    assert.match(problemOf(bytesFile('a.csv', '')), /is empty/);
    assert.match(problemOf(bytesFile('a.csv', ' \n')), /is empty/);
    assert.match(
      problemOf(bytesFile('a.bin', Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 3))),
      /no workbook/,
    );
    assert.match(problemOf(bytesFile('a.csv', 'a,b\n1,2\n')), /no header/);
    assert.match(problemOf(bytesFile('a.txt', 'hello')), /no header/);
  });
  test('too large, or an archive in an archive', () => {
    assert.match(
      problemOf(bytesFile('a.csv', new Uint8Array(64 * 1024 * 1024 + 1))),
      /at most 64 MB/,
    );
    const inner = zipSync({ 'b.csv': strToU8('VM\nA') });
    assert.match(problemOf(bytesFile('a.zip', zipSync({ 'b.csv': inner }))), /within an archive/);
  });
  test('a quote that is never closed', () => {
    assert.match(problemOf(bytesFile('a.csv', 'VM,Powerstate,DNS Name\n"a,b\n')), /never closed/);
  });
  test('JSON with tables, and JSON of nothing known', () => {
    assert.match(problemOf(jsonFile('a.json', []), csvFile('b.csv', [head])), /one source/);
    assert.match(problemOf(jsonFile('a.json', [{ a: 1 }])), /no list of machines/);
    assert.match(problemOf(jsonFile('a.json', ['HardDiskDrive (Name)'])), /ConvertTo-Json/);
  });
});

describe('workbooks made to hurt', () => {
  test('a bomb is stopped while it is unpacked', () => {
    const row = `<row><c t="inlineStr"><is><t>${'A'.repeat(1000)}</t></is></c></row>`;
    const first = '<row><c t="inlineStr"><is><t>VM</t></is></c></row>';
    const sheet = `<worksheet><sheetData>${first}${row.repeat(20_000)}</sheetData></worksheet>`;
    const file = workbook({ vInfo: [head] }, { 'xl/worksheets/s0.xml': sheet });
    assert.ok(file.bytes.length < 300_000);
    assert.match(problemOf(file), /unpacks to more than/);
  });
  test('entities are not expanded', () => {
    const sheet = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&e;</v></c></row></sheetData></worksheet>`;
    assert.match(
      problemOf(workbook({ vInfo: [] }, { 'xl/worksheets/s0.xml': sheet })),
      /document type/,
    );
    const [machine] = inventoryOf([
      workbook({ vInfo: [head, [{ xml: '<c t="str"><v>&unknown;&amp;&#65;&#x42;</v></c>' }]] }),
    ]).machines;
    assert.equal(machine?.name.value, '&unknown;&AB');
  });
  test('a formula gives what was computed, comments and CDATA are text', () => {
    const cells: TestCell[] = [
      { xml: '<c t="str"><f>HYPERLINK("http://x","APP")</f><v>APP<!-- no -->01</v></c>' },
      { xml: '<c t="str"><v><![CDATA[poweredOn]]></v></c>' },
      { xml: '<c t="e"><v>#REF!</v></c>' },
    ];
    const { machines, notices } = inventoryOf([workbook({ vInfo: [head, cells] })]);
    assert.equal(machines[0]?.name.value, 'APP01');
    assert.equal(machines[0].power, 'on');
    assert.equal(machines[0].facts.hostname, undefined);
    assert.deepEqual(
      notices.filter(({ at }) => at === 'vInfo!C2').map(({ message }) => message),
      ['DNS Name "#REF!" is an error value, and was left out.'],
    );
  });
  test('16,384 columns with content are refused, one stray cell is not', () => {
    const wide = [...head, ...Array.from({ length: 16_381 }, (_, i) => `c${i}`)];
    assert.match(problemOf(workbook({ vInfo: [wide, ['A']] })), /more than 1000 columns/);
    assert.match(problemOf(csvFile('vInfo.csv', [wide, ['A']])), /more than 1000 columns/);
    const stray = { xml: '<c r="XFD1048576"><v>1</v></c>' };
    assert.equal(inventoryOf([workbook({ vInfo: [head, ['A'], [stray]] })]).machines.length, 1);
  });
  test('a text that is too long has an address', () => {
    const long = 'x'.repeat(16_385);
    assert.match(problemOf(workbook({ vInfo: [head, [long]] })), /vInfo!A2/);
    assert.match(problemOf(csvFile('vInfo.csv', [head, [long]])), /row 2/);
  });
  test('rich text, phonetic text, escapes, and texts that are not there', () => {
    const shared =
      '<sst><si><r><t>AP</t></r><r><t>P</t></r><rPh><t>no</t></rPh></si><si/><si><t>_x000D_B_x0041_</t></si></sst>';
    const cells = ['0', '2', '9'].map((v) => ({ xml: `<c t="s"><v>${v}</v></c>` }));
    const file = workbook(
      { vInfo: [head, ...cells.map((cell) => [cell])] },
      { 'xl/sharedStrings.xml': shared },
    );
    const { machines, notices } = inventoryOf([file]);
    assert.deepEqual(
      machines.map(({ name }) => name.value),
      ['APP', 'BA'],
    );
    assert.ok(notices.some(({ at }) => at === 'vInfo!A4'));
    assert.ok(notices.some(({ message }) => message.startsWith('Control characters')));
  });
  test('a workbook without sheets, and one whose vInfo has no VM', () => {
    assert.match(problemOf(workbook({})), /without sheets/);
    assert.match(problemOf(workbook({ vInfo: [['a', 'b']] })), /no header/);
  });
});

test('names that are YAML stay as they are', () => {
  const names = [
    'yes',
    'NULL',
    '~',
    '1e3',
    '0x1F',
    '00123',
    '12:30',
    '2016-12-04',
    'a: b',
    'a #b',
    '*x',
    '- x',
    '=1+1',
    '<<',
    '---',
    'a\nb',
  ];
  const { machines } = inventoryOf([workbook({ vInfo: [head, ...names.map((name) => [name])] })]);
  assert.deepEqual(
    machines.map(({ name }) => name.value),
    names,
  );
});

test('random bytes and cut files never throw', () => {
  const sound = workbook({ vInfo: [head, ['APP01', 'poweredOn', 'app01']] }).bytes;
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.nat(sound.length),
      fc.nat(3),
      (bytes, at, kind) => {
        const changed = kind === 0 ? bytes : sound.slice(0, kind === 1 ? at : undefined);
        if (kind > 1) changed.set(bytes.slice(0, Math.max(0, sound.length - at)), at);
        readInventory([{ name: 'a.xlsx', bytes: changed }]);
        readInventory([{ name: 'a.zip', bytes: zipSync({ 'a.csv': deflateSync(bytes) }) }]);
      },
    ),
    { numRuns: 300, seed: 15 },
  );
});
