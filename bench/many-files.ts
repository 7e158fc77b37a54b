/** The command line over many files, compared with the YAML library that other tools use. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { estate } from './descriptors.ts';
import { processTime } from './start.ts';
import { ratio, sampleOf, spread, time } from './statistics.ts';
import type { Table } from './print-table.ts';

const folder = join('out', 'bench', 'files');
/** Files that get a process each, to extrapolate to all files. */
const SAMPLED_FILES = 10;

/** Checks all files with one `asr check`; parses them in one process, and in one process per file. */
export function manyFiles(count: number, rounds: number): Table {
  const files = write(count);
  const all: number[] = [];
  const parsed: number[] = [];
  const each: number[] = [];
  const script =
    'const {parseDocument}=require("yaml");const {readFileSync}=require("fs");' +
    'for(const f of process.argv.slice(1))parseDocument(readFileSync(f,"utf8")).toJS()';
  for (let i = 0; i < rounds; i++) {
    all.push(processTime(['dist/asr.mjs', 'check', '--format', 'json', folder]));
    parsed.push(processTime(['-e', script, ...files]));
    const some = files.slice(i * SAMPLED_FILES, (i + 1) * SAMPLED_FILES);
    const start = performance.now();
    for (const file of some) processTime(['-e', script, file]);
    each.push(((performance.now() - start) / some.length) * count);
  }
  rmSync(folder, { recursive: true });
  const [ours, library, anew] = [sampleOf(all), sampleOf(parsed), sampleOf(each)];
  return {
    title: `${count} files of 10 machines`,
    note: `One process per file: extrapolated from ${SAMPLED_FILES} files per round.`,
    columns: ['', 'time', 'to asr check', 'wanted'],
    rows: [
      ['asr check: read, check, report', spread(ours), '', ''],
      ['yaml: parse only, one process', spread(library), ratio(ours?.median, library?.median), ''],
      [
        'yaml: parse only, one process per file',
        anew === undefined ? '-' : `about ${time(anew.median)}`,
        ratio(ours?.median, anew?.median),
        '>= 10x',
      ],
    ],
  };
}

function write(count: number): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const file = join(folder, `estate-${i}.asr.yaml`);
    writeFileSync(file, estate({ machines: 10, faultyEvery: i % 10 === 0 ? 10 : 0 }));
    return file;
  });
}
