import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/vsphere-hosts-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

/** The sound descriptor of a scenario without the block, the scenario marked. */
const lacking = (
  scenario: Scenario,
  blocks: Readonly<Record<string, string | null>> = {},
): string =>
  example(scenario, { vSphereHosts: null, ...blocks }).replace(
    `scenario: ${scenario}`,
    `scenario: ⟦${scenario}⟧`,
  );

testRule(rule, {
  good: {
    'one host': example('vmware-to-azure'),
    'physical servers, which need none': example('physical-to-azure'),
  },
  bad: {
    'no host': {
      text: lacking('vmware-to-azure'),
      requirement: 'ASR230',
      severity: 'error',
      message: 'vSphereHosts is missing: VMware VMs run on ESXi hosts; list them.',
      fixed: example('vmware-to-azure', {
        vSphereHosts: "\n  - { name: esx01.contoso.local, version: '6.0' }",
      }),
    },
    'no host in a later profile': {
      text: lacking('vmware-to-azure', {
        profile: ' 2026-05',
        configurationServer: '\n  hostname: ASR-CS01',
      }),
      requirement: 'ASR230',
      fixed: example('vmware-to-azure', {
        profile: ' 2026-05',
        configurationServer: '\n  hostname: ASR-CS01',
        vSphereHosts: "\n  - { name: esx01.contoso.local, version: '8.0' }",
      }),
    },
    'no host with InMage': {
      text: lacking('vmware-to-secondary'),
      requirement: 'ASR606',
      fixed: example('vmware-to-secondary', { vSphereHosts: '\n  - name: esx01.contoso.local' }),
    },
    'an empty list': {
      text: example('vmware-to-azure', { vSphereHosts: ' []' }).replace(
        'vSphereHosts',
        '⟦vSphereHosts⟧',
      ),
      requirement: 'ASR230',
    },
  },
});
