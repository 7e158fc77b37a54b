/** T-42 and reproducible builds: what is in the package, and that anybody gets the same. */
import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packagedFiles } from '../../client/tools/package.mjs';
import { vsixOf } from '../../client/tools/vsix.mjs';
import { bundled } from '../../server/tools/bundle.mjs';
import { unzip } from '../support/zip.ts';

/** What may be in the package, and how often at most. */
const allowed: [RegExp, number][] = [
  [/^(package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_LICENSES)$/, 5],
  [/^dist\/(client|yaml)\.cjs$/, 2],
  [/^dist\/((?:server|importer|mcp)\.mjs|load\.cjs|server\/[\w-]+\.cjs)$/, 40],
  // The doors for browsers.
  [/^dist\/(web|browser)[\w/.-]*\.c?js$/, 4],
  [/^dist\/views\.(js|css)$/, 2],
  [/^icons\/(icon\.png|(descriptor(-light|-dark)?|site-recovery)\.svg)$/, 4],
  [/^schemas\/(?:asr|asr-config|answers|deployment|difference|import|report)\.schema\.json$/, 2],
  [/^syntaxes\/[\w.-]+\.json$/, 3],
  [/^(package\.nls(\.\w+)?|l10n\/bundle\.l10n(\.\w+)?)\.json$/, 4],
  [/^(snippets|walkthrough)\/[\w.-]+\.(md|json|svg|yaml)$/, 9],
];
/** What the packager adds. */
const own = ['[Content_Types].xml', 'extension.vsixmanifest'];

