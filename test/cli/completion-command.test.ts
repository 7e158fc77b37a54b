/** The completion of every shell, and that of bash, zsh and fish tried in the shell itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { patienceMs } from '../support/patience.mjs';
import { commands } from '../../server/src/cli/commands/index.ts';
import { inWorld, type World } from './cli-world.ts';

const loaded = await Promise.all(commands.map(({ load }) => load()));

/** Why a shell is not tried; false where it is. */
function missing(shell: string): string | false {
  const { error } = spawnSync(shell, ['-c', 'exit'], { stdio: 'ignore' });
  return error === undefined ? false : `${shell} is not installed: apt-get install ${shell}`;
}

/** Writes the completion of a shell into a file of the world. */
async function write(world: World, shell: string, file: string): Promise<void> {
  const { code, out } = await world.asr(['completion', shell]);
  assert.equal(code, 0);
  world.write(file, out);
}

/** Runs a script of a shell in the world. */
function run(world: World, shell: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(shell, args, {
    cwd: world.folder,
    encoding: 'utf8',
    timeout: patienceMs,
    env: { PATH: process.env.PATH, HOME: world.folder, TERM: 'dumb', LANG: 'C.UTF-8' },
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('asr completion', () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
    test(`${shell}: knows every command and option`, () =>
      inWorld({}, async (world) => {
        const { code, out } = await world.asr(['completion', shell]);
        assert.equal(code, 0);
        for (const { name, options } of loaded)
          for (const option of [name, ...Object.keys(options)])
            assert.ok(out.includes(option), option);
      }));

  test('bash completes', () =>
    inWorld({ 'plan.asr.yaml': '' }, async (world) => {
      const { out } = await world.asr(['completion', 'bash']);
      const cases: readonly (readonly [words: string, index: number, candidates: string])[] = [
        ['asr ch', 1, 'check checklist'],
        ['asr check --for', 2, '--format'],
        ['asr check --format s', 3, 'sarif'],
        ['asr check -f gi', 3, 'github'],
        ['asr check --output pl', 3, 'plan.asr.yaml'],
        ['asr check pl', 2, 'plan.asr.yaml'],
        ['asr init vm', 2, 'vmware-to-azure vmware-to-secondary'],
        [
          'asr explain ASR30',
          2,
          'ASR300 ASR301 ASR302 ASR303 ASR304 ASR305 ASR306 ASR307 ASR308 ASR309',
        ],
        ['asr completion f', 2, 'fish'],
      ];
      for (const [words, index, candidates] of cases) {
        const script = `${out}\nCOMP_WORDS=(${words}); COMP_CWORD=${index}; _asr; echo "\${COMPREPLY[*]}"`;
        const { stdout, error } = spawnSync('bash', ['-c', script], {
          cwd: world.folder,
          encoding: 'utf8',
        });
        if (error !== undefined) return;
        assert.equal(stdout.trim(), candidates, words);
      }
    }));

  for (const shell of ['bash', 'zsh', 'fish'])
    test(`${shell} reads it without a complaint`, { skip: missing(shell) }, () =>
      inWorld({}, async (world) => {
        await write(world, shell, 'script');
        assert.equal(run(world, shell, ['-n', 'script']), '');
      }),
    );

  test('fish completes', { skip: missing('fish') }, () =>
    inWorld({ 'plan.asr.yaml': '' }, async (world) => {
      await write(world, 'fish', 'asr.fish');
      const cases: readonly (readonly [line: string, candidates: string[]])[] = [
        ['asr ch', ['check', 'checklist']],
        ['asr check --forma', ['--format']],
        ['asr check --format s', ['sarif']],
        ['asr check -f gi', ['github']],
        ['asr check pl', ['plan.asr.yaml']],
        ['asr init vmware-to-a', ['vmware-to-azure']],
        ['asr explain ASR303', ['ASR303']],
        ['asr completion z', ['zsh']],
      ];
      for (const [line, candidates] of cases) {
        const out = run(world, 'fish', ['-c', `source asr.fish; complete -C '${line}'`]);
        const words = out
          .trim()
          .split('\n')
          .map((one) => one.split('\t')[0]);
        assert.deepEqual(words, candidates, line);
      }
    }),
  );

  test('zsh completes', { skip: missing('zsh') }, () =>
    inWorld({ 'plan.asr.yaml': '' }, async (world) => {
      await write(world, 'zsh', 'functions/_asr');
      const cases: readonly (readonly [typed: string, words: string])[] = [
        ['asr expl', 'explain'],
        ['asr check --forma', 'check --format'],
        ['asr check --format sar', 'check --format sarif'],
        ['asr check -f gi', 'check -f github'],
        ['asr check pl', 'check plan.asr.yaml'],
        ['asr init vmware-to-a', 'init vmware-to-azure'],
        ['asr explain ASR30', 'explain ASR30'],
        ['asr completion fi', 'completion fish'],
      ];
      // In a terminal of its own, `asr` says with what it was called when Tab and Enter were pressed.
      world.write(
        'session.zsh',
        [
          'zmodload zsh/zpty',
          'zpty z zsh -f -i',
          'heard() { local text all; while zpty -r z text; do all+=$text; [[ $all == *$1* ]] && break; done; print -r -- $all }',
          `zpty -w z 'PS1=; fpath=($PWD/functions $fpath); autoload -U compinit; compinit -D -u; unsetopt beep auto_list; asr() { print -r -- "<$*""|>" }; print rea""dy'`,
          'heard ready >/dev/null',
          ...cases.flatMap(([typed]) => [`zpty -w -n z $'${typed}\\t\\n'`, `heard '|>'`]),
          'zpty -d z',
        ].join('\n'),
      );
      const said = run(world, 'zsh', ['-f', 'session.zsh']);
      const words = [...said.matchAll(/<([^<>|]*?) ?\|>/g)].map(([, one]) => one);
      assert.deepEqual(
        words,
        cases.map(([, one]) => one),
        said,
      );
    }),
  );
});
