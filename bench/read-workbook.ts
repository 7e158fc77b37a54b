/** Reads one workbook in a process of its own: `node read-workbook.mjs ours|sheetjs FILE`. */
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { readInventory } from '../server/src/imports/read-inventory.ts';

const [, , reader, file = ''] = process.argv;
const bytes = readFileSync(file);
const start = performance.now();
let rows = 0;
if (reader === 'ours') {
  const result = readInventory([{ name: 'book.xlsx', bytes }]);
  if ('problem' in result) throw new Error(result.problem);
  rows = result.inventory.machines.length;
} else {
  rows = read(bytes, { type: 'buffer', dense: true }).SheetNames.length;
}
const ms = performance.now() - start;
const mb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ rows, ms, mb }));
