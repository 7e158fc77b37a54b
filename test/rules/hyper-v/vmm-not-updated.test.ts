import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/vmm-not-updated.ts';
import { testRule } from '../../support/rule-tester.ts';

const between = (a: string, b: string): string =>
  example('hyperv-to-secondary', {
    vmmServers:
      `\n  - name: vmm-a\n    latestUpdates: ${a}\n    clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }]` +
      `\n  - name: vmm-b\n    site: secondary\n    latestUpdates: ${b}\n    clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }]`,
  });

testRule(rule, {
  good: {
    'updated servers': between('true', 'true'),
    'nothing stated': between('~', '~'),
    'a value of the wrong type, which the schema reports': between('partly', '3'),
    'replication to Azure, of which it is not asked': example('hyperv-vmm-to-azure', {
      vmmServers:
        '\n  - name: vmm01\n    latestUpdates: false\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]',
    }),
  },
  bad: {
    'the server of either site': {
      text: between('⟦false⟧', '⟦false⟧'),
      requirement: 'ASR622',
      severity: 'warning',
      message: 'VMM server does not have the latest updates; install its newest update rollup.',
      fixed: between('true', 'false'),
    },
    'one of them': { text: between('true', '⟦false⟧ # soon'), requirement: 'ASR622' },
  },
});
