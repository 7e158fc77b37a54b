import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { compare, variants } from './comparison.ts';
import { deploymentTimes } from './deployment-times.ts';
import { workbookTimes } from './workbook-times.ts';
import { manyFiles } from './many-files.ts';
import { roundTrip } from './round-trip.ts';
import type { Peer } from './measured-servers.ts';
import { fastReading, stages } from './stages.ts';
import { sizes, startUp } from './start.ts';
import { asMarkdown, asText, type Table } from './print-table.ts';

/** Runs all benchmarks; prints each table when it is ready. */
export async function main({
  quick,
  peer,
}: {
  readonly quick: boolean;
  readonly peer: Peer | undefined;
}): Promise<void> {
  const tables: Table[] = [];
  const show = (table: Table): void => {
    tables.push(table);
    process.stdout.write(`${asText(table)}\n`);
  };
  process.stdout.write(`${machine()}\n\n`);
  show(sizes());
  show(await startUp(quick ? 5 : 15, peer));
  show(await roundTrip(quick ? 25 : 100));
  show(fastReading());
  show(stages(quick ? [100, 1000] : [100, 1000, 10000], quick ? 100 : 1000));
  if (quick) {
    show(await compare({ machines: 100, faultyEvery: 0, opens: 2, rounds: 5 }, peer));
    show(await compare({ machines: 1000, faultyEvery: 0, opens: 1, rounds: 3 }, peer));
    show(deploymentTimes(1000, 3));
    show(manyFiles(200, 1));
    show(workbookTimes(1000, 1));
  } else {
    show(await compare({ machines: 100, faultyEvery: 0, opens: 7, rounds: 25 }, peer));
    show(await compare({ machines: 1000, faultyEvery: 0, opens: 5, rounds: 15 }, peer));
    show(await compare({ machines: 1000, faultyEvery: 10, opens: 3, rounds: 10 }, peer));
    show(await compare({ machines: 10000, faultyEvery: 0, opens: 3, rounds: 5 }, peer));
    for (const machines of [100, 1000])
      show(await compare({ machines, faultyEvery: 0, written: true, opens: 5, rounds: 15 }, peer));
    show(
      await compare({ machines: 10000, faultyEvery: 0, written: true, opens: 3, rounds: 5 }, peer),
    );
    show(await variants({ machines: 1000, faultyEvery: 0, opens: 5, rounds: 30 }));
    show(await variants({ machines: 10000, faultyEvery: 0, opens: 3, rounds: 30 }));
    show(deploymentTimes(10000, 7));
    show(manyFiles(1000, 3));
    show(workbookTimes(10_000, 3));
  }
  mkdirSync('out', { recursive: true });
  const text = ['# Benchmarks', '', machine(), '', legend, '', ...tables.map(asMarkdown)];
  writeFileSync('out/bench.md', text.join('\n'));
  process.stdout.write('The tables are in out/bench.md as well.\n');
}

const legend = 'Medians, with the middle half of all measurements in brackets. Ratios of medians.';

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} x ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${process.platform}, node ${process.version}`;
}
