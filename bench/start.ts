/** How long a program takes to come up, and how large it is. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Editor } from './editor.ts';
import { own, serverOf, type Peer } from './servers.ts';
import { ratio, sampleOf, spread, type Sample } from './statistics.ts';
import type { Table } from './table.ts';

export async function startUp(rounds: number, peer: Peer | undefined): Promise<Table> {
  const servers = peer === undefined ? [own] : [own, serverOf(peer)];
  const times = servers.map((): number[] => []);
  const bare: number[] = [];
  for (let i = 0; i < rounds; i++) {
    bare.push(processTime(['-e', '0']));
    for (const [s, server] of servers.entries()) {
      const editor = await Editor.start(server);
      times[s]?.push(editor.started);
      await editor.stop();
    }
  }
  const [ours, theirs] = times.map(sampleOf);
  const floor = sampleOf(bare);
  const above = (sample: Sample | undefined): number | undefined =>
    sample && floor && sample.median - floor.median;
  return {
    title: 'Start',
    columns: ['', own.name, servers[1]?.name ?? '-', 'ratio', 'wanted'],
    rows: [
      [
        'spawn -> `initialize` answered',
        spread(ours),
        spread(theirs),
        ratio(ours?.median, theirs?.median),
        '>= 2.5x',
      ],
      ['... without the start of node', '', '', ratio(above(ours), above(theirs)), ''],
      ['node that does nothing', spread(floor), '', '', ''],
    ],
  };
}

/** What is shipped, by file. */
export function sizes(): Table {
  const files = filesIn('dist').map((file) => {
    const content = readFileSync(file);
    return { file: relative('dist', file), size: content.length, zipped: gzipSync(content).length };
  });
  const total = files.reduce(
    (sum, { size, zipped }) => ({ size: sum.size + size, zipped: sum.zipped + zipped }),
    { size: 0, zipped: 0 },
  );
  return {
    title: 'Bundles',
    columns: ['', 'size', 'gzip'],
    rows: [...files.sort((a, b) => b.size - a.size), { file: 'all', ...total }].map(
      ({ file, size, zipped }) => [
        file.replace(/-[A-Z0-9]{8}\./, '.'),
        kilobytes(size),
        kilobytes(zipped),
      ],
    ),
  };
}

/** The time a run of node takes, in milliseconds. */
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
