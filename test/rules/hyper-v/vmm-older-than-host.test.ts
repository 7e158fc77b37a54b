import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/vmm-older-than-host.ts';
import { testRule } from '../../support/rule-tester.ts';

const toAzure = (version: string, hosts: string, group = 'hv01'): string =>
  example('hyperv-vmm-to-azure', {
    vmmServers: `\n  - name: vmm01\n    version: ${version}\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [${group}] }] }]`,
    hyperVHosts: hosts,
  });
const host = (os: string): string => `\n  - { name: hv01, os: ${os} }`;
const today = (version: string, hosts: string, group?: string): string =>
  `profile: 2026-05\n${toAzure(version, hosts, group)}`;
const between = (primary: string, secondary: string, hosts: string): string =>
  example('hyperv-to-secondary', {
    vmmServers:
      `\n  - name: vmm-a\n    version: ${primary}\n    clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }]` +
      `\n  - name: vmm-b\n    site: secondary\n    version: ${secondary}\n    clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }]`,
    hyperVHosts: hosts,
  });

testRule(rule, {
  good: {
    'a VMM of the release of its host': today('System Center 2019', host('Windows Server 2019')),
    'a newer VMM': today('System Center 2022', host('Windows Server 2016')),
    'an older host, of which no source speaks': toAzure(
      'System Center 2012 SP1',
      host('Windows Server 2012 R2'),
    ),
    'a VMM without a version': today('System Center', host('Windows Server 2022')),
    'a VMM of which nothing is stated': today('~', host('Windows Server 2022')),
    'a host without a version': today('System Center 2016', host('Windows Server')),
    'a host of which nothing is stated': today('System Center 2016', '\n  - { name: hv01 }'),
    'a release that nobody knows': today('latest', host('Windows Server 2022')),
    'a semi-annual VMM, newer than its host': today('VMM 1807', host('Windows Server 2016')),
    'two servers, and a host in neither': between(
      'System Center 2012 R2',
      'System Center 2012 R2',
      '\n  - { name: hva1, os: Windows Server 2012 R2 }\n  - { name: hvx, os: Windows Server 2016 }',
    ),
    'no VMM': example('hyperv-to-azure', {
      hyperVHosts: '\n  - { name: br12-hv1, os: Windows Server 2022 }',
    }),
  },
  bad: {
    'a host of 2016': {
      text: toAzure('System Center 2012 R2', host('⟦Windows Server 2016⟧')),
      requirement: 'ASR046',
      severity: 'warning',
      message:
        'Host runs Windows Server 2016, which needs System Center 2016; VMM runs System Center 2012 R2. Upgrade VMM.',
      unfixable: true,
    },
    'each host, today': {
      text: today(
        'System Center 2016',
        '\n  - { name: hv01, os: ⟦Windows Server 2019⟧ }\n  - { name: HV02, os: ⟦Hyper-V Server 2019⟧ }\n  - { name: hv03, os: Windows Server 2016 }',
        'hv01, hv02, hv03',
      ),
      requirement: 'ASR046',
      severity: 'warning',
    },
    'by the build of VMM, in block style': {
      text: today('4.0.2314.0', '\n  - name: hv01\n    os: ⟦WS2022⟧'),
      requirement: 'ASR046',
      message: 'VMM runs System Center 2016',
    },
    'a semi-annual VMM': {
      text: today('System Center 1801', host('⟦Windows Server 2019⟧')),
      requirement: 'ASR046',
    },
    'a host in no host group of the only server': {
      text: today(
        'System Center 2019',
        '\n  - { name: hv01, os: Windows Server 2019 }\n  - { name: hv02, os: ⟦Windows Server 2022⟧ }',
      ),
      requirement: 'ASR046',
      also: ['ASR405', 'ASR401'],
    },
    'a host of the older of two servers': {
      text: between(
        'System Center 2016',
        'System Center 2012 R2',
        '\n  - { name: hva1, os: Windows Server 2016 }\n  - { name: hvb1, os: ⟦Windows Server 2016⟧ }',
      ),
      requirement: 'ASR046',
      severity: 'warning',
    },
    'a node of a cluster in the host group': {
      text: `${between(
        'System Center 2012 R2',
        'System Center 2016',
        '\n  - { name: hva1, os: Windows Server 2012 R2 }\n  - { name: hvb1, os: Windows Server 2016 }\n  - { name: hva2, os: ⟦Windows Server 2016⟧, cluster: CLU-A }',
      ).replace('[hva1]', '[hva1, clu-a]')}hyperVClusters: [{ name: CLU-A }]\n`,
      requirement: 'ASR046',
      also: ['ASR003', 'ASR633', 'ASR022'],
    },
  },
});
