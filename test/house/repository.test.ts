/** The files that serve contributors: continuous integration, issue forms, line endings, editors. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { resolveConfig } from 'prettier';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

const cloned = existsSync('.git') ? {} : { skip: 'this is no clone' };
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

describe('the CI workflow', () => {
  const { jobs } = read('.github/workflows/ci.yml') as {
    jobs: Record<string, { strategy?: { matrix: { os: string[] } }; steps: Step[] }>;
  };
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }

  test('runs .ci/run on Linux, macOS and Windows', () => {
    const check = jobs['check'];
    assert.ok(check?.strategy);
    assert.deepEqual(
      check.strategy.matrix.os.map((os) => os.replace(/-.*/, '')),
      ['ubuntu', 'macos', 'windows'],
    );
    assert.ok(check.steps.some(({ run }) => run === '.ci/run'));
  });

  test('uses the oldest Node.js line that is supported', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    const nodes = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .flatMap(({ uses, with: inputs }) =>
        uses?.startsWith('actions/setup-node@') === true ? [inputs?.['node-version']] : [],
      );
    assert.ok(nodes.length > 0);
    for (const node of nodes) assert.equal(node, Number(/\d+/.exec(engines.node)?.[0]));
  });

  test('puts no value of an event into a script', () => {
    for (const { steps } of Object.values(jobs))
      for (const { run = '' } of steps) assert.ok(!run.includes('${{'), run);
  });
});

describe('issue forms', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml');
  assert.deepEqual(forms.map((path) => path.replace(/.*\//, '')).sort(), [
    'fault.yml',
    'feature.yml',
    'wrong-answer.yml',
  ]);
  for (const path of forms)
    test(`${path} asks for a descriptor, the version and the profile`, () => {
      const { name, description, body } = read(path) as {
        name: string;
        description: string;
        body: { type: string; id?: string; attributes: Record<string, unknown> }[];
      };
      assert.ok(name && description);
      const ids = body.flatMap(({ type, id }) => (type === 'markdown' ? [] : [id]));
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ['descriptor', 'version', 'profile']) assert.ok(ids.includes(id), id);
      const profiles = body.find(({ id }) => id === 'profile')?.attributes['options'];
      const known = globSync('server/requirements/2*/', { onlyDirectories: true });
      assert.ok(Array.isArray(profiles) && known.length >= 2);
      for (const folder of known)
        assert.ok(profiles.includes(folder.replace(/^.*requirements\/|\/$/g, '')), folder);
    });
});

test('dependency updates cover every lock file and the workflows', () => {
  const { updates } = read('.github/dependabot.yml') as {
    updates: Record<string, string | string[]>[];
  };
  const npm = updates.find((one) => one['package-ecosystem'] === 'npm');
  const locks = globSync('{,bench/,client/,server/,test/}package-lock.json');
  assert.deepEqual(
    npm?.['directories'],
    locks.map((path) => `/${path.replace(/\/?package-lock\.json$/, '')}`).sort(),
  );
  assert.ok(updates.some((one) => one['package-ecosystem'] === 'github-actions'));
});

test('the files that a program writes are marked as generated', cloned, () => {
  const generated = ['docs/rules/README.md', 'docs/requirements.md', 'package-lock.json'];
  generated.push(...globSync('{client,server,test}/**/*.generated.*'));
  assert.ok(generated.length > 3);
  const { status, stdout } = git('check-attr', 'linguist-generated', '--', ...generated);
  assert.equal(status, 0);
  for (const line of stdout.trimEnd().split('\n')) assert.match(line, /linguist-generated: set$/);
});

test('a checkout has the line endings of the repository on every system', cloned, () => {
  const { status, stdout } = git('ls-files', '--eol');
  assert.equal(status, 0);
  const lines = stdout.trimEnd().split('\n');
  const open = lines.filter((line) => !/\battr\/(?:text=auto eol=lf|-text)\s/.test(line));
  assert.deepEqual(open, []);
  const mixed = lines.filter((line) => /^i\/(?:crlf|mixed) .*attr\/text/.test(line));
  assert.deepEqual(mixed, []);
});

test('.editorconfig and Prettier agree', async () => {
  for (const path of ['test/run.mjs', 'README.md', '.github/dependabot.yml', 'package.json']) {
    const alone = await resolveConfig(path, { editorconfig: false });
    const both = await resolveConfig(path, { editorconfig: true });
    assert.deepEqual(
      { tabWidth: 2, useTabs: false, endOfLine: 'lf', ...alone },
      { endOfLine: 'lf', ...both },
    );
  }
});

function git(...words: string[]): { status: number | null; stdout: string } {
  return spawnSync('git', words, { encoding: 'utf8' });
}
