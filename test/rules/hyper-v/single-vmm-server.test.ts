import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/single-vmm-server.ts';
import { testRule } from '../../support/rule-tester.ts';

const prod = 'clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }]';
const recovery = 'clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }]';
const servers = (text: string): string => example('hyperv-to-secondary', { vmmServers: text });
const lone = (text: string, hosts = '\n  - { name: hva1 }'): string =>
  example('hyperv-to-secondary', { vmmServers: text, hyperVHosts: hosts });

testRule(rule, {
  good: {
    'a server in each site': example('hyperv-to-secondary'),
    'the site of the primary by default': servers(
      `\n  - { name: vmm-a, ${prod} }\n  - { name: vmm-b, site: secondary, ${recovery} }`,
    ),
    'a site that cannot be read, which the schema reports': servers(
      `\n  - { name: vmm-a, ${prod} }\n  - { name: vmm-b, site: other, ${recovery} }`,
    ),
    'clouds that cannot be read': lone('\n  - { name: vmm-a, clouds: [Prod, Recovery] }'),
    'no servers, which is told once': servers(' []'),
    'replication to Azure': example('hyperv-vmm-to-azure'),
  },
  bad: {
    'one server with one cloud': {
      text: lone(`\n  - name: ⟦vmm-a⟧ # London\n    ${prod}`),
      requirement: 'ASR623',
      severity: 'warning',
      message:
        'No VMM server is in the secondary site; one per site is recommended. Add one, or set the site of one.',
      fixed: lone(
        `\n  - name: vmm-a # London\n    ${prod}\n  - { name: vmm-secondary, site: secondary, clouds: [{ name: Recovery, hostGroups: [{ name: Secondary, hosts: [hv-secondary] }] }] }`,
        '\n  - { name: hva1 }\n  - { name: hv-secondary }',
      ),
    },
    'one server in a list of one line, beside names that are taken': {
      text: lone(
        ` [{ name: ⟦vmm-secondary⟧, ${prod.replace('Prod', 'Recovery')} }]`,
        ' [{ name: hva1 }]',
      ).replace('cloud: Prod', 'cloud: Recovery'),
      requirement: 'ASR623',
      fixed: lone(
        ` [{ name: vmm-secondary, ${prod.replace('Prod', 'Recovery')} }, { name: vmm-secondary2, site: secondary, clouds: [{ name: Recovery2, hostGroups: [{ name: Secondary, hosts: [hv-secondary] }] }] }]`,
        ' [{ name: hva1 }, { name: hv-secondary }]',
      ).replace('cloud: Prod', 'cloud: Recovery'),
    },
    'one server with two clouds': {
      text: servers(
        `\n  - name: ⟦vmm-a⟧\n    clouds:\n      - { name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }\n      - { name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }`,
      ),
      requirement: 'ASR624',
      severity: 'information',
      message: 'One VMM server manages both sites',
    },
    'two servers in the primary site': {
      text: servers(`\n  - { name: vmm-a, ${prod} }\n  - { name: ⟦vmm-b⟧, ${recovery} }`),
      requirement: 'ASR623',
      fix: 'Put vmm-b into the secondary site',
      fixed: servers(
        `\n  - { name: vmm-a, ${prod} }\n  - { name: vmm-b, ${recovery}, site: secondary }`,
      ),
    },
    'two servers in the primary site, the machines on the second': {
      text: servers(
        `\n  - { name: vmm-b, ${recovery} }\n  - { name: vmm-a, site: ⟦primary⟧, ${prod} }`,
      ),
      requirement: 'ASR623',
      fix: 'Put vmm-b into the secondary site',
      fixed: servers(
        `\n  - { name: vmm-b, ${recovery}, site: secondary }\n  - { name: vmm-a, site: primary, ${prod} }`,
      ),
    },
    'one server in the secondary site': {
      text: lone(`\n  - { name: vmm-a, site: ⟦secondary⟧, ${prod} }`),
      requirement: 'ASR623',
      message: 'No VMM server is in the primary site',
      also: ['ASR637'],
    },
  },
});
