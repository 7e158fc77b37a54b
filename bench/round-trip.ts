/** The cost of the pipe, the protocol and an idle CPU: a hover that needs no work. */
import { fileURLToPath } from 'node:url';
import { keepAwake } from './awake.ts';
import { estate } from './descriptors.ts';
import { EditorRounds, type Server } from './editor-rounds.ts';
import { ownServer } from './measured-servers.ts';
import { ratio, sampleOf, spread, type Sample } from './statistics.ts';
import type { Table } from './print-table.ts';

const echo: Server = {
  name: 'a server that does nothing',
  command: [
    process.execPath,
    fileURLToPath(new URL('../../bench/echo.mjs', import.meta.url)),
    '--stdio',
  ],
  languageId: 'asr-yaml',
  settings: {},
};

/** Compares with a server that does nothing, which is the limit for every server. */
export async function roundTrip(rounds: number): Promise<Table> {
  const work = [await hovers(ownServer, rounds, 0), await hovers(echo, rounds, 0)];
  const pause = Math.ceil(rounds / 5);
  const rest = [await hovers(ownServer, pause, 350), await hovers(echo, pause, 350)];
  return {
    title: 'Round trip',
    note: 'A hover in a descriptor of 100 machines, on an otherwise idle machine.',
    columns: ['', ownServer.name, echo.name, 'times as long'],
    rows: [
      ['back to back', ...row(work)],
      ['after a pause of 350 ms', ...row(rest)],
    ],
  };
}

function row([ours, floor]: readonly (Sample | undefined)[]): string[] {
  return [spread(ours), spread(floor), ratio(floor?.median, ours?.median)];
}

async function hovers(server: Server, rounds: number, pause: number): Promise<Sample | undefined> {
  const editor = await EditorRounds.start(server);
  const text = estate({ machines: 100 });
  editor.open(text);
  const line = text.slice(0, text.indexOf('sizeGB: 512')).split('\n').length - 1;
  const place = { line, character: 14 };
  for (let i = 0; i < 10; i++) await editor.hover(place);
  const fallAsleep = pause === 0 ? keepAwake() : undefined;
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const start = performance.now();
    await editor.hover(place);
    times.push(performance.now() - start);
  }
  fallAsleep?.();
  await editor.stop();
  return sampleOf(times);
}
