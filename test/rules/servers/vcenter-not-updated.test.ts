import rule from '../../../server/src/rules/servers/vcenter-not-updated.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'the latest updates': example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, latestUpdates: true }',
    }),
    'nothing said': example('vmware-to-azure', { vCenterServers: '\n  - name: vc01' }),
    InMage: example('vmware-to-secondary', {
      vCenterServers: '\n  - { name: vc01, latestUpdates: false }',
    }),
  },
  bad: {
    'not the latest': {
      text: example('vmware-to-azure', {
        vCenterServers: '\n  - name: vc01\n    latestUpdates: ⟦false⟧ # May',
      }),
      requirement: 'ASR237',
      severity: 'warning',
      message: 'vCenter does not have the latest updates',
      fixed: example('vmware-to-azure', {
        vCenterServers: '\n  - name: vc01\n    latestUpdates: true # May',
      }),
    },
  },
});
