import rule from '../../../server/src/rules/servers/no-vcenter.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'a vCenter server': example('vmware-to-azure', { vCenterServers: '\n  - name: vc01' }),
    'nothing said': example('vmware-to-azure'),
    'nothing written behind the key': example('vmware-to-azure', { vCenterServers: '' }),
    'an entry that cannot be read': example('vmware-to-azure', { vCenterServers: ' [vc01]' }),
    'physical servers': example('physical-to-azure', { vCenterServers: ' []' }),
    'InMage, which does not need it': example('vmware-to-secondary', { vCenterServers: ' []' }),
  },
  bad: {
    'an empty list': {
      text: example('vmware-to-azure', { vCenterServers: ' ⟦[]⟧ # none' }),
      requirement: 'ASR235',
      severity: 'warning',
      fixed: example('vmware-to-azure', { vCenterServers: ' [{ name: vcenter }] # none' }),
    },
  },
});
