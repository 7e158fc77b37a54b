import rule from '../../../server/src/rules/machines/disk-too-large.ts';
import { machine } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'the largest size': machine('disks: [100, 1023]'),
    'the largest OS disk': machine('disks: [1023]'),
    'an excluded disk, which is not replicated': machine(
      'disks: [100, { sizeGB: 4095, exclude: true }]',
    ),
    'a size of the wrong type, which the schema reports': machine('disks: [lots]'),
    'a secondary site, which has no such limit': machine(
      'disks: [100, 4095]',
      'hyperv-to-secondary',
    ),
  },
  bad: {
    'one gigabyte over': {
      text: machine('disks: [100, ⟦1024⟧]'),
      requirement: 'ASR303',
      severity: 'error',
      message:
        'Disk is 1024 GB; Site Recovery replicates at most 1023 GB per disk. Shrink, split or exclude it.',
      fixed: machine('disks: [100, { sizeGB: 1024, exclude: true }]'),
    },
    'a disk in block style': {
      text: machine('disks:\n  - 100\n  - sizeGB: ⟦2048⟧ # the archive\n    name: data'),
      requirement: 'ASR303',
      fixed: machine(
        'disks:\n  - 100\n  - sizeGB: 2048 # the archive\n    name: data\n    exclude: true',
      ),
    },
    'an OS disk, once and under its own id': {
      text: machine('disks: [⟦1024⟧]'),
      requirement: 'ASR900',
    },
    'a disk with the role os that is not the first': {
      text: machine('disks: [100, { sizeGB: ⟦1500⟧, role: os }]'),
      requirement: 'ASR900',
    },
    'a physical server, where Azure is the limit too': {
      text: machine('disks: [100, ⟦1024⟧]', 'physical-to-azure'),
      requirement: 'ASR303',
      severity: 'error',
    },
    'a Hyper-V machine': {
      text: machine('disks: [100, ⟦1024⟧]', 'hyperv-to-azure'),
      requirement: 'ASR502',
    },
    'an OS disk that is excluded, which it cannot be': {
      text: machine('disks: [{ sizeGB: ⟦2048⟧, role: os, exclude: true }, 100]'),
      requirement: 'ASR900',
      also: ['ASR041'],
      unfixable: true,
    },
    'a first disk that is excluded': {
      text: machine(
        'disks:\n  - sizeGB: ⟦1500⟧\n    exclude: true\n  - 200',
        'hyperv-vmm-to-azure',
      ),
      requirement: 'ASR900',
      also: ['ASR041'],
    },
    'a dynamic disk, which cannot be excluded': {
      text: machine('disks: [100, { sizeGB: ⟦2048⟧, diskType: dynamic }]'),
      requirement: 'ASR303',
      unfixable: true,
    },
    'a physical server of today, which excludes no disk': {
      text: `profile: 2026-05\n${machine('disks: [100, ⟦40000⟧]', 'physical-to-azure').replace('os: Windows Server 2012 R2', 'os: Windows Server 2022')}`,
      requirement: 'ASR303',
      message:
        'Disk is 40000 GB; Site Recovery replicates at most 32767 GB per disk. Shrink or split it.',
      unfixable: true,
    },
    'the only disk that is replicated': {
      text: machine('disks: [{ sizeGB: ⟦2048⟧, role: data }, { sizeGB: 10, exclude: true }]'),
      requirement: 'ASR303',
      unfixable: true,
    },
    'two of them, each mended alone': {
      text: machine('disks: [100, ⟦1024⟧, ⟦3000⟧]'),
      requirement: 'ASR303',
    },
  },
});
