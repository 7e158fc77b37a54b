/** What ARCHITECTURE.md promises of the code's layout. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, test } from 'node:test';

/** The rooms of the server from the ground up; the same list that ESLint and the compiler read. */
const { rooms } = JSON.parse(readFileSync('server/floors.json', 'utf8')) as {
  readonly rooms: readonly {
    readonly name: string;
    readonly core: boolean;
    readonly holds: string;
  }[];
};
/** The programs: they know where they run, and may import every room. */
const doors = ['bin.ts', 'browser-importer.ts', 'browser.ts', 'importer.ts', 'mcp.ts', 'node.ts'];

const files = sources('server/src');

describe('the floors of the server', () => {
  test('beside the doors, every file is in a room', () => {
    const folders = readdirSync('server/src').sort();
    assert.deepEqual(folders, [...rooms.map(({ name }) => name), ...doors].sort());
  });
  test('an import goes down only', () => {
    for (const file of files) {
      for (const target of imports(file)) {
        if (!target.startsWith('server/src/')) continue;
        if (roomOf(file) === roomOf(target)) continue;
        const [from, to] = [floorOf(file), floorOf(target)];
        assert.ok(to < from, `${file} (floor ${from}) imports ${target} (floor ${to})`);
      }
    }
  });
  test('the language server and the command line do not import each other', () => {
    for (const file of files.filter((one) => roomOf(one) === 'cli'))
      for (const target of imports(file)) assert.notEqual(roomOf(target), 'lsp', file);
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
      'fflate/browser',
      'csv-parse/browser/esm/sync',
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'preact',
      'preact-render-to-string',
    ]);
    const core = new Set(rooms.filter((room) => room.core).map(({ name }) => name));
    for (const file of files.filter((one) => core.has(roomOf(one)))) {
      for (const name of packages(file)) assert.ok(allowed.has(name), `${file} imports ${name}`);
    }
  });
  test('only yaml/ imports the YAML library', () => {
    for (const file of files)
      if (packages(file).includes('yaml')) assert.equal(roomOf(file), 'yaml');
  });
  test('what is shipped imports no tool', () => {
    for (const file of [...files, ...sources('client/src'), ...sources('encoding')])
      for (const target of imports(file))
        assert.doesNotMatch(target, /^(?:server|client)\/tools\//, `${file} imports ${target}`);
  });
  test('the client imports nothing of the server', () => {
    for (const file of sources('client/src')) {
      for (const target of imports(file))
        assert.ok(!target.startsWith('server/'), `${file} imports ${target}`);
    }
  });
});

describe('names', () => {
  const folders = ['server', 'client', 'encoding', 'bench', 'test'];
  const written = folders.flatMap((folder) => sources(folder, /\.(ts|mjs|cjs)$/));

  test('a file name occurs once in the project', () => {
    const names = written
      .filter((file) => !file.endsWith('.d.mts'))
      .map((file) => file.split('/').at(-1) ?? '')
      .filter((name) => name !== 'index.ts');
    assert.deepEqual(repeated(names), []);
  });
  test('the name of an exported type is declared once', () => {
    const declared = written
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(
          /^export (?:declare )?(?:abstract )?(?:class|interface|type|enum) (\w+)/gm,
        ),
      ])
      .map(([, name = '']) => name);
    assert.deepEqual(repeated(declared), []);
  });
});

test('no import comes back to where it started, those of types included', () => {
  for (const folder of ['server/src', 'client/src', 'bench', 'test'])
    assert.deepEqual(circles(sources(folder, /\.ts$/)), []);
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
    [...files, ...sources('server/tools'), ...sources('test'), ...sources('bench')].map((file) => [
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

/** The first folder below `server/src`; empty for a door. */
function roomOf(file: string): string {
  const [room = '', ...rest] = relative('server/src', file).split('/');
  return rest.length === 0 ? '' : room;
}

function floorOf(file: string): number {
  const floor = rooms.findIndex(({ name }) => name === roomOf(file));
  return floor < 0 ? rooms.length : floor;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].sort();
}

/** Groups of files that import each other, directly or through others. */
function circles(all: readonly string[]): string[][] {
  const targets = new Map(all.map((file) => [file, imports(file)]));
  /** The files that a file imports, directly or through others. */
  const reached = new Map<string, ReadonlySet<string>>();
  for (const file of all) {
    const seen = new Set<string>();
    const open = [file];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const target of targets.get(next) ?? []) {
        if (seen.has(target)) continue;
        seen.add(target);
        open.push(target);
      }
    reached.set(file, seen);
  }
  const inCircle = all.filter((file) => reached.get(file)?.has(file));
  const groups = new Map<string, string[]>();
  for (const file of inCircle) {
    const group = inCircle.filter(
      (other) => reached.get(file)?.has(other) && reached.get(other)?.has(file),
    );
    groups.set(group.join(' '), group);
  }
  return [...groups.values()];
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

function sources(folder: string, kind = /\.ts$/): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'fixtures' ? [] : sources(path, kind);
    return kind.test(entry.name) && !entry.name.includes('.generated.') ? [path] : [];
  });
}
