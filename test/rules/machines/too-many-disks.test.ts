import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/too-many-disks.ts';
import { testRule } from '../../support/rule-tester.ts';

const ten = (count: number): string => ', 10'.repeat(count);

testRule(rule, {
  good: {
    'as many as are allowed': machine(`disks: [127${ten(63)}]`),
    'excluded ones beyond': machine(
      `disks: [127${ten(63)}, { sizeGB: 20, exclude: true }, { sizeGB: 20, exclude: true }]`,
    ),
    'a disk that is none, which the schema reports': machine(`disks: [127${ten(63)}, many]`),
    'no list, which the schema reports': machine('disks: 65'),
    'a secondary site, which has no such limit': machine(
      `disks: [127${ten(80)}]`,
      'hyperv-to-secondary',
    ),
    'a VM that InMage replicates': machine(`disks: [127${ten(80)}]`, 'vmware-to-secondary'),
  },
  bad: {
    'one too many, with no more data disks than allowed': {
      text: machine(`disks: [127${ten(63)}, ⟦20⟧]`),
      requirement: 'ASR304',
      severity: 'error',
      message:
        'Machine has 65 replicated disks; Site Recovery supports at most 64. Exclude or merge some.',
    },
    'several too many, told once': {
      text: machine(`disks: [127${ten(63)}, ⟦20⟧, 20, 20]`),
      requirement: 'ASR304',
      message: 'Machine has 67 replicated disks',
    },
    'one too many behind an excluded one': {
      text: machine(`disks: [127, { sizeGB: 10, exclude: true }${ten(63)}, ⟦{ sizeGB: 20 }⟧]`),
      requirement: 'ASR304',
    },
    'a physical server, where Azure is the limit too': {
      text: machine(`disks: [127${ten(63)}, ⟦20⟧]`, 'physical-to-azure'),
      requirement: 'ASR304',
      severity: 'error',
    },
    'a Hyper-V machine in a VMM cloud': {
      text: machine(`disks: [127${ten(63)}, ⟦20⟧]`, 'hyperv-vmm-to-azure'),
      requirement: 'ASR503',
      severity: 'error',
    },
    'a Hyper-V machine in a site': {
      text: machine(`disks: [127${ten(63)}, ⟦20⟧]`, 'hyperv-to-azure'),
      requirement: 'ASR503',
    },
    'a Hyper-V machine of today, which takes fewer data disks': {
      text: `profile: 2026-05\n${machine(`disks: [127${ten(16)}, ⟦20⟧]`, 'hyperv-to-azure')}`,
      requirement: 'ASR503',
      severity: 'warning',
      message:
        'Machine has 17 data disks; Site Recovery supports at most 16 (64 in later revisions). Exclude or merge some.',
    },
    'as many data disks as are announced': {
      text: `profile: 2026-05\n${machine(`disks: [127${ten(16)}, ⟦20⟧${ten(47)}]`, 'hyperv-to-azure')}`,
      requirement: 'ASR503',
      severity: 'warning',
    },
    'more than are announced': {
      text: `profile: 2026-05\n${machine(`disks: [127${ten(16)}, ⟦20⟧${ten(48)}]`, 'hyperv-to-azure')}`,
      requirement: 'ASR503',
      severity: 'error',
      message: 'Site Recovery supports at most 16.',
    },
    'a physical server of today, whose disks cannot be excluded': {
      text: `profile: 2026-05\n${machine(`disks: [127${ten(64)}, ⟦20⟧]`, 'physical-to-azure').replace('os: Windows Server 2012 R2', 'os: Windows Server 2022')}`,
      requirement: 'ASR304',
      severity: 'error',
      message: 'Machine has 65 data disks; Site Recovery supports at most 64. Merge some.',
    },
    'an OS disk that is excluded, which counts': {
      text: machine(`disks: [{ sizeGB: 127, exclude: true }${ten(63)}, ⟦20⟧]`),
      requirement: 'ASR304',
      also: ['ASR041'],
    },
  },
});
