/** Definition, references, highlights, renaming, linked editing and workspace symbols. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import {
  definition,
  documentHighlights,
  linkedEditingRanges,
  prepareRename,
  references,
  rename,
  workspaceSymbols,
} from '../../server/src/features/index.ts';
import type { Range } from '../../server/src/text/lines.ts';
import { ask, edited } from '../support/ask.ts';

const head = 'scenario: hyperv-vmm-to-azure\nvault: { name: V, location: westeurope }\n';

/** The marked spans, told as the features tell them. */
function expect(source: string, found: readonly { readonly range: Range }[] | undefined): void {
  const { ranges } = ask(source);
  assert.deepEqual(
    found?.map(({ range }) => range),
    ranges,
  );
}

function renamed(source: string, name: string): string {
  const { checked, descriptor, position } = ask(source);
  const result = rename(checked, position, name);
  assert.ok(result !== undefined);
  if ('refused' in result) return result.refused;
  const [change] = (result.documentChanges ?? []) as TextDocumentEdit[];
  return edited(descriptor, change?.edits as { range: Range; newText: string }[]);
}

const plans = (machine: string, uses: string): string =>
  `${head}protectedItems:\n  - name: ${machine}\n  - name: OTHER\nrecoveryPlans:\n  - name: p\n    groups:\n      - machines: ${uses}\n`;

describe('a name', () => {
  test('leads to the thing that has it, whatever its case', () => {
    const source = plans('⟦SQL01⟧', '[OTHER, sql│01]');
    const { descriptor, position } = ask(source);
    expect(source, definition(descriptor, position));
  });
  test('is found where it is used', () => {
    const source = `${head}hyperVHosts:\n  - name: hv│01\nvmmServers:\n  - name: v\n    clouds: [{ name: G, hostGroups: [{ name: L, hosts: [⟦hv01⟧] }] }]\nprotectedItems:\n  - name: A\n    host: "⟦hv01⟧"\n  - { name: B, host: hv02 }\n`;
    const { descriptor, position } = ask(source);
    expect(source, references(descriptor, position, false));
    assert.equal(references(descriptor, position, true).length, 3);
  });
  test('of a cluster is that of a host too: where hosts are listed, and where machines run', () => {
    const text = (a: string, b: string, c: string, d: string): string =>
      `${head}hyperVHosts:\n  - { name: hv01, cluster: ${a} }\nhyperVClusters:\n  - name: ${b}\n` +
      `vmmServers:\n  - name: v\n    clouds: [{ name: G, hostGroups: [{ name: L, hosts: [${c}] }] }]\n` +
      `protectedItems:\n  - name: A\n    host: ${d}\n`;
    const everywhere = ['⟦clu⟧', '⟦CLU⟧', '"⟦Clu⟧"', '⟦CLU⟧'] as const;
    for (let i = 0; i < everywhere.length; i++) {
      const [a, b, c, d] = everywhere.map((one, k) => (k === i ? one.replace('⟧', '│⟧') : one));
      const source = text(a ?? '', b ?? '', c ?? '', d ?? '');
      const { descriptor, position } = ask(source);
      expect(source, references(descriptor, position, true));
      const [declared, ...more] = definition(descriptor, position);
      assert.equal(
        declared?.range.start.line,
        descriptor.positionAt(descriptor.text.indexOf('CLU')).line,
      );
      assert.deepEqual(more, []);
    }
    assert.equal(
      renamed(text('clu', 'CLU', '"Clu"', 'CLU│'), 'CLU-B'),
      text('CLU-B', 'CLU-B', '"CLU-B"', 'CLU-B'),
    );
    assert.match(
      renamed(text('clu', 'CLU│', 'Clu', 'CLU'), 'HV01'),
      /^A Hyper-V host "hv01" already exists/,
    );
    assert.match(
      renamed(text('clu', 'CLU', 'Clu', 'CLU').replace('hv01', 'hv│01'), 'clu'),
      /^A Hyper-V cluster "CLU" already exists/,
    );
  });
  test('of a host is not that of a cluster that hosts call alike', () => {
    const source = `${head}hyperVHosts:\n  - name: ⟦hv│01⟧\n  - { name: hv02, cluster: hv01 }\nprotectedItems:\n  - { name: A, host: ⟦hv01⟧ }\n`;
    const { descriptor, position } = ask(source);
    expect(source, references(descriptor, position, true));
  });
  test('of a cluster is one symbol', () => {
    const { descriptor } = ask(`${head}hyperVClusters:\n  - name: CLU\n│`);
    assert.equal(workspaceSymbols([descriptor], 'CLU').length, 1);
  });
  test('is highlighted where it is given and used', () => {
    const source = plans('⟦SQL01⟧', '[⟦SQL│01⟧, OTHER]');
    const { descriptor, position } = ask(source);
    const highlights = documentHighlights(descriptor, position);
    expect(source, highlights);
    assert.deepEqual(
      highlights?.map(({ kind }) => kind),
      [3, 2],
    );
  });
  test('stands at no other text', () => {
    for (const source of [
      `${head}na│me: x\n`,
      `${head}name: x│\n`,
      `${head}# SQL│01\n`,
      '│',
      `${head}protectedItems:\n  - os: Cent│OS\n`,
    ]) {
      const { descriptor, position } = ask(source);
      assert.deepEqual(definition(descriptor, position), []);
      assert.equal(prepareRename(descriptor, position), undefined);
      assert.equal(documentHighlights(descriptor, position), undefined);
    }
  });
  test('of one kind is no name of another', () => {
    const source = `${head}virtualNetworks:\n  - name: ⟦net⟧\nnetworkMappings:\n  - { source: net, target: ne│t }\n`;
    const { descriptor, position } = ask(source);
    expect(source, definition(descriptor, position));
  });
});

