import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/free-space-too-small.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'just enough': machine('freeSpaceGB: 2'),
    plenty: machine('freeSpaceGB: 200.5'),
    'nothing stated': machine('disks: [100]'),
    'a value of the wrong type, which the schema reports': machine('freeSpaceGB: little'),
    'a Hyper-V machine, which needs none': machine('freeSpaceGB: 1', 'hyperv-to-azure'),
    'a VM that InMage replicates': machine('freeSpaceGB: 1', 'vmware-to-secondary'),
    'Windows today, which needs less': `profile: 2026-05\n${machine('os: Windows Server 2022\nfreeSpaceGB: 0.5')}`,
  },
  bad: {
    'a little less': {
      text: machine('freeSpaceGB: ⟦1.99⟧'),
      requirement: 'ASR305',
      severity: 'error',
      message:
        'Installation drive has 1.99 GB free; the Mobility service needs 2 GB. Free some space first.',
    },
    'nothing at all': { text: machine('freeSpaceGB: ⟦0⟧'), requirement: 'ASR305' },
    'a physical server': {
      text: machine('freeSpaceGB: ⟦1⟧', 'physical-to-azure'),
      requirement: 'ASR305',
      severity: 'warning',
    },
    'Linux today, which needs as much as ever': {
      text: `profile: 2026-05\n${machine('os: Ubuntu 22.04\nfreeSpaceGB: ⟦1.9⟧')}`,
      requirement: 'ASR305',
      message: 'needs 2 GB',
      also: ['ASR201', 'ASR231'],
    },
  },
});
