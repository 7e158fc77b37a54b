import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/unified-agent-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'an agent that is pushed': machine('unifiedAgent: push', 'vmware-to-secondary'),
    'an agent that is installed': machine('unifiedAgent: installed', 'physical-to-secondary'),
    'nothing stated': machine('os: CentOS 6.7', 'vmware-to-secondary'),
    'a value of no such list, which the schema reports': machine(
      'unifiedAgent: missing',
      'vmware-to-secondary',
    ),
    'replication to Azure': machine('unifiedAgent: notInstalled'),
    'Hyper-V to a secondary site': machine('unifiedAgent: notInstalled', 'hyperv-to-secondary'),
  },
  bad: {
    'a VMware VM': {
      text: machine('unifiedAgent: ⟦notInstalled⟧ # yet', 'vmware-to-secondary'),
      requirement: 'ASR605',
      severity: 'error',
      message: /^Unified agent is not installed/,
      fixed: machine('unifiedAgent: push # yet', 'vmware-to-secondary'),
    },
    'a physical server': {
      text: machine('unifiedAgent: ⟦notInstalled⟧', 'physical-to-secondary'),
      requirement: 'ASR605',
      severity: 'error',
    },
  },
});
