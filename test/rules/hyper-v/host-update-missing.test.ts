import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/host-update-missing.ts';
import { testRule } from '../../support/rule-tester.ts';

const host = (rest: string): string =>
  example('hyperv-to-azure', { hyperVHosts: `\n  - { name: br12-hv1, ${rest} }` });
const cloud = (rest: string): string =>
  example('hyperv-vmm-to-azure', { hyperVHosts: `\n  - name: hv01\n    ${rest}` });
const node = (rest: string): string =>
  example('hyperv-to-secondary', {
    hyperVHosts: `\n  - { name: hva1, ${rest} }\n  - { name: hvb1 }`,
    hyperVClusters: '\n  - { name: CLU-A }',
  });

testRule(rule, {
  good: {
    'the update': host('os: Windows Server 2012 R2, patches: [KB3000850, KB2961977]'),
    'the update in another spelling': host('os: Windows Server 2012 R2, patches: ["kb 2961977"]'),
    'several updates in one text': host(
      'os: Windows Server 2012 R2, patches: ["KB3000850, KB2961977"]',
    ),
    'a link to the update': cloud(
      'os: Windows Server 2012 R2\n    patches: [https://support.microsoft.com/en-us/kb/2961977]',
    ),
    'the title of the update': host(
      'os: Windows Server 2012 R2, patches: ["Update for Windows Server 2012 R2 (KB2961977)"]',
    ),
    'the file of the update': host('os: WS2012R2, patches: [Windows8.1-KB2961977-v2-x64.msu]'),
    'the update with a sign': host('os: Windows Server 2012 R2, patches: ["KB#2961977"]'),
    'no patches stated': host('os: Windows Server 2012 R2'),
    'a newer host': host('os: Windows Server 2016, patches: []'),
    'an item that cannot be read may be the one': host(
      'os: Windows Server 2012 R2, patches: [2961977]',
    ),
    'no list, which the schema reports': host('os: Windows Server 2012 R2, patches: none'),
    'a lone host of a secondary site': node('os: Windows Server 2012 R2, patches: []'),
    'a node of an older cluster': node('os: Windows Server 2012, cluster: CLU-A, patches: []'),
    'a node of which the system is not stated': node('cluster: CLU-A, patches: []'),
    'a node with the update': node(
      'os: Windows Server 2012 R2, cluster: CLU-A, patches: [KB2961977]',
    ),
    'a host today': `profile: 2026-05\n${host('os: Windows Server 2012 R2, patches: []')}`,
  },
  bad: {
    'a host of a site': {
      text: host('os: Windows Server 2012 R2, patches: ⟦[KB3000850]⟧'),
      requirement: 'ASR424',
      severity: 'error',
      message: 'Update KB2961977 is missing; every 2012 R2 host needs it. Install it.',
      fixed: host('os: Windows Server 2012 R2, patches: [KB3000850, KB2961977]'),
    },
    'an update with a longer number': {
      text: host('os: Windows Server 2012 R2, patches: ⟦["KB29619770, build 2961977"]⟧'),
      requirement: 'ASR424',
    },
    'a host without patches, in a VMM cloud': {
      text: cloud('os: Hyper-V Server 2012 R2\n    patches: ⟦[]⟧ # looked in May'),
      requirement: 'ASR424',
      severity: 'error',
      fixed: cloud('os: Hyper-V Server 2012 R2\n    patches: [KB2961977] # looked in May'),
    },
    'a host of which the system is not stated': {
      text: cloud('patches:\n      ⟦- KB3000850⟧'),
      requirement: 'ASR424',
      fixed: cloud('patches:\n      - KB3000850\n      - KB2961977'),
    },
    'a node of a cluster of a secondary site': {
      text: node('os: Windows Server 2012 R2, cluster: CLU-A, patches: ⟦[]⟧'),
      requirement: 'ASR634',
      severity: 'warning',
      message: 'it is recommended on each node of a 2012 R2 cluster',
      fixed: node('os: Windows Server 2012 R2, cluster: CLU-A, patches: [KB2961977]'),
    },
  },
});
