/** The start time and the size of the programs. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EditorRounds } from './editor-rounds.ts';
import { ownServer, serverOf, type Peer } from './measured-servers.ts';
import { ratio, sampleOf, spread, type Sample } from './statistics.ts';
import type { Table } from './print-table.ts';

export async function startUp(rounds: number, peer: Peer | undefined): Promise<Table> {
  const servers = peer === undefined ? [ownServer] : [ownServer, serverOf(peer)];
  const times = servers.map((): number[] => []);
  const bare: number[] = [];
  const checks: number[] = [];
  for (let i = 0; i < rounds; i++) {
    bare.push(processTime(['-e', '0']));
    checks.push(processTime(['dist/asr.mjs', 'check', 'examples/1-vmware-to-azure.asr.yaml']));
    for (const [s, server] of servers.entries()) {
      const editor = await EditorRounds.start(server);
      times[s]?.push(editor.started);
      await editor.stop();
    }
  }
  const [ours, theirs] = times.map(sampleOf);
  const floor = sampleOf(bare);
  const check = sampleOf(checks);
  const above = (sample: Sample | undefined): number | undefined =>
    sample && floor && sample.median - floor.median;
  return {
    title: 'Start',
    columns: ['', ownServer.name, servers[1]?.name ?? '-', 'ratio', 'wanted'],
    rows: [
      [
        'spawn -> `initialize` answered',
        spread(ours),
        spread(theirs),
        ratio(ours?.median, theirs?.median),
        '>= 2.5x',
      ],
      ['... without the start of node', '', '', ratio(above(ours), above(theirs)), ''],
      ['node alone', spread(floor), '', '', ''],
      ['`initialize` to node alone', '', '', ratio(floor?.median, ours?.median), '<= 1.35x'],
      [
        '`asr check` of one small file, to node alone',
        spread(check),
        '',
        ratio(floor?.median, check?.median),
        '<= 1.6x',
      ],
    ],
  };
}

/** The sizes of the bundles: each program, and the chunks that it loads on demand. */
export function sizes(): Table {
  const programs = new Map<string, { files: number; size: number; zipped: number }>();
  for (const file of filesIn('dist')) {
    const content = readFileSync(file);
    const folder = dirname(relative('dist', file));
    for (const name of [folder === '.' ? relative('dist', file) : `${folder}/*`, 'all']) {
      const sum = programs.get(name) ?? { files: 0, size: 0, zipped: 0 };
      sum.files++;
      sum.size += content.length;
      sum.zipped += gzipSync(content).length;
      programs.set(name, sum);
    }
  }
  return {
    title: 'Bundles',
    note: 'A program, and (/*) the chunks that it loads on demand.',
    columns: ['', 'files', 'size', 'gzip'],
    rows: [...programs]
      .sort(([a], [b]) => Number(a === 'all') - Number(b === 'all') || (a < b ? -1 : 1))
      .map(([name, { files, size, zipped }]) => [
        name,
        String(files),
        kilobytes(size),
        kilobytes(zipped),
      ]),
  };
}

/** The time of a run of node, in milliseconds. */
export function processTime(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.[cm]?js$/.test(name) ? [path] : [];
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