let home: string;
before(() => {
  home = mkdtempSync(join(tmpdir(), 'asr-package-'));
});
after(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('the package', () => {
  const made: { dist: Map<string, Buffer>; vsix: Map<string, Buffer>; archive: Buffer }[] = [];

  test('can be made in any folder', async () => {
    const packages = await packagesInBundles();
    for (const [folder, umask] of [
      ['one', 0o022],
      [join('a much longer way', 'to', 'twö'), 0o077],
    ] as const) {
      const path = join(home, folder);
      // What is checked out under a umask has its modes; so has what is built.
      const before = process.umask(umask);
      let result: SpawnSyncReturns<string>;
      const file = join(path, 'asr.vsix');
      try {
        copyProject(path, packages);
        result = spawnSync(
          process.execPath,
          [join(path, 'client', 'tools', 'package.mjs'), file],
          // Neither the folder that it is called from nor the hour may matter.
          { cwd: home, encoding: 'utf8', env: { ...process.env, TZ: `Etc/GMT+${made.length}` } },
        );
      } finally {
        process.umask(before);
      }
      assert.equal(result.status, 0, result.stderr);
      const archive = readFileSync(file);
      if (process.platform !== 'win32') {
        const modes = [join(path, 'package.json'), join(path, 'dist', 'client.cjs'), file];
        assert.deepEqual(
          modes.map((one) => statSync(one).mode & 0o777),
          modes.map(() => 0o666 & ~umask),
        );
      }
      made.push({
        dist: filesBelow(join(path, 'dist')),
        vsix: unzip(archive),
        archive,
      });
    }
  });

  test('is the same bytes wherever it was made, and under which umask', () => {
    const [one, two] = made;
    assert.ok(one && two);
    assert.ok(one.dist.size > 10);
    assert.deepEqual(hashes(two.dist), hashes(one.dist));
    assert.deepEqual(hashes(two.vsix), hashes(one.vsix));
    assert.ok(two.archive.equals(one.archive), 'the archives differ in times or order');
    // Nor does it tell where that was, or who did it.
    for (const [name, content] of one.vsix)
      for (const word of [home, process.cwd()])
        assert.ok(!content.includes(word), `${name} holds ${word}`);
  });

  test('has at most 50 files and one and a half megabytes, and none that is not meant', () => {
    const [{ vsix, archive } = { vsix: new Map<string, Buffer>(), archive: Buffer.of() }] = made;
    const size = archive.length;
    const names = [...vsix.keys()];
    const files = names.flatMap((name) =>
      name.startsWith('extension/') ? [name.slice('extension/'.length)] : [],
    );
    assert.deepEqual(names.filter((name) => !name.startsWith('extension/')).sort(), own);
    assert.deepEqual(
      files.filter((file) => !allowed.some(([pattern]) => pattern.test(vsixName(file)))),
      [],
    );
    for (const [pattern, most] of allowed) {
      const some = files.filter((file) => pattern.test(vsixName(file)));
      assert.ok(some.length <= most, `${some.length} files: ${some.join(', ')}`);
    }
    assert.ok(files.length > 10 && files.length <= 50, files.join('\n'));
    assert.ok(size > 0 && size <= 1_500_000, `${size} bytes`);
    for (const file of ['LICENSE', 'THIRD_PARTY_LICENSES', 'README.md', 'package.json'])
      assert.ok(files.map(vsixName).includes(file), `${file} is missing`);
  });

  test('describes itself to Marketplace as package.json does, and all of its files', () => {
    const vsix = made[0]?.vsix ?? new Map<string, Buffer>();
    const read = (name: string): string => vsix.get(name)?.toString() ?? '';
    const xml = read('extension.vsixmanifest');
    const { name, version, publisher, engines, icon } = JSON.parse(
      read('extension/package.json'),
    ) as Record<'name' | 'version' | 'publisher' | 'icon', string> & {
      engines: { vscode: string };
    };
    for (const part of [
      `Id="${name}" Version="${version}" Publisher="${publisher}"`,
      `<Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>`,
      '<Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace,web"/>',
      `<Icon>extension/${icon}</Icon>`,
      '__ext_asr.yaml,__ext_asr.yml',
    ])
      assert.ok(xml.includes(part), `${part} is missing in\n${xml}`);
    assert.doesNotMatch(xml, /%[\w.-]+%|undefined|\[object/);
    const assets = [...xml.matchAll(/<Asset [^>]*Path="([^"]+)"/g)].map(([, path = '']) => path);
    assert.equal(assets.length, 5);
    for (const path of assets) assert.ok(vsix.has(path), `${path} is missing`);
    const types = read('[Content_Types].xml');
    for (const path of vsix.keys())
      if (extname(path) !== '' && path !== '[Content_Types].xml')
        assert.ok(types.includes(`Extension="${extname(path)}"`), path);
  });

  test('is not made where Marketplace would refuse it', async () => {
    const files = new Map<string, Uint8Array>(
      packagedFiles().map((path) => [path, readFileSync(path)]),
    );
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as object;
    const changed = (change: object): [string, Uint8Array] => [
      'package.json',
      Buffer.from(JSON.stringify({ ...manifest, ...change })),
    ];
    const page = (text: string): [string, Uint8Array] => ['README.md', Buffer.from(text)];
    for (const [file, reason] of [
      [changed({ publisher: '' }), /publisher/],
      [changed({ version: '1' }), /version/],
      [changed({ engines: { vscode: '*' } }), /engines/],
      [changed({ description: '%nothing%' }), /description/],
      [changed({ icon: 'icons/descriptor.svg' }), /icon/],
      [page('![x](docs/images/x.svg)'), /README\.md shows docs\/images\/x\.svg/],
      [page('<img src="http://example.org/x.png">'), /README\.md shows http/],
      [['dist/x.exe', Buffer.of()], /x\.exe has no content type/],
    ] as const)
      await assert.rejects(vsixOf(new Map([...files, file])), reason);
    files.delete('LICENSE');
    await assert.rejects(vsixOf(files), /LICENSE\.txt is missing/);
  });
});

test('the package for npm holds the command line, its pages and the schemas', () => {
  const { stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [pack] = JSON.parse(stdout || '[]') as { size: number; files: { path: string }[] }[];
  assert.ok(pack, stderr);
  const files = pack.files.map(({ path }) => path);
  const meant =
    /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_LICENSES|dist\/(asr\.mjs|load\.cjs|yaml\.cjs|asr\/[\w-]+\.cjs)|docs\/(cli|other-editors)\.md|schemas\/(?:asr|asr-config|answers|deployment|difference|import|report)\.schema\.json)$/;
  assert.deepEqual(
    files.filter((file) => !meant.test(file)),
    [],
  );
  for (const file of ['LICENSE', 'THIRD_PARTY_LICENSES', 'docs/cli.md', 'schemas/asr.schema.json'])
    assert.ok(files.includes(file), `${file} is missing`);
  assert.ok(pack.size <= 1_000_000, `${pack.size} bytes`);
});

/** The name in the project of a file in the package: the license gets an extension. */
function vsixName(file: string): string {
  return file === 'LICENSE.txt' ? 'LICENSE' : file;
}

/** The packages of which the bundles hold a part: their top folders in node_modules. */
async function packagesInBundles(): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [, { metafile }] of await bundled())
    for (const path of Object.keys(metafile.inputs)) {
      const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
      if (name !== undefined) found.add(name);
    }
  return found;
}

/** Copies what is built from; the tools that build are where they always are. */
function copyProject(to: string, packages: ReadonlySet<string>): void {
  const left = new Set(
    '.git .vscode-test bench coverage dist docs node_modules out test'.split(' '),
  );
  for (const name of readdirSync('.'))
    if (!left.has(name) && !/\.(vsix|tgz)$/.test(name)) copy(name, join(to, name));
  const names = readdirSync('node_modules').flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join('node_modules', name)).map((part) => `${name}/${part}`)
      : [name],
  );
  for (const name of names) {
    const target = join(to, 'node_modules', name);
    const from = join(process.cwd(), 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    if (packages.has(name)) copy(from, target);
    else symlinkSync(from, target, 'junction');
  }
}

/** Copies files as a checkout makes them: under the umask, with new times. */
function copy(from: string, to: string): void {
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
  } else writeFileSync(to, readFileSync(from));
}

function filesBelow(folder: string, prefix = ''): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) found.set(prefix + entry.name, readFileSync(path));
    else
      for (const [name, file] of filesBelow(path, `${prefix}${entry.name}/`)) found.set(name, file);
  }
  return found;
}

function hashes(files: ReadonlyMap<string, Buffer>): Record<string, string> {
  const pairs = [...files].map(([name, content]) => [
    name,
    createHash('sha256').update(content).digest('hex'),
  ]);
  return Object.fromEntries(pairs.sort()) as Record<string, string>;
}
