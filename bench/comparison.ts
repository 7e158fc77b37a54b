/** The tables that compare our server with another one, one table per size. */
import { measure, type Load, type Measured } from './protocol.ts';
import { ownServer, serverOf, type Peer } from './measured-servers.ts';
import { ratio, spread } from './statistics.ts';
import type { Table } from './print-table.ts';

/** The titles of the measured steps. */
const steps = {
  open: 'open -> right diagnostics',
  keystroke: 'keystroke -> right diagnostics',
  burst: 'last key of a burst -> right diagnostics',
  hover: 'hover',
  burstHover: 'hover within the burst',
  completion: 'completion right after an edit',
  symbols: 'document symbols',
  openWork: 'processor time: start and open',
  keystrokeWork: 'processor time: keystroke',
} as const;

/** How many times as fast as the other server each step should be, by number of machines. */
const targets: Readonly<Record<number, Partial<Record<keyof typeof steps | 'memory', number>>>> = {
  100: { open: 3.8, keystroke: 100, hover: 5, completion: 40, symbols: 1, memory: 2.5 },
  1000: { open: 5, keystroke: 300, hover: 40, completion: 500, symbols: 10, memory: 5 },
  10000: { open: 8, keystroke: 1200, hover: 400, completion: 2000, symbols: 2, memory: 12 },
};

/** Measures both servers with the same descriptor and edits. */
export async function compare(load: Load, peer: Peer | undefined): Promise<Table> {
  const servers = peer === undefined ? [ownServer] : [ownServer, serverOf(peer)];
  const [ours, theirs] = await measure(servers, load);
  if (ours === undefined) throw new Error('Nothing was measured.');
  const target = targets[load.machines] ?? {};
  const rows = Object.entries(steps).map(([key, title]) => {
    const step = key as keyof typeof steps;
    const [mine, other] = [ours[step], theirs?.[step]];
    return [
      title,
      spread(mine),
      spread(other),
      ratio(mine?.median, other?.median),
      goal(target[step]),
    ];
  });
  rows.push([
    'peak memory',
    megabytes(ours.memory),
    megabytes(theirs?.memory),
    ratio(ours.memory, theirs?.memory),
    goal(target.memory),
  ]);
  return {
    title: titleOf(load),
    note: `The outlines have ${ours.symbolCount} and ${theirs?.symbolCount ?? 0} symbols.`,
    columns: ['', ownServer.name, servers[1]?.name ?? '-', 'ratio', 'wanted'],
    rows,
  };
}

function titleOf({ machines, faultyEvery, written = false }: Load): string {
  const style = written ? ', as people write them' : '';
  return `${machines} machines${style}${faultyEvery > 0 ? ', every tenth faulty' : ''}`;
}

/** Our server alone: with and without faults, with pushed and pulled diagnostics. */
export async function variants(load: Load): Promise<Table> {
  const kinds: readonly (readonly [string, Load])[] = [
    ['sound', load],
    ['every tenth machine faulty', { ...load, faultyEvery: 10 }],
    ['sound, diagnostics pulled', { ...load, pull: true }],
    ['faulty, diagnostics pulled', { ...load, faultyEvery: 10, pull: true }],
  ];
  const rows: string[][] = [];
  let sound: Measured | undefined;
  for (const [title, kind] of kinds) {
    const [measured] = await measure([ownServer], kind);
    sound ??= measured;
    rows.push([
      title,
      spread(measured?.open),
      spread(measured?.keystroke),
      ratio(sound?.keystroke?.median, measured?.keystroke?.median),
      megabytes(measured?.memory),
    ]);
  }
  return {
    title: `${load.machines} machines: faults, and pulled diagnostics`,
    columns: [ownServer.name, 'open', 'keystroke', 'to sound', 'memory'],
    rows,
  };
}

function goal(times: number | undefined): string {
  return times === undefined ? '' : `>= ${times}x`;
}

function megabytes(value: number | undefined): string {
  return value === undefined ? '-' : `${value.toFixed(0)} MB`;
}
