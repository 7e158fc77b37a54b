import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/host-system-too-old.ts';
import { testRule } from '../../support/rule-tester.ts';

const host = (os: string): string =>
  example('hyperv-to-azure', { hyperVHosts: `\n  - { name: br12-hv1, os: ${os} }` });
const cloud = (os: string): string =>
  example('hyperv-vmm-to-azure', { hyperVHosts: `\n  - { name: hv01, os: ${os} }` });
const between = (a: string, b: string): string =>
  example('hyperv-to-secondary', {
    hyperVHosts: `\n  - { name: hva1, os: ${a} }\n  - { name: hvb1, os: ${b} }`,
  });

testRule(rule, {
  good: {
    'the oldest system': host('Windows Server 2012 R2'),
    'the oldest stand-alone system, by an edition': cloud('Microsoft Hyper-V Server 2012 R2 Core'),
    'a newer one': host('Windows Server 2016 Datacenter'),
    'a short form': host('WS2012R2'),
    'a release without its product': cloud('Server 2012 R2'),
    'a build after the word Windows': host('Microsoft Windows NT 6.3.9600.0'),
    'a name of vSphere for two releases': host('Microsoft Windows Server 2012 (64-bit)'),
    'what VMM writes of a host that is off': cloud('Unknown'),
    'a release that is later than all, of which the article speaks': host('Windows Server 2025'),
    'the newest of a secondary site': between('Windows Server 2025', 'Windows Server 2025'),
    'no release': host('Windows Server'),
    'nothing stated': host('~'),
    'a value of the wrong type, which the schema reports': host('2012'),
    'a secondary site, at the edge': between('Windows Server 2012', 'Hyper-V Server 2012'),
    'a scenario without hosts': example('vmware-to-azure', {
      hyperVHosts: '\n  - { name: hv01, os: Windows Server 2008 }',
    }),
  },
  bad: {
    'the system before': {
      text: host('⟦Windows Server 2012⟧'),
      requirement: 'ASR420',
      severity: 'error',
      message:
        'Host runs Windows Server 2012; Site Recovery needs Windows Server or Hyper-V Server 2012 R2 or later.',
    },
    'the stand-alone system before, in a VMM cloud': {
      text: cloud('⟦Hyper-V Server 2012⟧'),
      requirement: 'ASR420',
      severity: 'error',
    },
    'a system that was never one of hosts': {
      text: host('⟦Windows Server 2003⟧'),
      requirement: 'ASR420',
      message: 'Host runs Windows Server 2003; Site Recovery needs',
    },
    'a build number': {
      text: host('⟦"6.3.9600"⟧'),
      requirement: 'ASR420',
      message:
        '6.3.9600 is a build number, not the name of a system; write Windows Server 2012 R2.',
      unfixable: true,
    },
    'a release of the semi-annual channel': {
      text: cloud('⟦"Windows Server, version 1909"⟧'),
      requirement: 'ASR420',
      message: 'Windows Server, version 1909 is a semi-annual release',
    },
    'another product of Windows': {
      text: host('⟦Windows Storage Server 2012 R2⟧'),
      requirement: 'ASR420',
      message:
        'Host runs Windows Storage Server 2012 R2; Site Recovery needs Windows Server or Hyper-V',
    },
    'a client': { text: host('⟦Windows 10 Pro⟧'), requirement: 'ASR420' },
    'a release that is not confirmed today': {
      text: `profile: 2026-05\n${host('⟦Windows Server 2025⟧')}`,
      requirement: 'ASR420',
      severity: 'information',
      message:
        'Host runs Windows Server 2025, which only a matrix that is not confirmed lists; check that it is supported.',
    },
    'another hypervisor': { text: host('⟦VMware ESXi 6.0⟧'), requirement: 'ASR420' },
    'the system before the oldest of a secondary site, on either side': {
      text: between('⟦Windows Server 2008 R2 SP1⟧', '⟦Windows Server 2008 R2⟧'),
      requirement: 'ASR630',
      severity: 'error',
      message: 'or Hyper-V Server 2012 or later.',
    },
  },
});
