import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/encrypted-disk.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'a disk that is not': machine('disks: [{ sizeGB: 100, encrypted: false }]'),
    'nothing stated': machine('disks: [100, { sizeGB: 200 }]'),
    'an excluded disk': machine('disks: [100, { sizeGB: 200, encrypted: true, exclude: true }]'),
    'a value of the wrong type, which the schema reports': machine(
      'disks: [{ sizeGB: 100, encrypted: partly }]',
    ),
    'a Hyper-V machine, of which the article does not say it': machine(
      'disks: [{ sizeGB: 100, encrypted: true }]',
      'hyperv-to-azure',
    ),
    'a VM that InMage replicates': machine(
      'disks: [{ sizeGB: 100, encrypted: true }]',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'a data disk': {
      text: machine('disks:\n  - 100\n  - { sizeGB: 200, encrypted: ⟦true⟧ } # BitLocker'),
      requirement: 'ASR306',
      severity: 'error',
      message: 'Disk is encrypted',
      fixed: machine(
        'disks:\n  - 100\n  - { sizeGB: 200, encrypted: true, exclude: true } # BitLocker',
      ),
    },
    'the OS disk, which cannot be left out': {
      text: machine('disks: [{ sizeGB: 100, encrypted: ⟦true⟧ }]'),
      requirement: 'ASR306',
      message: 'OS disk is encrypted',
    },
    'two disks': {
      text: machine(
        'disks: [100, { sizeGB: 1, encrypted: ⟦true⟧ }, { sizeGB: 2, encrypted: ⟦true⟧ }]',
      ),
      requirement: 'ASR306',
    },
    'a physical server': {
      text: machine('disks: [{ sizeGB: 100, encrypted: ⟦true⟧ }]', 'physical-to-azure'),
      requirement: 'ASR306',
      severity: 'warning',
    },
    'a disk that lsblk shows': {
      text: machine('os: CentOS 7.2\nfileSystems: [xfs, ⟦crypto_LUKS⟧]'),
      requirement: 'ASR306',
      severity: 'error',
      message:
        'crypto_LUKS is an encrypted disk, which Site Recovery does not protect; decrypt it first.',
      unfixable: true,
    },
    'a disk that lsblk shows, on a physical server': {
      text: machine('fileSystems:\n  - ext4\n  - ⟦crypto_luks⟧', 'physical-to-azure'),
      requirement: 'ASR306',
      severity: 'warning',
    },
    'a Hyper-V machine today': {
      text: `profile: 2026-05\n${machine('disks: [{ sizeGB: 100, encrypted: ⟦true⟧ }]', 'hyperv-to-azure')}`,
      requirement: 'ASR306',
    },
  },
});
