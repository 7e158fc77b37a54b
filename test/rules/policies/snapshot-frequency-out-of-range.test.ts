import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/policies/snapshot-frequency-out-of-range.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const policy = (text: string, scenario: Scenario = 'hyperv-to-azure'): string =>
  example(scenario, { replicationPolicy: text });
const inFlow = (hours: string, scenario?: Scenario): string =>
  policy(` { appConsistentSnapshotFrequencyHours: ${hours} }`, scenario);
const kept = (retention: number, hours: string): string =>
  policy(
    `\n  recoveryPointRetentionHours: ${retention}\n  appConsistentSnapshotFrequencyHours: ${hours}`,
  );

testRule(rule, {
  good: {
    'the most often': inFlow('1'),
    'the least often': inFlow('12'),
    off: inFlow('0'),
    'off, for VMware': inFlow('0', 'vmware-to-azure'),
    'below the retention': kept(12, '11'),
    'off, with the shortest retention': kept(1, '0'),
    'a retention that is not read': policy(
      '\n  recoveryPointRetentionHours: two\n  appConsistentSnapshotFrequencyHours: 6',
    ),
    InMage: inFlow('48', 'physical-to-secondary'),
  },
  bad: {
    'too seldom': {
      text: inFlow('⟦13⟧'),
      requirement: 'ASR044',
      severity: 'error',
      message:
        'Snapshots are 13 hours apart; Site Recovery takes app-consistent ones every 1 to 12 hours, or 0 for none.',
      fixed: inFlow('12'),
      kind: 'plan',
    },
    'too seldom, of a physical server of today': {
      text: `profile: 2026-05\n${inFlow('⟦13⟧', 'physical-to-azure').replace('os: Windows Server 2012 R2', 'os: Windows Server 2022')}`,
      requirement: 'ASR044',
    },
    'too seldom, between two sites': {
      text: inFlow('⟦24⟧', 'hyperv-to-secondary'),
      requirement: 'ASR044',
    },
    'above the retention': {
      text: kept(2, '⟦6⟧'),
      requirement: 'ASR044',
      message:
        'Snapshots are 6 hours apart, and recovery points are kept for 2; take them more often, or 0 for none.',
      fixed: kept(2, '1'),
    },
    'as long as the retention': {
      text: kept(12, '⟦12⟧'),
      requirement: 'ASR044',
      fixed: kept(12, '11'),
    },
    'with a retention that leaves no room': {
      text: kept(1, '⟦1⟧'),
      requirement: 'ASR044',
      fix: 'Turn app-consistent snapshots off',
      fixed: kept(1, '0'),
    },
    'beside a retention that is too long itself': {
      text: kept(72, '⟦24⟧'),
      requirement: 'ASR044',
      also: ['ASR043'],
      fixed: kept(72, '12'),
    },
  },
});
