import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/uefi-firmware.ts';
import { testRule } from '../../support/rule-tester.ts';

const today = (lines: string): string => `profile: 2026-05\n${machine(lines, 'hyperv-to-azure')}`;
const appliance = (lines: string): string =>
  `profile: 2026-05\n${machine(lines)}`
    .replace('"6.0"', '"8.0"')
    .replace('os: Windows Server 2012 R2\n', 'os: Windows Server 2022\n');

testRule(rule, {
  good: {
    BIOS: machine('firmware: BIOS'),
    'nothing stated': machine('disks: [100]'),
    'a value of no such list, which the schema reports': machine('firmware: legacy'),
    'generation 1': machine('generation: 1', 'hyperv-to-azure'),
    'a generation in VMware, where there is none': machine('generation: 2'),
    'a secondary site, which has no such limit': machine(
      'firmware: UEFI\ngeneration: 2',
      'hyperv-to-secondary',
    ),
    'a VM that InMage replicates': machine('firmware: UEFI', 'vmware-to-secondary'),
    'UEFI today, on a system that may': appliance('firmware: UEFI\nos: Windows Server 2012'),
    'BIOS today, on a system that takes no UEFI': appliance(
      'firmware: BIOS\nos: Windows Server 2008 R2 SP1',
    ),
    'UEFI today, on a system that is not stated': appliance('firmware: UEFI\nos: Windows Server'),
    'generation 1 today, on an old system': today('generation: 1\nos: Windows Server 2008 R2 SP1'),
    'UEFI today': today('firmware: UEFI\ngeneration: 2\nsecureBoot: false'),
  },
  bad: {
    'a VMware VM': {
      text: machine('firmware: ⟦UEFI⟧'),
      requirement: 'ASR309',
      severity: 'error',
      message:
        'Machine boots with UEFI, which Site Recovery does not support; convert it to BIOS or rebuild it.',
    },
    'the word of RVTools for it': {
      text: machine('firmware: ⟦efi⟧'),
      requirement: 'ASR309',
      severity: 'error',
      also: ['ASR065'],
    },
    'in small letters, on Hyper-V': {
      text: machine('firmware: ⟦uefi⟧\ngeneration: 2', 'hyperv-to-azure'),
      requirement: 'ASR505',
      severity: 'error',
      also: ['ASR065'],
    },
    'a physical server': {
      text: machine('firmware: ⟦UEFI⟧', 'physical-to-azure'),
      requirement: 'ASR309',
      severity: 'warning',
    },
    'a Hyper-V machine, told once': {
      text: machine('firmware: ⟦UEFI⟧\ngeneration: 2', 'hyperv-vmm-to-azure'),
      requirement: 'ASR505',
      severity: 'error',
    },
    'generation 2 alone, which other pages allow': {
      text: machine('generation: ⟦2⟧', 'hyperv-to-azure'),
      requirement: 'ASR505',
      severity: 'warning',
      message: /^Generation 2 boots with UEFI/,
    },
    'generation 2 in a VMM cloud': {
      text: machine('generation: ⟦2⟧', 'hyperv-vmm-to-azure'),
      requirement: 'ASR505',
      severity: 'warning',
    },
    'generation 2 with Linux, which the matrix does not allow': {
      text: machine('generation: ⟦2⟧\nos: Ubuntu 14.04', 'hyperv-to-azure'),
      requirement: 'ASR505',
      severity: 'error',
      message: 'for Windows only',
    },
    'generation 2 with an OS disk at the limit of the matrix': {
      text: machine('generation: ⟦2⟧\ndisks: [300]', 'hyperv-vmm-to-azure'),
      requirement: 'ASR505',
      severity: 'error',
      message:
        'Generation 2 boots with UEFI; the support matrix allows it with an OS disk under 300 GB only, and this one is 300 GB.',
    },
    'generation 2 with an OS disk below the limit, and a larger data disk': {
      text: machine(
        'generation: ⟦2⟧\ndisks: [299, 900]\nos: Windows Server 2012',
        'hyperv-to-azure',
      ),
      requirement: 'ASR505',
      severity: 'warning',
      message: 'run a test failover',
    },
    'UEFI today with Windows Server 2008 R2': {
      text: appliance('os: Windows Server 2008 R2 SP1\nfirmware: ⟦UEFI⟧'),
      requirement: 'ASR309',
      severity: 'error',
      message: 'Windows Server 2008 R2 SP1 does not start from UEFI in Azure',
    },
    'the same by its long name, without the service pack': {
      text: appliance('os: Microsoft Windows Server 2008 R2 (64-bit)\nfirmware: ⟦UEFI⟧'),
      requirement: 'ASR309',
    },
    'UEFI today with a release of Oracle Linux': {
      text: appliance('os: OL 6.10\nfirmware: ⟦UEFI⟧'),
      requirement: 'ASR309',
    },
    'UEFI today with Windows Server 2008 R2 on Hyper-V': {
      text: today('os: Windows Server 2008 R2 SP1\nfirmware: ⟦UEFI⟧'),
      requirement: 'ASR505',
      severity: 'error',
    },
    'generation 2 today with Windows Server 2008 R2': {
      text: today('os: Windows Server 2008 R2 SP1\ngeneration: ⟦2⟧'),
      requirement: 'ASR505',
    },
    'Secure Boot today': {
      text: today('firmware: UEFI\nsecureBoot: ⟦true⟧'),
      requirement: 'ASR505',
      severity: 'error',
      message: 'Secure Boot is on, which Site Recovery does not support; turn it off.',
    },
  },
});
