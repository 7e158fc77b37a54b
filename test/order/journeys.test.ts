import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { profiled } from '../../server/src/check/checked-descriptor.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { journeysOf, journeySupport } from '../../server/src/order/journeys.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';

function of(text: string): readonly string[] {
  const current = profiled(Descriptor.open('file:///a.asr.yaml', 1, text), {}, undefined);
  return journeysOf(deploymentOf(current), current.catalogue).map(
    ({ type, direction }) => `${type} ${direction}`,
  );
}

describe('the ways to run a plan', () => {
  /** The two tables of the article, with an unplanned failover where it has no row. */
  const table: Readonly<Record<(typeof scenarios)[number], readonly string[]>> = {
    'vmware-to-azure': ['test failover', 'unplanned failover', 'unplanned failback'],
    'physical-to-azure': ['test failover', 'unplanned failover', 'unplanned failback'],
    'hyperv-vmm-to-azure': [
      'test failover',
      'planned failover',
      'unplanned failover',
      'planned failback',
    ],
    'hyperv-to-azure': ['test failover', 'planned failover', 'planned failback'],
    'vmware-to-secondary': ['unplanned failover'],
    'physical-to-secondary': ['unplanned failover'],
    'hyperv-to-secondary': [
      'test failover',
      'planned failover',
      'unplanned failover',
      'test failback',
      'planned failback',
      'unplanned failback',
    ],
  };
  for (const scenario of scenarios)
    test(`of ${scenario}, where nothing is declared`, () => {
      assert.deepEqual(of(`scenario: ${scenario}\n`), table[scenario]);
    });
  test('the declared types that the scenario supports', () => {
    assert.deepEqual(
      of(
        'scenario: vmware-to-azure\nfailover: { types: [planned, test] }\nfailback: { types: [] }\n',
      ),
      ['test failover', 'unplanned failback'],
    );
    assert.deepEqual(of('scenario: vmware-to-azure\nfailover: { types: [planned] }\n'), [
      'test failover',
      'unplanned failover',
      'unplanned failback',
    ]);
    assert.deepEqual(of('scenario: vmware-to-secondary\nfailover: { types: [planned] }\n'), [
      'planned failover',
    ]);
  });
  test('without a known scenario, an unplanned failover', () => {
    assert.deepEqual(of('vault: { name: V }\n'), ['unplanned failover']);
  });
  test('each type has the requirement that states it', () => {
    const text = 'scenario: hyperv-to-azure\nfailover: { types: [unplanned] }\n';
    const current = profiled(Descriptor.open('file:///a.asr.yaml', 1, text), {}, undefined);
    const support = journeySupport(deploymentOf(current), current.catalogue);
    const one = support.find(
      ({ type, direction }) => type === 'unplanned' && direction === 'failover',
    );
    assert.deepEqual(one, {
      type: 'unplanned',
      direction: 'failover',
      requirement: 'ASR812',
      isSupported: false,
      isDeclared: true,
    });
  });
});
