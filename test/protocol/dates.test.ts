/** The date and the configuration count the same in the editor and on the command line (decision 16). */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { after, describe, test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { example, machine } from '../../server/src/rules/examples.ts';
import { inWorld, type World } from '../cli/cli-world.ts';
import { session, type TestSession } from '../support/test-server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const midnight = Date.UTC(2026, 11, 1);

const until = (date: string): string =>
  machine(`disks: [80, 2048] # asr-ignore ASR303 until=${date} -- moved to smaller disks`);

/** A plan with a drill, and an approval of another version. */
const recorded = (drill: string, approval: string): string =>
  example('vmware-to-azure', {
    recoveryPlans: '\n  - { name: erp, groups: [{ machines: [FIN-SQL01] }] }',
    drills: `\n  - { date: ${drill}, plan: erp, type: test, result: passed }`,
    approvals: `\n  - { by: A. Jansen, date: ${approval}, digest: 0123456789abcdef }`,
  });

const texts: Readonly<Record<string, string>> = {
  'a last day that is over': until('2017-01-31'),
  'a last day that is yesterday': until('2026-11-29'),
  'a last day that is today': until('2026-11-30'),
  'a last day that is tomorrow': until('2026-12-01'),
  'a last day that is no date': until('soon'),
  'no last day': until('2026-12-01').replace(' until=2026-12-01', ''),
  'a placeholder for the reason': machine('disks: [80, 2048] # asr-ignore ASR303 -- <reason>'),
  'a file with a profile': `profile: 2026-05\n${machine('os: Windows Server 2022\ndisks: [80, 2048]')}`,
  'records of a year ago and of today': recorded('2025-11-30', '2026-11-30'),
  'records of more than a year ago and of tomorrow': recorded('2025-11-29', '2026-12-01'),
  'a file without': machine('os: Windows Server 2022\ndisks: [80, 2048]\nfirmware: UEFI'),
};

const configurations: Readonly<Record<string, string | undefined>> = {
  'no configuration': undefined,
  'an empty one': '{}',
  'another profile': '{ "profile": "2026-05" }',
  'a requirement that is off': '{ "severity": { "ASR303": "off", "ASR019": "off" } }',
  'another age of drills': '{ "drillMonths": 6 }',
  'another severity': '{ "severity": { "ASR303": "hint", "ASR019": "error" } }',
};

/** A moment of the last day of November. */
const noon = midnight - DAY_MS / 2;

function fromEditor(diagnostics: readonly Diagnostic[]): string[] {
  const severities = ['', 'error', 'warning', 'information', 'hint'];
  return diagnostics.map(
    ({ code, severity = 0, range: { start } }) =>
      `${String(code)} ${severities[severity] ?? ''} ${start.line}:${start.character}`,
  );
}

async function fromCommandLine(
  world: World,
  args: readonly string[],
  now: number,
  stdin = '',
): Promise<string[]> {
  const { out } = await world.asr(['check', '--format', 'json', ...args], {
    now: () => now,
    stdin,
  });
  const found = JSON.parse(out) as {
    code: string;
    severity: string;
    range: { start: { line: number; character: number } };
  }[];
  return found.map(
    ({ code, severity, range: { start } }) =>
      `${code} ${severity} ${start.line}:${start.character}`,
  );
}

/** What an editor finds that was started at a time. */
async function inEditor(
  world: World,
  text: string,
  configuration: string | undefined,
  now: number,
) {
  const folder = pathToFileURL(world.folder).href;
  const files = new Map(
    configuration === undefined ? [] : [[`${folder}/.asr.json`, configuration] as const],
  );
  const server = await session({ files, folders: [folder], now: () => now });
  server.open(`${folder}/a.asr.yaml`, text);
  const found = fromEditor(await server.published(`${folder}/a.asr.yaml`));
  await server.close();
  return found;
}

describe('the editor and the command line find the same', () => {
  for (const [what, text] of Object.entries(texts))
    for (const [how, configuration] of Object.entries(configurations))
      test(`for ${what}, with ${how}`, () =>
        inWorld({ 'a.asr.yaml': text }, async (world) => {
          if (configuration !== undefined) world.write('.asr.json', configuration);
          const expected = await inEditor(world, text, configuration, noon);
          assert.deepEqual(await fromCommandLine(world, ['a.asr.yaml'], noon), expected);
          const stdin = ['-', '--stdin-filename', 'a.asr.yaml'];
          assert.deepEqual(await fromCommandLine(world, stdin, noon, text), expected, 'stdin');
          if (configuration === undefined)
            assert.deepEqual(
              await fromCommandLine(world, ['--no-config', 'a.asr.yaml'], noon),
              expected,
            );
        }));
});

describe('records', () => {
  const ids = async (drill: string, approval: string, months?: number): Promise<string[]> => {
    const found: string[] = [];
    await inWorld({ 'a.asr.yaml': recorded(drill, approval) }, async (world) => {
      if (months !== undefined) world.write('.asr.json', JSON.stringify({ drillMonths: months }));
      found.push(...(await fromCommandLine(world, ['a.asr.yaml'], noon)));
    });
    return found.map((one) => one.slice(0, 6)).sort();
  };
  test('are judged by the day and the digest that the doors give', async () => {
    assert.deepEqual(await ids('2025-11-30', '2026-11-30'), ['ASR061']);
    assert.deepEqual(await ids('2025-11-29', '2026-12-01'), ['ASR061', 'ASR063', 'ASR064']);
    assert.deepEqual(await ids('2025-11-30', '2026-11-30', 6), ['ASR061', 'ASR063']);
    assert.deepEqual(await ids('2025-11-29', '2026-11-30', 24), ['ASR061']);
  });
  test('that are accepted by a comment are reported nowhere', () =>
    inWorld(
      {
        'a.asr.yaml': `# asr-ignore-file ASR061 ASR063 -- the move is not over\n${recorded('2025-11-29', '2026-11-30')}`,
      },
      async (world) => {
        assert.deepEqual(await fromCommandLine(world, ['a.asr.yaml'], noon), []);
      },
    ));
});

describe('a suppression that ended', () => {
  const files = { 'a.asr.yaml': until('2026-11-30') };
  const later = { now: () => midnight };
  test('fails a check from the day after, in every format', () =>
    inWorld(files, async (world) => {
      for (const format of [
        ...['text', 'unix', 'json', 'jsonl', 'sarif', 'junit', 'github', 'azure', 'markdown'],
      ]) {
        const args = ['check', '--format', format, 'a.asr.yaml'];
        const before = await world.asr(args, { now: () => midnight - 1 });
        assert.equal(before.code, 0, format);
        const { code, out } = await world.asr(args, later);
        assert.equal(code, 1, format);
        assert.match(out, /ASR303/, format);
        assert.match(out, /ASR019/, format);
      }
    }));
  test('is back in a fix, in the checklist, and in a comparison of profiles', () =>
    inWorld(files, async (world) => {
      const fix = ['fix', '--diff', '--unsafe', 'a.asr.yaml'];
      assert.equal((await world.asr(fix, { now: () => midnight - 1 })).out, '');
      assert.notEqual((await world.asr(fix, later)).out, '');
      const states = async (now: number): Promise<string | undefined> => {
        const { out } = await world.asr(['checklist', '-f', 'json', 'a.asr.yaml'], {
          now: () => now,
        });
        const [{ items }] = JSON.parse(out) as [{ items: { id: string; state: string }[] }];
        return items.find(({ id }) => id === 'ASR303')?.state;
      };
      assert.equal(await states(midnight - 1), 'accepted');
      assert.equal(await states(midnight), 'violated');
      const compare = ['compare-profiles', '-f', 'json', 'a.asr.yaml'];
      assert.doesNotMatch(
        (await world.asr(compare, { now: () => midnight - 1 })).out,
        /"code": "ASR303"/,
      );
      assert.match((await world.asr(compare, later)).out, /"code": "ASR303"/);
    }));
  test('is not in a baseline that was written while it counted', () =>
    inWorld(files, async (world) => {
      const args = ['check', '--baseline', 'known.json', 'a.asr.yaml'];
      await world.asr([...args, '--write-baseline'], { now: () => midnight - 1 });
      assert.equal((await world.asr(args, { now: () => midnight - 1 })).code, 0);
      assert.equal((await world.asr(args, later)).code, 1);
    }));
  test('is reported at midnight where somebody watches', () =>
    inWorld(files, async (world) => {
      const end = new AbortController();
      let now = midnight - 1;
      let out = '';
      const heard = (text: string): void => {
        out += text;
        if (text.includes('Watching') && now < midnight) now = midnight;
        else if (out.includes('ASR303')) end.abort();
      };
      await world.asr(['check', '--watch', 'a.asr.yaml'], {
        ...{ now: () => now, heard, signal: end.signal },
      });
      assert.match(out, /ASR303/);
    }));
});

describe('an editor that stays open over midnight', () => {
  const uri = 'file:///w/a.asr.yaml';
  // The timer of the server keeps no process alive, and in this one there is nothing else.
  const alive = setInterval(() => undefined, 1000);
  after(() => {
    clearInterval(alive);
  });
  /** A server whose clock stands just before midnight until the test moves it. */
  async function before(pulls: boolean): Promise<{ server: TestSession; pass: () => void }> {
    let now = midnight - 20;
    const capabilities = pulls
      ? { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
      : {};
    const server = await session({ now: () => now, capabilities });
    return { server, pass: () => (now = midnight) };
  }
  test('publishes what is back', async () => {
    const { server, pass } = await before(false);
    server.open(uri, until('2026-11-30'));
    assert.deepEqual(await server.published(uri), []);
    pass();
    const codes = (await server.published(uri)).map(({ code }) => code);
    assert.deepEqual(codes.sort(), ['ASR019', 'ASR303']);
    await server.close();
  });
  test('asks a client that pulls to ask again, and answers by the new day', async () => {
    const { server, pass } = await before(true);
    server.open(uri, until('2026-11-30'));
    const pull = (): Promise<{ items: Diagnostic[] }> =>
      server.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual((await pull()).items, []);
    const refreshed = new Promise<void>((resolve) => {
      server.client.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    pass();
    await refreshed;
    assert.equal((await pull()).items.length, 2);
    await server.close();
  });
});

test('a day to come is no drill and no run of a planner', () =>
  inWorld({}, async (world) => {
    const stateAt = async (id: string, more: string): Promise<string | undefined> => {
      world.write('a.asr.yaml', `${machine('disks: [80]')}${more}\n`);
      const { out } = await world.asr(['checklist', '-f', 'json', 'a.asr.yaml'], {
        now: () => noon,
      });
      const [{ items }] = JSON.parse(out) as [{ items: { id: string; state: string }[] }];
      return items.find((item) => item.id === id)?.state;
    };
    const drill = (date: string) => stateAt('ASR909', `failover: { lastDrill: ${date} }`);
    assert.equal(await drill('2016-11-15'), 'met');
    assert.equal(await drill('2026-11-30'), 'met');
    assert.equal(await drill('2026-12-01'), 'open');
    assert.equal(await drill('2099-11-15'), 'open');
    const drills = (list: string) => stateAt('ASR909', `drills: [${list}]`);
    assert.equal(await drills('{ date: 2099-11-15 }'), 'open');
    assert.equal(await drills('{ date: 2099-11-15 }, { date: 2016-11-15 }'), 'met');
    assert.equal(await drills('{ date: 2016-11-15, result: failed }'), 'open');
    const run = (date: string) => stateAt('ASR911', `capacity: { plannerRun: ${date} }`);
    assert.equal(await run('2016-10-03'), 'met');
    assert.equal(await run('2099-10-03'), 'open');
  }));
