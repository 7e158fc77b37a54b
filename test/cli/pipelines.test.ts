/** What pipelines are given works, as far as it can be tried without them. */
import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { commands } from '../../server/src/cli/commands/index.ts';
import { faulty, inWorld, sound, type World } from './cli-world.ts';

const built = existsSync('dist/asr.mjs') ? {} : { skip: 'the command is not built' };

describe('the package for npm', built, () => {
  test('has a command that works where it is installed', () =>
    inWorld({ 'home/package.json': '{}', 'home/a.asr.yaml': faulty }, (world) => {
      const npm = (args: string[], cwd: string): string => {
        const { status, stdout, stderr } = spawnSync('npm', args, {
          cwd,
          encoding: 'utf8',
          shell: process.platform === 'win32',
        });
        assert.equal(status, 0, stderr);
        return stdout;
      };
      npm(['pack', '--ignore-scripts', '--pack-destination', world.folder], process.cwd());
      const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
        string,
        string
      >;
      const home = world.path('home');
      const tarball = world.path(`${name ?? ''}-${version ?? ''}.tgz`);
      npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], home);
      const command = join(home, 'node_modules', '.bin', 'asr');
      const run = (...args: string[]): [number | null, string] => {
        const result = spawnSync(command, args, {
          cwd: home,
          encoding: 'utf8',
          shell: process.platform === 'win32',
        });
        return [result.status, result.stdout];
      };
      assert.deepEqual(run('--version'), [0, `${version ?? ''}\n`]);
      const [code, report] = run('check', '--format', 'unix');
      assert.equal(code, 1);
      assert.match(report, /^a\.asr\.yaml:15:18: .*\[error\/ASR303\]\n$/);
      assert.equal(run('fix', '--unsafe')[0], 0);
      assert.equal(run('check')[0], 0);
      return Promise.resolve();
    }));
});

