import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acted, actions, titles } from '../../support/actions.ts';

describe('switching the scenario', () => {
  const source =
    'scenario: vmware-to-azure│\nvault: { name: V, location: x }\n# servers\nconfigurationServer:\n  hostname: CS\nhyperVHosts:\n  - name: h\noutbound:\n  connection: direct\n  ipBasedRules: true\n';
  test('marks what the new one does not use, and nothing else', () => {
    assert.equal(
      acted(source, 'Switch to Hyper-V without VMM'),
      'scenario: hyperv-to-azure\nvault: { name: V, location: x }\n# servers\n# Not used by hyperv-to-azure: move or remove it.\nconfigurationServer:\n  hostname: CS\nhyperVHosts:\n  - name: h\noutbound:\n  connection: direct\n  # Not used by hyperv-to-azure: move or remove it.\n  ipBasedRules: true\n',
    );
  });
  test('takes the marks of the last switch away', () => {
    const there = acted(source, 'Switch to Hyper-V without VMM');
    const back = acted(
      there.replace('hyperv-to-azure\n', 'hyperv-to-azure│\n'),
      'Switch to VMware to Azure',
    );
    const marked = source
      .replace('│', '')
      .replace('hyperVHosts', '# Not used by vmware-to-azure: move or remove it.\nhyperVHosts');
    assert.equal(
      back,
      marked.replace('  ipBased', '  # Not used by vmware-to-azure: move or remove it.\n  ipBased'),
    );
  });
  test('offers every other scenario, on its value only, when somebody asks', () => {
    assert.equal(titles(source).filter((title) => title.startsWith('Switch')).length, 6);
    assert.ok(
      !titles(source.replace('│', '').replace('V,', '│V,')).some((title) =>
        title.startsWith('Switch'),
      ),
    );
  });
});

describe('regions', () => {
  const source =
    'vault: { name: V, location: West│ Europe }\nstorageAccounts:\n  - { name: a, location: "East US 2" }\n  - { name: b, location: westus }\n  - { name: c, location: Atlantis }\n';
  test('are written by their programmatic names, one or all', () => {
    assert.ok(
      acted(source, 'Change to westeurope').startsWith('vault: { name: V, location: westeurope }'),
    );
    const all = acted(source, 'Use programmatic names', ['source.normaliseRegions.asr']);
    assert.equal(
      all,
      source.replace('West│ Europe', 'westeurope').replace('"East US 2"', '"eastus2"'),
    );
  });
  test('are left alone in a menu that asks for no source action', () => {
    assert.ok(!actions(source).some(({ kind }) => kind?.startsWith('source')));
    assert.ok(!titles(source, 'refactor').includes('Use programmatic names for all regions'));
  });
});