describe('renaming', () => {
  test('changes every place, each in its quotes', () => {
    assert.equal(
      renamed(plans('SQL│01', '["sql01", \'SQL01\', OTHER]'), "DB'1"),
      plans("DB'1".replace(/^.*$/, '"DB\'1"'), "[\"DB'1\", 'DB''1', OTHER]"),
    );
    assert.equal(renamed(plans('SQL01', '[│SQL01]'), 'DB1'), plans('DB1', '[DB1]'));
  });
  test('puts quotes where the new name needs them', () => {
    assert.equal(renamed(plans('SQL│01', '[SQL01]'), '1.0'), plans("'1.0'", "['1.0']"));
    assert.equal(renamed(plans('SQL│01', '[SQL01]'), 'a, b'), plans("'a, b'", "['a, b']"));
  });
  test('keeps line ends and comments', () => {
    const source = plans('SQL│01  # rack 4', '[SQL01] # first').replaceAll('\n', '\r\n');
    assert.equal(
      renamed(source, 'DB1'),
      plans('DB1  # rack 4', '[DB1] # first').replaceAll('\n', '\r\n'),
    );
  });
  test('shows the name without its quotes', () => {
    const source = plans('x', '["⟦SQL│01⟧"]');
    const { descriptor, position, ranges } = ask(source);
    assert.deepEqual(prepareRename(descriptor, position), {
      range: ranges[0],
      placeholder: 'SQL01',
    });
  });
  test('refuses a name that something else of the kind has, but not another case of its own', () => {
    assert.match(
      renamed(plans('SQL│01', '[SQL01]'), 'other'),
      /machine "OTHER" already exists on line 5/,
    );
    assert.equal(renamed(plans('SQL│01', '[SQL01]'), 'sql01'), plans('sql01', '[sql01]'));
    assert.match(
      renamed(plans('SQL│01', '[SQL01]'), 'p').slice(0, 40),
      /scenario/,
      'a plan of that name is no machine',
    );
  });
  test('refuses a name that cannot be one', () => {
    assert.match(renamed(plans('SQL│01', '[SQL01]'), ' '), /cannot be empty/);
    assert.match(renamed(plans('SQL│01', '[SQL01]'), 'a\nb'), /one line/);
    assert.match(
      renamed(`${head}storageAccounts:\n  - name: ac│c1\n`, 'Acc-1'),
      /3 to 24 lower-case letters and digits \(ASR011\)/,
    );
  });
  test('reaches what comes through an alias or a merge, once', () => {
    const source = `${head}storageAccounts:\n  - name: ac│c1\ncapacity: &c {}\nprotectedItems:\n  - &base\n    name: A\n    storageAccount: acc1\n  - <<: *base\n    name: B\n  - <<: *base\n    name: C\n`;
    assert.equal(renamed(source, 'acc2'), source.replace('│', '').replaceAll('acc1', 'acc2'));
    const named = `${head}protectedItems:\n  - name: &m SQL│01\nrecoveryPlans:\n  - groups: [{ machines: [*m] }]\n`;
    assert.equal(renamed(named, 'DB1'), named.replace('SQL│01', 'DB1'));
  });
});

describe('an anchor', () => {
  const source = `${head}protectedItems:\n  - name: A\n    os: &⟦sys⟧ CentOS 7.2\n  - name: B\n    os: *⟦s│ys⟧\nrecoveryPlans: [] # *sys\n`;
  test('is found from its aliases, and they from it', () => {
    const { descriptor, position, ranges } = ask(source);
    assert.deepEqual(
      definition(descriptor, position).map(({ range }) => range),
      [ranges[0]],
    );
    const atAnchor = ask(source.replace('│', '').replace('&', '│&'));
    assert.deepEqual(
      references(atAnchor.descriptor, atAnchor.position, true).map(({ range }) => range),
      ranges,
    );
  });
  test('is renamed with its aliases, not with another of the same name', () => {
    const twice = `${head}name: &a x\nprotectedItems:\n  - name: *a\n  - name: &│a y\n  - hostname: *a\n`;
    const expected = `${head}name: &a x\nprotectedItems:\n  - name: *a\n  - name: &b y\n  - hostname: *b\n`;
    assert.equal(renamed(twice, 'b'), expected);
    assert.match(renamed(source.replaceAll(/[⟦⟧]/g, ''), 'a b'), /letters, digits/);
    assert.match(renamed(twice.replace('&a x', '&z x'), 'z'), /anchor "z" already exists/);
  });
  test('is edited together with its aliases', () => {
    const { descriptor, position, ranges } = ask(source);
    assert.deepEqual(linkedEditingRanges(descriptor, position)?.ranges, ranges);
    const thing = ask(plans('SQL│01', '[SQL01]'));
    assert.equal(linkedEditingRanges(thing.descriptor, thing.position), undefined);
  });
});

describe('workspace symbols', () => {
  const open = ['a', 'b'].map((name) =>
    Descriptor.open(`file:///${name}.asr.yaml`, 1, plans(`SQL-${name}`, '[]')),
  );
  test('find named things in all descriptors by some of their letters', () => {
    assert.deepEqual(
      workspaceSymbols(open, 'sq').map(
        ({ name, containerName, location }) => `${name} ${containerName ?? ''} ${location.uri}`,
      ),
      ['SQL-a machine file:///a.asr.yaml', 'SQL-b machine file:///b.asr.yaml'],
    );
    assert.equal(workspaceSymbols(open, 'sb').length, 1);
    assert.equal(workspaceSymbols(open, '').length, 6);
  });
});