describe('pipelines', () => {
  test('the GitHub action checks what it is told, and obeys none of its inputs', built, () =>
    inWorld({ 'plans/a b.asr.yaml': faulty, 'good.asr.yaml': sound }, (world) => {
      for (const { run } of action.runs.steps)
        assert.doesNotMatch(run, /\$\{\{/, 'an input within a script');
      const call = (given: Record<string, string>): SpawnSyncReturns<string> =>
        callAction(world, given);
      const all = call({});
      assert.equal(all.status, 1, all.stderr);
      assert.match(all.stdout, /^::error file=plans\/a b\.asr\.yaml,line=15,/);
      assert.equal(call({ paths: 'good.asr.yaml\n\n' }).status, 0);
      const both = call({
        paths: 'plans/a b.asr.yaml\ngood.asr.yaml',
        options: '--rule=ASR303=warning\n--max-warnings=0',
        sarif: 'out.sarif',
      });
      assert.equal(both.status, 1, both.stderr);
      assert.match(both.stdout, /^::warning /);
      assert.match(world.read('out.sarif'), /"ruleId":"ASR303"/);
      // One path that cannot be read keeps nothing from being annotated.
      for (const sarif of ['', 'out.sarif', 'no/such/folder/out.sarif', '.asr.json']) {
        const some = call({ paths: 'none.asr.yaml\nplans/a b.asr.yaml', sarif });
        assert.equal(some.status, 2, some.stderr);
        assert.match(some.stdout, /^::error file=plans\/a b\.asr\.yaml,line=15,/);
      }
      assert.equal(call({ paths: '.', sarif: 'plans/a b.asr.yaml' }).status, 2);
      assert.equal(world.read('plans/a b.asr.yaml'), faulty);
      assert.ok(!existsSync(world.path('.asr.json')));
      return Promise.resolve();
    }),
  );

  test('the GitHub action posts what changed since a revision as the job summary', built, () =>
    inWorld({ 'plans/a b.asr.yaml': sound, 'same.asr.yaml': sound }, (world) => {
      const git = (...args: readonly string[]): SpawnSyncReturns<string> =>
        spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args], {
          cwd: world.folder,
          encoding: 'utf8',
        });
      git('init', '-q');
      git('add', '.');
      assert.equal(git('commit', '-q', '-m', 'x').status, 0);
      world.write('plans/a b.asr.yaml', faulty);
      const call = (base: string): SpawnSyncReturns<string> =>
        callAction(world, { 'diff-base': base }, action.runs.steps.length - 2);
      const changed = call('HEAD');
      assert.equal(changed.status, 0, changed.stderr);
      assert.match(world.read('summary.md'), /## Difference of meaning[^]*1 finding appeared/);
      assert.doesNotMatch(world.read('summary.md'), /same/);
      for (const base of ['none', '--output=hacked', '$(touch hacked)', '; touch hacked']) {
        const unknown = call(base);
        assert.equal(unknown.status, 0, unknown.stderr);
        assert.match(unknown.stdout, /^::warning::The revision of diff-base is unknown/);
      }
      assert.ok(!existsSync(world.path('hacked')));
      return Promise.resolve();
    }),
  );

  test('no input of the GitHub action is obeyed, whatever it is', built, () =>
    inWorld({ 'good.asr.yaml': sound }, (world) => {
      const names = [
        '$(touch hacked)',
        '`touch hacked`',
        '; touch hacked',
        '& touch hacked',
        '| touch hacked',
        '" ; touch hacked ; "',
        "' ; touch hacked ; '",
        '\\" ; touch hacked ; \\"',
        '${IFS}touch${IFS}hacked',
        '-e touch hacked',
        '--output=hacked',
        '> hacked',
        '*',
        '~',
        '!!',
        ' leading and trailing ',
        '\ttab',
        'ünïcödé☎',
        '::set-output name=x::y',
        '%0A::error::x',
      ];
      for (const name of names) {
        const file = `${name}.asr.yaml`;
        world.write(file, faulty);
        const asPath = callAction(world, { paths: `${file}\n`, sarif: name });
        assert.equal(asPath.status, 1, `${file}: ${asPath.stderr}`);
        const commands = asPath.stdout.match(/^::.*/gm) ?? [];
        assert.equal(commands.length, 1, asPath.stdout);
        assert.match(world.read(name), /"version":"2\.1\.0"/);
        rmSync(world.path(name));
        rmSync(world.path(file));
        const asOption = callAction(world, { options: name, paths: 'good.asr.yaml' });
        assert.ok([0, 2].includes(asOption.status ?? 3), `${name}: ${asOption.stderr}`);
        // What an option names is no command: --output=hacked is the one that may write it.
        if (name === '--output=hacked') rmSync(world.path('hacked'));
        assert.deepEqual(readdirSync(world.folder), ['good.asr.yaml'], name);
      }
      return Promise.resolve();
    }),
  );

  test('the hooks of pre-commit name commands and files there are', () => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string>[];
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['asr-check', 'asr-fix'],
    );
    for (const { entry = '', files = '', language } of hooks) {
      assert.equal(language, 'node');
      assert.ok(
        commands.some(({ name }) => `asr ${name}` === entry),
        entry,
      );
      const pattern = new RegExp(files.replace('(?i)', ''), 'i');
      for (const name of ['a.asr.yaml', 'x/B.ASR.YML']) assert.match(name, pattern);
      for (const name of ['a.yaml', 'asr.yaml', 'a.asr.yaml.bak'])
        assert.doesNotMatch(name, pattern);
    }
  });

  test('the problem matchers match every finding', () =>
    inWorld({ 'a b.asr.yaml': faulty }, async (world) => {
      const github = JSON.parse(readFileSync('docs/ci/problem-matcher.json', 'utf8')) as {
        problemMatcher: { pattern: Record<string, string>[] }[];
      };
      const tasks = JSON.parse(readFileSync('docs/ci/tasks.json', 'utf8')) as {
        tasks: { problemMatcher: { pattern: Record<string, string> } }[];
      };
      const patterns = [
        github.problemMatcher[0]?.pattern[0],
        tasks.tasks[0]?.problemMatcher.pattern,
      ];
      for (const severity of ['error', 'warning', 'information', 'hint']) {
        const { out } = await world.asr(['check', '-f', 'unix', '--rule', `ASR303=${severity}`]);
        for (const pattern of patterns) {
          const match = new RegExp(pattern?.regexp ?? '').exec(out.trimEnd());
          assert.ok(match, out);
          const [, file, line, column, message, level, code] = match;
          assert.deepEqual([file, line, column, code], ['a b.asr.yaml', '15', '18', 'ASR303']);
          assert.match(message ?? '', /^Disk is 2048 GB/);
          assert.ok(severity.startsWith(level ?? '?'));
        }
      }
    }));

  test('the MegaLinter plugin counts what is found, and names options there are', () =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      const { linters } = parse(readFileSync('docs/ci/asr.megalinter-descriptor.yml', 'utf8')) as {
        linters: Record<string, unknown>[];
      };
      const [linter] = linters;
      assert.ok(linter);
      const { out } = await world.asr([...(linter.cli_lint_extra_args as string[]), 'a.asr.yaml']);
      assert.equal(out.match(new RegExp(String(linter.cli_lint_errors_regex), 'g'))?.length, 1);
      const sarif = (linter.cli_sarif_args as string[]).map((word) =>
        word === '{{SARIF_OUTPUT_FILE}}' ? 'out.sarif' : word,
      );
      assert.equal((await world.asr([...sarif, 'a.asr.yaml'])).code, 1);
      assert.match(world.read('out.sarif'), /"version":"2\.1\.0"/);
    }));

  test('every call in the snippets is understood', () =>
    inWorld({ 'a.asr.yaml': sound }, async (world) => {
      const { steps } = parse(readFileSync('docs/ci/azure-pipelines.yml', 'utf8')) as {
        steps: { script?: string }[];
      };
      const { tasks } = JSON.parse(readFileSync('docs/ci/tasks.json', 'utf8')) as {
        tasks: { command: string }[];
      };
      const all = [...steps.map(({ script = '' }) => script), ...tasks.map((task) => task.command)];
      const calls = all.filter((line) => line.startsWith('asr '));
      assert.equal(calls.length, 3);
      for (const call of calls) {
        const [, ...words] = call.replace(/"[^"]*"/, 'out.xml').split(' ');
        const { code, err } = await world.asr(words);
        assert.equal(code, 0, `${call}: ${err}`);
      }
    }));
});

const action = parse(readFileSync('action.yml', 'utf8')) as {
  runs: { steps: { run: string; env?: Record<string, string> }[] };
  inputs: Record<string, { default: string }>;
};

/** Runs a step of the GitHub action as a runner does, with its inputs; by default the last one. */
function callAction(
  world: World,
  given: Readonly<Record<string, string>>,
  index = -1,
): SpawnSyncReturns<string> {
  const step = action.runs.steps.at(index);
  assert.ok(step?.env);
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ (github\.action_path|inputs\.([\w-]+)) \}\}/g,
        (_, what: string, input: string = '') =>
          what === 'github.action_path'
            ? resolve('.')
            : (given[input] ?? action.inputs[input]?.default ?? ''),
      ),
    ]),
  );
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
    cwd: world.folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GITHUB_STEP_SUMMARY: world.path('summary.md'),
      ...env,
    },
  });
}
