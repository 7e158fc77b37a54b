/** What the command line makes of a deployment, compared with checking the same file. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { estate } from './descriptors.ts';
import { processTime } from './start.ts';
import { ratio, sampleOf, spread } from './statistics.ts';
import type { Table } from './print-table.ts';

const REPORT = 'asr report readiness, HTML';
const folder = join('out', 'bench', 'deployment');

/** Runs each command on one descriptor, in turn, so that the load of the machine is alike for all. */
export function deploymentTimes(machines: number, rounds: number): Table {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [file, changed] = ['old', 'new'].map((name) => join(folder, `${name}.asr.yaml`));
  if (file === undefined || changed === undefined) throw new Error('No files.');
  const page = join(folder, 'readiness.html');
  const text = estate({ machines });
  writeFileSync(file, text);
  // One machine in a hundred has another disk.
  writeFileSync(changed, text.replace(/(APP-\d{3}00 [^§]{0,200}?sizeGB: )512/g, '$1513'));
  const commands = new Map([
    ['asr check', ['check', file]],
    ['asr export json', ['export', 'json', file]],
    ['asr diff, 1 % of the machines changed', ['diff', file, changed]],
    [REPORT, ['report', 'readiness', '--format', 'html', file, '-o', page]],
  ]);
  const times = new Map([...commands.keys()].map((name): [string, number[]] => [name, []]));
  for (let i = 0; i < rounds; i++)
    for (const [name, args] of commands)
      times.get(name)?.push(processTime(['dist/asr.mjs', ...args]));
  rmSync(folder, { recursive: true });
  const checked = sampleOf(times.get('asr check') ?? []);
  return {
    title: `The deployment of ${machines} machines`,
    note: 'Whole processes, the start of node included.',
    columns: ['', 'time', 'to asr check', 'wanted'],
    rows: [...times].map(([name, values]) => {
      const sample = sampleOf(values);
      const isCheck = name === 'asr check';
      return isCheck
        ? [name, spread(sample), '', '']
        : [
            name,
            spread(sample),
            ratio(checked?.median, sample?.median),
            name === REPORT ? '<= 3x' : '<= 2x',
          ];
    }),
  };
}
