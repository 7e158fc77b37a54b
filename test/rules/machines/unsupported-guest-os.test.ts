import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/unsupported-guest-os.ts';
import { testRule } from '../../support/rule-tester.ts';

const today = (lines: string): string =>
  `profile: 2026-05\n${machine(lines)}`
    .replace('"6.0"', '"8.0"')
    .replace('ASR-CS01\n  os: Windows Server 2012 R2', 'ASR-CS01\n  os: Windows Server 2022');

testRule(rule, {
  good: {
    'the oldest Windows': machine('os: Windows Server 2008 R2 SP1'),
    'a later service pack': machine('os: Windows Server 2008 R2 SP2'),
    'an edition': machine('os: Microsoft Windows Server 2012 R2 Datacenter (64-bit)'),
    'a short name': machine('os: RHEL 7.2'),
    'an update of a minor release': machine('os: CentOS 7.2.1511'),
    'a name in short': machine('os: Win2012 R2'),
    'a name behind its type': machine('os: { type: Windows, version: 2012 R2 }'),
    'a name behind its type, with half of it': machine(
      'os: { type: Windows, version: Server 2012 }',
    ),
    'a family, with the version left open': machine('os: Red Hat Enterprise Linux'),
    'a major release, with the minor one left open': machine('os: Red Hat Enterprise Linux 7'),
    'a service pack that the name does not tell': machine('os: Windows Server 2008 R2'),
    'a service pack that VMware does not write': machine(
      'os: Microsoft Windows Server 2008 R2 (64-bit)',
    ),
    'the same on a physical server': machine(
      'os: Microsoft Windows Server 2008 R2 Standard',
      'physical-to-azure',
    ),
    'a service pack of SUSE that the name does not tell': machine(
      'os: SUSE Linux Enterprise 11 (64-bit)',
    ),
    'the same in short': machine('os: SLES 11', 'physical-to-azure'),
    'the same today': today('os: SUSE Linux Enterprise 12 (64-bit)'),
    'a client without its service pack today': today('os: Windows 7 Professional'),
    'two releases in one today': today('os: Microsoft Windows 8.x (64-bit)'),
    'the version in os-release': machine('os: "SLES 11.3"'),
    'what winver shows': today('os: Microsoft Windows Server Version 1607 (OS Build 14393.0)'),
    'what the Azure portal shows': today('os: Linux (redhat 7.9)'),
    'a guest id': today('os: windows2019srv_64Guest'),
    'a build after the word Windows, which may be one of a server': machine(
      'os: Microsoft Windows NT 6.3.9600.0',
    ),
    'a kind without a type': machine('os: Other (64-bit)'),
    'what VMM writes of a machine that is off': machine('os: Unknown'),
    'two names of one id': machine('os: windows8Server64Guest'),
    'an abbreviation with its S': machine('os: WS2012R2'),
    'a type alone': machine('os: { type: Linux }'),
    'a 64-bit system': machine('os: { version: Windows Server 2012, architecture: x64 }'),
    '32-bit Linux, of which the article says nothing': machine(
      'os: { version: CentOS 6.7, architecture: x86 }',
    ),
    'nothing stated': machine('disks: [100]'),
    'a value of the wrong type, which the schema reports': machine('os: 2012'),
    'a physical server': machine('os: SLES 11 SP3', 'physical-to-azure'),
    'a Hyper-V machine, which may run what Azure runs': machine(
      'os: Ubuntu 14.04',
      'hyperv-to-azure',
    ),
    'a Hyper-V machine in a VMM cloud': machine('os: Windows Server 2016', 'hyperv-vmm-to-azure'),
    'a VM that InMage replicates by a matrix of its own': machine(
      'os: Solaris 11',
      'vmware-to-secondary',
    ),
    'a secondary site': machine('os: Windows Server 2003', 'hyperv-to-secondary'),
  },
  bad: {
    'a Windows that is too new': {
      text: machine('os: ⟦Windows Server 2016⟧'),
      requirement: 'ASR320',
      severity: 'error',
      message: 'Windows Server 2016 is not supported; the nearest supported version is 2012 R2.',
      unfixable: true,
    },
    'a Windows that says it has no service pack': {
      text: machine('os: ⟦Windows Server 2008 R2 RTM⟧'),
      requirement: 'ASR320',
      unfixable: true,
    },
    'a release of the semi-annual channel, on a physical server': {
      text: machine('os: ⟦Windows Server, version 20H2⟧', 'physical-to-azure'),
      requirement: 'ASR320',
      message:
        'Windows Server, version 20H2 is a semi-annual release; Site Recovery supports long-term releases only.',
      unfixable: true,
    },
    'a release of the semi-annual channel today': {
      text: today('os: ⟦"Windows Server, version 1909"⟧'),
      requirement: 'ASR320',
      message: 'semi-annual release',
      unfixable: true,
    },
    'another product of Windows, which has no neighbor': {
      text: today('os: ⟦Windows Small Business Server 2011 Standard⟧'),
      requirement: 'ASR320',
      message:
        'Windows Small Business Server 2011 Standard is not supported; move the workload to a system that Site Recovery supports.',
      unfixable: true,
    },
    'another distribution with a like name': {
      text: today('os: ⟦CentOS Stream 9⟧'),
      requirement: 'ASR330',
      message: 'CentOS Stream 9 is not supported; move the workload',
    },
    'an abbreviation, with what it means': {
      text: machine('os: ⟦win2016⟧'),
      requirement: 'ASR320',
      message:
        'win2016 (Windows Server 2016) is not supported; the nearest supported version is 2012 R2.',
      unfixable: true,
    },
    'a guest id, with what it means': {
      text: machine('os: ⟦windows2019srv_64Guest⟧'),
      requirement: 'ASR320',
      message: 'windows2019srv_64Guest (Windows Server 2019) is not supported',
    },
    'a long name, which ends with a whole word': {
      text: machine('os: ⟦Microsoft Windows Server 2016 Datacenter Evaluation Build 14393⟧'),
      requirement: 'ASR320',
      message: 'Windows Server 2016 is not supported; the nearest supported version is 2012 R2.',
    },
    'all releases that it may be': {
      text: machine('os: ⟦Microsoft Windows Server 2016 or later (64-bit)⟧'),
      requirement: 'ASR320',
      message:
        'Microsoft Windows Server 2016 or later (64-bit) is not supported; move the workload',
    },
    'a year in quotes': {
      text: machine('os: ⟦"2012"⟧'),
      requirement: 'ASR320',
      message: '2012 is not the name of a system; did you mean Windows Server 2012?',
      fixed: machine('os: "Windows Server 2012"'),
      kind: 'safe',
    },
    'half of a name': {
      text: machine('os: ⟦Server 2012 R2 Datacenter⟧', 'physical-to-azure'),
      requirement: 'ASR320',
      message: 'did you mean Windows Server 2012 R2?',
      fixed: machine('os: Windows Server 2012 R2', 'physical-to-azure'),
    },
    'half of a name that leaves the service pack open': {
      text: machine('os: ⟦2008 R2⟧'),
      requirement: 'ASR320',
      fixed: machine('os: Windows Server 2008 R2'),
    },
    'a year that the profile does not list': {
      text: machine('os: ⟦"2019"⟧'),
      requirement: 'ASR320',
      message: '2019 (Windows Server 2019) is not supported',
      unfixable: true,
    },
    'a build number': {
      text: machine('os: ⟦6.3.9600⟧'),
      requirement: 'ASR320',
      message:
        '6.3.9600 is a build number, not the name of a system; write Windows Server 2012 R2 or Windows 8.1.',
      unfixable: true,
    },
    'a Windows for desktops': {
      text: machine('os: ⟦Windows 7⟧'),
      requirement: 'ASR320',
      message:
        'Windows 7 is not supported; move the workload to a system that Site Recovery supports.',
    },
    'a Linux one step too new': {
      text: machine('os:\n  version: ⟦"CentOS 7.3"⟧\n  type: Linux'),
      requirement: 'ASR330',
      severity: 'error',
      unfixable: true,
    },
    'a Linux one step too old': {
      text: machine('os: ⟦Red Hat Enterprise Linux 6.6⟧', 'physical-to-azure'),
      requirement: 'ASR330',
      severity: 'error',
      unfixable: true,
    },
    'a service pack that is not listed': {
      text: machine('os: ⟦SUSE Linux Enterprise Server 11 SP4⟧'),
      requirement: 'ASR330',
    },
    'a distribution that is not listed': {
      text: machine('os: ⟦Ubuntu⟧'),
      requirement: 'ASR330',
      message:
        'Ubuntu is not supported; move the workload to a system that Site Recovery supports.',
    },
    'Linux, where Windows is not looked at': {
      text: machine('os: ⟦CentOS 7.9⟧'),
      requirement: 'ASR330',
      configuration: { severity: { ASR320: 'off' } },
    },
    'another system': {
      text: machine('os: ⟦Solaris 11⟧'),
      requirement: 'ASR330',
      message:
        'Solaris 11 is not a system that Site Recovery supports; correct the name, or move the workload.',
    },
    'a name of the author’s that is said to be Windows': {
      text: machine('os: { type: Windows, version: ⟦appliance⟧ }'),
      requirement: 'ASR320',
    },
    'a slip of the pen': {
      text: machine('os: ⟦Windwos Server 2012 R2⟧'),
      requirement: 'ASR320',
      message: 'Windwos Server 2012 R2 is not a known system; did you mean Windows Server 2012 R2?',
      fixed: machine('os: Windows Server 2012 R2'),
    },
    '32-bit Windows': {
      text: machine('os: { version: Windows Server 2008 R2 SP1, architecture: ⟦x86⟧ }'),
      requirement: 'ASR320',
      severity: 'error',
      message: 'Windows is 32-bit',
    },
    '32-bit Windows by its name, on a physical server': {
      text: machine('os: ⟦Windows Server 2012 (32-bit)⟧', 'physical-to-azure'),
      requirement: 'ASR320',
    },
    'an old 32-bit Windows, told once': {
      text: machine('os: ⟦Windows Server 2003 (32-bit)⟧'),
      requirement: 'ASR320',
    },
    'a wrong version and a wrong architecture': {
      text: machine('os: { version: ⟦Windows Server 2003⟧, architecture: ⟦x86⟧ }'),
      requirement: 'ASR320',
    },
  },
});
