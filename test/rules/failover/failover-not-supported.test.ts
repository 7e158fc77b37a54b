import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/failover/failover-not-supported.ts';
import { testRule } from '../../support/rule-tester.ts';

const failover = (types: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, { failover: types });

testRule(rule, {
  good: {
    'VMware: what there is': failover(' { types: [test, unplanned] }'),
    'physical servers: what there is': failover(' { types: [unplanned] }', 'physical-to-azure'),
    'Hyper-V with VMM: all there is': failover(
      ' { types: [test, planned, unplanned] }',
      'hyperv-vmm-to-azure',
    ),
    'Hyper-V without VMM: what there is': failover(
      ' { types: [test, planned] }',
      'hyperv-to-azure',
    ),
    'a secondary site: all there is': failover(
      ' { types: [test, planned, unplanned] }',
      'hyperv-to-secondary',
    ),
    'InMage, which has no row in the matrix': failover(
      ' { types: [test, planned, unplanned] }',
      'vmware-to-secondary',
    ),
    'Hyper-V without VMM today: all there is': `profile: 2026-05\n${failover(
      ' { types: [test, planned, unplanned] }',
      'hyperv-to-azure',
    )}`,
    'no types': failover(' { lastDrill: 2016-11-15 }'),
    'an unknown type, which the schema reports': failover(' { types: [test, forced] }'),
  },
  bad: {
    'VMware: planned': {
      text: failover(' { types: [test, ⟦planned⟧, unplanned] }'),
      requirement: 'ASR802',
      severity: 'error',
      message: 'Planned failover is not supported for VMware to Azure; use test or unplanned.',
      fix: 'Remove planned',
      fixed: failover(' { types: [test, unplanned] }'),
    },
    'VMware: planned alone, in block style': {
      text: failover('\n  types: # by hand\n    - ⟦planned⟧\n  lastDrill: 2016-11-15'),
      requirement: 'ASR802',
      fix: 'Remove planned',
      fixed: failover('\n  types: [] # by hand\n  lastDrill: 2016-11-15'),
    },
    'VMware: planned where unplanned is missing': {
      text: failover(' { types: [test, ⟦planned⟧] }'),
      requirement: 'ASR802',
      fix: 'Use unplanned instead',
      fixed: failover(' { types: [test, unplanned] }'),
    },
    'physical servers: planned': {
      text: failover(' { types: [⟦planned⟧] }', 'physical-to-azure'),
      requirement: 'ASR805',
      severity: 'error',
      message:
        'Planned failover is not supported for physical servers to Azure; use test or unplanned.',
      fix: 'Remove planned',
      fixed: failover(' { types: [] }', 'physical-to-azure'),
    },
    'Hyper-V without VMM: unplanned, which other pages dispute': {
      text: failover('\n  types:\n    - test\n    - ⟦unplanned⟧', 'hyperv-to-azure'),
      requirement: 'ASR812',
      severity: 'error',
      message:
        'Unplanned failover is not supported for Hyper-V without VMM to Azure, though some pages disagree; use test or planned.',
      fix: 'Remove unplanned',
      fixed: failover('\n  types:\n    - test', 'hyperv-to-azure'),
    },
    'VMware today: planned': {
      text: `profile: 2026-05\n${failover(' { types: [⟦planned⟧, unplanned] }').replace(
        'version: "6.0"',
        'version: "8.0"',
      )}`,
      requirement: 'ASR802',
      also: ['ASR201'],
    },
  },
});
