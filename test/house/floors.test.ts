/** What ARCHITECTURE.md promises of the code's layout. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, test } from 'node:test';

/** The floors by folder below `server/src`; files beside the folders stand on the ones named. */
const floors: Readonly<Record<string, number>> = {
  text: 0,
  schema: 0,
  requirements: 0,
  descriptor: 1,
  rules: 2,
  check: 3,
  features: 4,
  cli: 5,
  'server.ts': 5,
  'documents.ts': 5,
  'open-document.ts': 5,
  'configurations.ts': 5,
  'capabilities.ts': 5,
  'failure.ts': 5,
  'guard.ts': 5,
  'pages.ts': 5,
  'files.ts': 5,
  'unopened.ts': 5,
  'watch.ts': 5,
  'workspace.ts': 5,
  'listing.ts': 5,
  'audience.ts': 5,
  'requests.ts': 5,
  'table.ts': 5,
  'version.ts': 5,
  'node.ts': 6,
  'read-file.ts': 6,
  'browser.ts': 6,
  'browser-immediate.ts': 6,
  'bin.ts': 6,
};

const files = sources('server/src');

describe('the floors of the server', () => {
  test('every file stands on one', () => {
    for (const file of files)
      assert.notEqual(floorOf(file), undefined, `${file} stands on no floor: name it in this test`);
  });
  test('an import never goes up', () => {
    for (const file of files) {
      for (const target of imports(file)) {
        const [from, to] = [floorOf(file) ?? -1, floorOf(target) ?? -1];
        assert.ok(to <= from, `${file} (floor ${from}) imports ${target} (floor ${to})`);
      }
    }
  });
  test('a rule never imports a rule', () => {
    for (const file of files.filter(isRule)) {
      for (const target of imports(file)) assert.ok(!isRule(target), `${file} imports ${target}`);
    }
  });
  test('the core imports nothing of node, and of packages only what runs everywhere', () => {
    const allowed = new Set([
      'yaml',
      'leven',
      'vscode-languageserver-types',
      'jsonc-parser',
      'tinybench',
    ]);
    for (const file of files.filter((one) => (floorOf(one) ?? 9) <= 4)) {
      for (const name of packages(file)) assert.ok(allowed.has(name), `${file} imports ${name}`);
    }
  });
  test('only the descriptor knows the YAML library', () => {
    const knowing = /^server\/src\/descriptor\//;
    for (const file of files) if (packages(file).includes('yaml')) assert.match(file, knowing);
  });
  test('the client imports nothing of the server', () => {
    for (const file of sources('client/src')) {
      for (const target of imports(file))
        assert.ok(!target.startsWith('server/'), `${file} imports ${target}`);
    }
  });
});

test('what client and server share stands on nothing', () => {
  const shared = sources('encoding');
  assert.ok(shared.length > 0);
  for (const file of shared) assert.deepEqual(specifiers(file), [], file);
});

test('no folder is a drawer', () => {
  const names = [...files, ...sources('client/src'), ...sources('encoding'), ...sources('test')];
  for (const file of names)
    assert.doesNotMatch(file, /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.ts$)/);
});

test('files are small: a rule at most 80 lines, a feature 150, anything 250', () => {
  for (const file of [...files, ...sources('client/src'), ...sources('encoding')]) {
    const most = isRule(file) ? 80 : file.startsWith('server/src/features/') ? 150 : 250;
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
    assert.ok(lines <= most, `${file} has ${lines} lines; split it, at most ${most} are allowed`);
  }
});

test('what a file of the server gives away, another one takes', () => {
  const texts = new Map(
    [...files, ...sources('test'), ...sources('bench')].map((file) => [
      file,
      readFileSync(file, 'utf8'),
    ]),
  );
  const words = new Map([...texts].map(([file, text]) => [file, new Set(text.match(/\w+/g))]));
  // Types come along with what is of them, and rules are found by being there.
  const given = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;
  for (const file of files)
    for (const [, name = ''] of texts.get(file)?.matchAll(given) ?? [])
      assert.ok(
        [...words].some(([other, all]) => other !== file && all.has(name)),
        `${file} exports ${name}, which nothing uses`,
      );
});

test('every rule has a test at the mirrored path, and every such test a rule', () => {
  const rules = files
    .filter(isRule)
    .map((file) => file.replace('server/src/rules/', '').replace(/\.ts$/, ''));
  const tests = sources('test/rules').map((file) =>
    file.replace('test/rules/', '').replace(/\.test\.ts$/, ''),
  );
  assert.deepEqual(
    rules.filter((rule) => !tests.includes(rule)),
    [],
  );
  // A test of several rules together says so in its name.
  assert.deepEqual(
    tests.filter((name) => !rules.includes(name) && !name.endsWith('.together')),
    [],
  );
});

test('a rule is named by its file', async () => {
  const { rules } = await import('../../server/src/rules/index.generated.ts');
  const names = files.filter(isRule).map((file) => file.split('/').at(-1)?.replace(/\.ts$/, ''));
  assert.deepEqual(rules.map(({ rule }) => rule.name).sort(), names.sort());
});

function isRule(file: string): boolean {
  return /^server\/src\/rules\/[\w-]+\//.test(file);
}

function floorOf(file: string): number | undefined {
  const inside = relative('server/src', file);
  return floors[inside.split('/')[0] ?? ''];
}

function imports(file: string): string[] {
  return specifiers(file)
    .filter((name) => name.startsWith('.') && !name.endsWith('.json'))
    .map((name) => normalize(join(dirname(file), name)));
}

function packages(file: string): string[] {
  return specifiers(file).filter((name) => !name.startsWith('.'));
}

function specifiers(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !entry.name.includes('.generated.') ? [path] : [];
  });
}
