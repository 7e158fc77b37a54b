/** Reading a large RVTools workbook to an inventory, compared with SheetJS that only reads it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ratio, sampleOf, spread } from './statistics.ts';
import type { Table } from './print-table.ts';

const folder = join('out', 'bench', 'import');

interface Reading {
  readonly ms: number;
  readonly mb: number;
}

/** Reads a workbook of five tabs, with seven rows a machine, in turn with both readers. */
export function workbookTimes(machines: number, rounds: number): Table {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, rvToolsWorkbook(machines));
  const readings = new Map<string, Reading[]>([
    ['ours', []],
    ['sheetjs', []],
  ]);
  for (let i = 0; i < rounds; i++)
    for (const [reader, all] of readings)
      all.push(
        JSON.parse(
          execFileSync('node', [join('out', 'bench', 'read-workbook.mjs'), reader, file], {
            encoding: 'utf8',
          }),
        ) as Reading,
      );
  rmSync(folder, { recursive: true });
  const sheetJs = sampleOf((readings.get('sheetjs') ?? []).map(({ ms }) => ms));
  return {
    title: `A workbook of RVTools, ${machines} machines, 5 tabs, ${machines * 7} rows`,
    columns: ['', 'time', 'of SheetJS', 'memory'],
    rows: [...readings].map(([reader, all]) => {
      const sample = sampleOf(all.map(({ ms }) => ms));
      return [
        reader === 'ours' ? 'to an inventory' : 'SheetJS, reading alone',
        spread(sample),
        ratio(sample?.median, sheetJs?.median),
        `${Math.max(...all.map(({ mb }) => mb))} MB`,
      ];
    }),
  };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Row = readonly (string | number)[];

/** A workbook with shared texts, as Excel writes it. */
function rvToolsWorkbook(machines: number): Uint8Array {
  const texts = new Map<string, number>();
  const cell = (value: string | number) => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    let index = texts.get(value);
    if (index === undefined) texts.set(value, (index = texts.size));
    return `<c t="s"><v>${index}</v></c>`;
  };
  const sheet = (rows: Iterable<Row>) => {
    const lines: string[] = [];
    for (const row of rows) lines.push(`<row>${row.map(cell).join('')}</row>`);
    return strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    );
  };
  const tail = (i: number): Row => [
    'DC1',
    'PROD',
    `esx${i % 64}.example`,
    'Servers',
    `vm-${i}`,
    'vc1.example',
  ];
  const ends = ['Datacenter', 'Cluster', 'Host', 'Folder', 'VM ID', 'VI SDK Server'];
  const extra = Array.from({ length: 60 }, (_, i) => `Column ${i}`);
  const all = Array.from({ length: machines }, (_, i) => i);
  const times = (count: number, row: (i: number, k: number) => Row) =>
    all.flatMap((i) => Array.from({ length: count }, (_, k) => [...row(i, k), ...tail(i)]));
  const name = (i: number) => `APP-${i}`;
  const head = ['VM', 'Powerstate', 'Template'];
  const sheets: Readonly<Record<string, Uint8Array>> = {
    vInfo: sheet([
      [
        ...head,
        'DNS Name',
        'CPUs',
        'Memory',
        'Disks',
        'Firmware',
        'OS according to the VMware Tools',
        ...extra,
        ...ends,
      ],
      ...times(1, (i) => [
        name(i),
        'poweredOn',
        'False',
        `app-${i}.example`,
        4,
        8192,
        2,
        'efi',
        'Microsoft Windows Server 2019 (64-bit)',
        ...extra.map((_, k) => (k % 3 === 0 ? k : 'value')),
      ]),
    ]),
    vDisk: sheet([
      [...head, 'Disk', 'Disk Key', 'Capacity MiB', 'Raw', 'Sharing mode', 'Disk Path', ...ends],
      ...times(2, (i, k) => [
        name(i),
        'poweredOn',
        'False',
        `Hard disk ${k + 1}`,
        `${2000 + k}`,
        102400,
        'False',
        'sharingNone',
        `[ds] ${i}/${k}.vmdk`,
      ]),
    ]),
    vPartition: sheet([
      [...head, 'Disk Key', 'Disk', 'Capacity MiB', 'Free MiB', ...ends],
      ...times(2, (i, k) => [
        name(i),
        'poweredOn',
        'False',
        `${2000 + k}`,
        k === 0 ? 'C:\\' : 'D:\\',
        102400,
        51200 + i,
      ]),
    ]),
    vNetwork: sheet([
      [...head, 'NIC label', 'Network', 'Mac Address', ...ends],
      ...times(1, (i) => [
        name(i),
        'poweredOn',
        'False',
        'Network adapter 1',
        `VLAN-${i % 40}`,
        `00:50:56:${i}`,
      ]),
    ]),
    vTools: sheet([
      [...head, 'Tools', 'Tools Version', ...ends],
      ...times(1, (i) => [name(i), 'poweredOn', 'False', 'toolsOk', 12352]),
    ]),
  };
  const names = Object.keys(sheets);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const strings = [...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${office}"><sheets>${names.map((sheetName, i) => `<sheet name="${sheetName}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => relation(`r${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('rs', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${strings}</sst>`),
    ...Object.fromEntries(
      names.map((sheetName, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        sheets[sheetName] ?? new Uint8Array(),
      ]),
    ),
  });
}
