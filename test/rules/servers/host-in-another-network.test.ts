import rule from '../../../server/src/rules/servers/host-in-another-network.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function networks(own: string, server: string, processServers: string | null = null): string {
  return example('vmware-to-azure', {
    configurationServer: `\n  hostname: ASR-CS01${server === '' ? '' : `\n  network: ${server}`}`,
    vSphereHosts: `\n  - { name: esx01${own === '' ? '' : `, network: ${own}`} }`,
    processServers,
  });
}

testRule(rule, {
  good: {
    'the network of the configuration server': networks('Mgmt', 'mgmt'),
    'no network of its own': networks('', 'Mgmt'),
    'no network of the configuration server': networks('Lab', ''),
    'the network of a process server': networks('Lab', 'Mgmt', '\n  - { name: PS1, network: Lab }'),
    'one of several process servers': networks(
      'Lab',
      'Mgmt',
      '\n  - { name: PS1, network: Lab }\n  - { name: PS2, network: Mgmt }',
    ),
    'a process server whose network nobody tells': networks('Lab', '', '\n  - name: PS1'),
    InMage: example('vmware-to-secondary', {
      configurationServer: ' { hostname: CX, site: secondary, network: Mgmt }',
      processServers: '\n  - { name: PS1, network: Mgmt }',
      vSphereHosts: '\n  - { name: esx01, network: Lab }',
    }),
  },
  bad: {
    'another network': {
      text: networks('⟦Lab⟧', 'Mgmt'),
      requirement: 'ASR233',
      severity: 'warning',
      message: 'vSphere host is in Lab, the process server in Mgmt; put both in one network.',
    },
    'a dedicated process server, which counts alone': {
      text: networks('⟦Mgmt⟧', 'Mgmt', '\n  - { name: PS1, network: Lab }'),
      requirement: 'ASR233',
    },
    'a process server without a network, which is where the configuration server is': {
      text: networks('⟦Lab⟧', 'Mgmt', '\n  - name: PS1'),
      requirement: 'ASR233',
    },
    'a process server in Azure, which does not count': {
      text: networks('⟦Lab⟧', 'Mgmt', '\n  - { name: PS1, location: azure, network: Lab }'),
      requirement: 'ASR233',
    },
  },
});
