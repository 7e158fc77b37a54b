import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/unchecked-block.ts';
import { testRule } from '../../support/rule-tester.ts';

const marked = (text: string, key: string): string => text.replace(`${key}:`, `⟦${key}⟧:`);

testRule(rule, {
  good: {
    'the blocks of InMage': example('vmware-to-secondary'),
    'the same blocks to Azure': example('vmware-to-azure', { failback: ' {}' }),
    'failover between two VMM sites': example('hyperv-to-secondary', { failover: ' {}' }),
  },
  bad: {
    failover: {
      text: marked(example('vmware-to-secondary', { failover: ' { types: [test] }' }), 'failover'),
      requirement: 'ASR026',
      severity: 'information',
      message:
        'failover is not checked with InMage, which has no requirement for it; keep it as a note.',
      fixed: example('vmware-to-secondary'),
    },
    addresses: {
      text: marked(
        example('physical-to-secondary', { outbound: '\n  urls: required' }),
        'outbound',
      ),
      requirement: 'ASR026',
    },
    storage: {
      text: marked(
        example('physical-to-secondary', { storageAccounts: '\n  - name: contosodrwe01' }),
        'storageAccounts',
      ),
      requirement: 'ASR026',
    },
    'a network': {
      text: marked(
        example('vmware-to-secondary', { virtualNetworks: '\n  - name: vnet-dr' }),
        'virtualNetworks',
      ),
      requirement: 'ASR026',
    },
    failback: {
      text: marked(example('vmware-to-secondary', { failback: ' {}' }), 'failback'),
      requirement: 'ASR026',
    },
  },
});
