import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/failover/failback-to-another-platform.ts';
import { testRule } from '../../support/rule-tester.ts';

const target = (word: string, scenario: Scenario): string =>
  example(scenario, { failback: ` { types: [], target: ${word} }` });

testRule(rule, {
  good: {
    VMware: target('vmware', 'vmware-to-azure'),
    'Hyper-V with VMM': target('vmm', 'hyperv-vmm-to-azure'),
    'Hyper-V without VMM': target('hyperv', 'hyperv-to-azure'),
    'two VMM sites': target('vmm', 'hyperv-to-secondary'),
    'physical servers, which ASR251 is about': target('hyperv', 'physical-to-azure'),
    'InMage, which has no row in the matrix': target('hyperv', 'vmware-to-secondary'),
    'no target': example('hyperv-to-azure', { failback: ' { types: [planned] }' }),
    'a word that is none': target('aws', 'hyperv-to-azure'),
  },
  bad: {
    'VMware to a physical server': {
      text: target('⟦physical⟧', 'vmware-to-azure'),
      requirement: 'ASR032',
      severity: 'warning',
      message: 'Failback cannot target physical for VMware to Azure; machines return to vmware.',
      fixed: target('vmware', 'vmware-to-azure'),
    },
    'VMM to hosts without VMM': {
      text: target('⟦hyperv⟧', 'hyperv-vmm-to-azure'),
      requirement: 'ASR032',
      fixed: target('vmm', 'hyperv-vmm-to-azure'),
    },
    'hosts without VMM to VMM': {
      text: target('⟦vmm⟧', 'hyperv-to-azure'),
      requirement: 'ASR032',
      fixed: target('hyperv', 'hyperv-to-azure'),
    },
    'two VMM sites to VMware': {
      text: target('⟦vmware⟧', 'hyperv-to-secondary'),
      requirement: 'ASR032',
      fixed: target('vmm', 'hyperv-to-secondary'),
    },
  },
});
