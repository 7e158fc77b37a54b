import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/capacity/bandwidth-too-low.ts';
import { testRule } from '../../support/rule-tester.ts';

const capacity = (text: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, { capacity: text });

const sums = (text: string): string =>
  example('vmware-to-azure', {
    protectedItems:
      '\n  - { name: A, dailyChangeGB: 100.5 }\n  - { name: B, dailyChangeGB: 115.5 }\n  - name: C',
    capacity: text,
  });

testRule(rule, {
  good: {
    'just enough: 10.8 GB a day are 1 Mbps': capacity(' { bandwidthMbps: 1, dailyChangeGB: 10.8 }'),
    'just enough in a fraction': capacity(' { bandwidthMbps: 9.26, dailyChangeGB: 100 }'),
    'no bandwidth stated': capacity(' { dailyChangeGB: 5000 }'),
    'no change stated': capacity(' { bandwidthMbps: 1 }'),
    'enough for what the machines change': sums(' { bandwidthMbps: 20 }'),
    'a change that is not filled in yet': sums(' { bandwidthMbps: 1, dailyChangeGB: "${change}" }'),
    'a secondary site, whose data does not go to Azure': capacity(
      ' { bandwidthMbps: 1, dailyChangeGB: 5000 }',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'a little less than enough': {
      text: capacity('\n  dailyChangeGB: 10.81\n  bandwidthMbps: ⟦1⟧ # the old line'),
      requirement: 'ASR921',
      severity: 'warning',
      message: 'Bandwidth is 1 Mbps; 10.81 GB of change per day need 1.1 Mbps. Increase it.',
    },
    'a thousandth less than a long line has to be': {
      text: capacity(' { bandwidthMbps: ⟦9999⟧, dailyChangeGB: 108000 }'),
      requirement: 'ASR921',
      message: 'need 10000 Mbps',
    },
    'the sum of the machines': {
      text: sums(' { bandwidthMbps: ⟦19⟧ }'),
      requirement: 'ASR921',
      message:
        'Bandwidth is 19 Mbps; 216 GB of change per day on 2 machines need 20 Mbps. Increase it.',
    },
    'physical servers': {
      text: capacity(' { bandwidthMbps: ⟦9⟧, dailyChangeGB: 100 }', 'physical-to-azure'),
      requirement: 'ASR921',
      severity: 'warning',
      message: 'need 9.3 Mbps',
    },
    'Hyper-V with VMM': {
      text: capacity(' { bandwidthMbps: ⟦99⟧, dailyChangeGB: 1080 }', 'hyperv-vmm-to-azure'),
      requirement: 'ASR921',
      message: 'need 100 Mbps',
    },
    'Hyper-V without VMM': {
      text: capacity(' { bandwidthMbps: ⟦99⟧, dailyChangeGB: 1080 }', 'hyperv-to-azure'),
      requirement: 'ASR921',
    },
  },
});
