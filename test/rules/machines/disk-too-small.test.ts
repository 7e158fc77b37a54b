import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/disk-too-small.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const today = (disks: string, scenario: Scenario = 'vmware-to-azure'): string =>
  example(scenario, {
    profile: ' 2026-05',
    configurationServer: '\n  hostname: ASR-APP01\n  os: Windows Server 2022',
    vSphereHosts: '\n  - { name: esx01, version: "8.0" }',
    protectedItems: `\n  - name: FIN-SQL01\n    disks: ${disks}`,
  });

testRule(rule, {
  good: {
    'the smallest disk': today('[100, 1]'),
    'an excluded disk': today('[100, { sizeGB: 0.5, exclude: true }]'),
    'a size of the wrong type, which the schema reports': today('[100, none]'),
    'a profile without such a limit': machine('disks: [100, 0.1]'),
    'a Hyper-V machine, which has no such limit': `profile: 2026-05\n${machine('disks: [100, 0.5]', 'hyperv-to-azure')}`,
  },
  bad: {
    'a little less': {
      text: today('[100, ⟦0.99⟧] # quorum'),
      requirement: 'ASR303',
      severity: 'error',
      message: 'Disk is 0.99 GB; Site Recovery replicates disks from 1 GB. Enlarge or exclude it.',
      fixed: today('[100, { sizeGB: 0.99, exclude: true }] # quorum'),
    },
    'a physical server': {
      text: today('[100, { sizeGB: ⟦0.5⟧ }]', 'physical-to-azure'),
      requirement: 'ASR303',
    },
  },
});
