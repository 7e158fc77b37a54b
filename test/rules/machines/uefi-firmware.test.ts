import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/uefi-firmware.ts';
import { testRule } from '../../support/rule-tester.ts';

const today = (lines: string): string => `profile: 2026-05\n${machine(lines, 'hyperv-to-azure')}`;

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
    'Secure Boot today': {
      text: today('firmware: UEFI\nsecureBoot: ⟦true⟧'),
      requirement: 'ASR505',
      severity: 'error',
      message: 'Secure Boot is on, which Site Recovery does not support; turn it off.',
    },
  },
});
