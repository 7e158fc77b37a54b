import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/names/duplicate-cloud-name.ts';
import { testRule } from '../../support/rule-tester.ts';

const vmm = (clouds: string): string =>
  example('hyperv-vmm-to-azure', { vmmServers: `\n  - name: vmm01\n    clouds:${clouds}` });
const group = '[{ name: London, hosts: [hv01] }]';

testRule(rule, {
  good: {
    'two clouds': vmm(
      `\n      - { name: Gold, hostGroups: ${group} }\n      - { name: Blue, hostGroups: ${group} }`,
    ),
    'a cloud of the name on another server': example('hyperv-vmm-to-azure', {
      vmmServers:
        `\n  - { name: a, clouds: [{ name: Gold, hostGroups: ${group} }] }` +
        `\n  - { name: b, clouds: [{ name: Gold, hostGroups: ${group} }] }`,
    }),
    'clouds of the wrong type': vmm(' Gold'),
  },
  bad: {
    clouds: {
      text: vmm(
        `\n      - { name: Gold, hostGroups: ${group} }\n      - { name: ⟦GOLD⟧, hostGroups: ${group} }`,
      ),
      requirement: 'ASR004',
      severity: 'error',
      message: 'Duplicate name "GOLD" in these clouds (case-insensitive); rename one of them.',
    },
    'host groups': {
      text: vmm(
        '\n      - { name: Gold, hostGroups: [{ name: London, hosts: [hv01] }, { name: ⟦London⟧, hosts: [hv01] }] }',
      ),
      requirement: 'ASR004',
      message: 'in these hostGroups',
    },
  },
});
