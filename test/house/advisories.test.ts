/** No package in the lock file is one of which a fault is known that bears on what we do with it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { satisfies } = createRequire(import.meta.url)('semver') as {
  satisfies: (version: string, range: string) => boolean;
};

/** A fault that was made known: the versions that have it, and what it does. */
interface Advisory {
  readonly name: string;
  readonly range: string;
  readonly ids: string;
  readonly what: string;
}

const advisories: Advisory[] = [
  {
    name: 'yaml',
    range: '<1.10.3 || >=2.0.0 <2.2.2',
    ids: 'CVE-2023-2251',
    what: 'drawing the place of an error crashes',
  },
  {
    name: 'yaml',
    range: '<1.10.3 || >=2.0.0 <2.8.3',
    ids: 'CVE-2026-33532, GHSA-48c2-rrv3-qjmp',
    what: 'deep nesting overflows the stack',
  },
  {
    name: 'yaml',
    range: '>=2.0.0 <2.9.1',
    ids: 'fixed without an id in 2.9.0 and 2.9.1',
    what: 'floods of tags and merges that refer to each other overflow the stack',
  },
  {
    name: 'ajv',
    range: '<6.14.0 || >=7.0.0 <8.18.0',
    ids: 'CVE-2025-69873, GHSA-2g4f-4pwh-qvx6',
    what: 'a pattern that data brings with it runs without end',
  },
  {
    name: 'fast-uri',
    range: '<3.1.4',
    ids: 'two advisories of 2026',
    what: 'one host is taken for another',
  },
  {
    name: 'minimatch',
    range: '<10.2.3',
    ids: 'CVE-2026-26996, CVE-2026-27904, GHSA-7r86-cg39-jmmj',
    what: 'patterns that run without end',
  },
  {
    name: 'brace-expansion',
    range: '<5.0.8',
    ids: 'CVE-2026-45149, CVE-2026-13149, CVE-2026-14257',
    what: 'patterns that run without end',
  },
  {
    name: 'js-yaml',
    range: '<4.3.2 || >=5.0.0 <=5.2.1',
    ids: 'CVE-2026-53550, CVE-2026-84375, GHSA-pm4m-ph32-ghv5',
    what: 'merges that cost the square of their number',
  },
];

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, path, name: path.replace(/^.*node_modules\//, '') }));

function hits(all: readonly { name: string; version?: string }[]): string[] {
  return all.flatMap(({ name, version = '' }) =>
    advisories
      .filter((one) => one.name === name && satisfies(version, one.range))
      .map(({ ids, what }) => `${name} ${version}: ${what} (${ids})`),
  );
}

test('no locked package has a known fault', () => {
  // Every package that the project names was found, so the list was read.
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const names = new Set(locked.map(({ name }) => name));
  assert.deepEqual(
    Object.keys(devDependencies).filter((name) => !names.has(name)),
    [],
  );
  assert.deepEqual(hits(locked), []);
});

test('every advisory is of a package that is locked, and its range has an end', () => {
  for (const { name, range } of advisories) {
    const versions = locked.filter((one) => one.name === name);
    assert.ok(versions.length > 0, `${name} is not used any more: drop the row`);
    assert.equal(satisfies('999.0.0', range), false);
  }
  assert.equal(hits([{ name: 'yaml', version: '2.8.2' }]).length, 2);
  assert.equal(hits([{ name: 'brace-expansion', version: '5.0.7' }]).length, 1);
});

test('every package is held by the hash of its content, and nothing is needed at run time', () => {
  for (const { path, integrity, dev } of locked) {
    assert.match(integrity ?? '', /^sha512-/, path);
    // The bundles hold what they need: whoever installs the package installs nothing else.
    assert.equal(dev, true, path);
  }
});
