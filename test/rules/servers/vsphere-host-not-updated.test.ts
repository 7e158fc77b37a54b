import rule from '../../../server/src/rules/servers/vsphere-host-not-updated.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'the latest updates': example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, latestUpdates: true }',
    }),
    'nothing said': example('vmware-to-azure', { vSphereHosts: '\n  - name: esx01' }),
    InMage: example('vmware-to-secondary', {
      vSphereHosts: '\n  - { name: esx01, latestUpdates: false }',
    }),
  },
  bad: {
    'not the latest': {
      text: example('vmware-to-azure', {
        vSphereHosts: '\n  - name: esx01\n    latestUpdates: ⟦false⟧ # May',
      }),
      requirement: 'ASR232',
      severity: 'warning',
      message: 'vSphere host does not have the latest updates',
      fixed: example('vmware-to-azure', {
        vSphereHosts: '\n  - name: esx01\n    latestUpdates: true # May',
      }),
    },
  },
});
