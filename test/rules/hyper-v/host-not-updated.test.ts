import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/host-not-updated.ts';
import { testRule } from '../../support/rule-tester.ts';

const host = (updated: string): string =>
  example('hyperv-to-azure', {
    hyperVHosts: `\n  - { name: br12-hv1, latestUpdates: ${updated} }`,
  });

testRule(rule, {
  good: {
    'an updated host': host('true'),
    'nothing stated': host('~'),
    'a value of the wrong type, which the schema reports': host('mostly'),
    'a scenario without hosts': example('vmware-to-azure', {
      hyperVHosts: '\n  - { name: hv01, latestUpdates: false }',
    }),
  },
  bad: {
    'a host of a site': {
      text: host('⟦false⟧'),
      requirement: 'ASR421',
      severity: 'warning',
      message:
        'Hyper-V host does not have the latest updates; install them before you enable replication.',
      fixed: host('true'),
    },
    'a host of a VMM cloud': {
      text: example('hyperv-vmm-to-azure', {
        hyperVHosts: '\n  - name: hv01\n    latestUpdates: ⟦false⟧ # in May\n',
      }),
      requirement: 'ASR421',
      severity: 'warning',
      fixed: example('hyperv-vmm-to-azure', {
        hyperVHosts: '\n  - name: hv01\n    latestUpdates: true # in May\n',
      }),
    },
    'hosts of both sites': {
      text: example('hyperv-to-secondary', {
        hyperVHosts:
          '\n  - { name: hva1, latestUpdates: ⟦false⟧ }\n  - { name: hvb1, latestUpdates: ⟦false⟧ }',
      }),
      requirement: 'ASR631',
      severity: 'warning',
    },
  },
});
