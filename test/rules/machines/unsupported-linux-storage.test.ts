import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/unsupported-linux-storage.ts';
import { testRule } from '../../support/rule-tester.ts';

const linux = (lines: string, os = 'CentOS 7.2'): string => `os: ${os}\n${lines}`;
const today = (lines: string): string =>
  `profile: 2026-05\n${machine(`os: RHEL 8.4\n${lines}`)}`.replace('"6.0"', '"8.0"');

testRule(rule, {
  good: {
    'all that are listed': machine(
      linux('fileSystems: [ext3, EXT4, ReiserFS, xfs]', 'SUSE Linux Enterprise Server 11 SP3'),
    ),
    'what lsblk lists besides': machine(linux('fileSystems: [xfs, swap, LVM2_member]')),
    'what else lsblk and df list': machine(
      linux('fileSystems: [xfs, squashfs, iso9660, tmpfs, nfs4, linux_raid_member]'),
    ),
    'an encrypted disk, which another rule reports': machine(linux('fileSystems: [crypto_LUKS]')),
    'the system partition of UEFI today': today('fileSystems: [vfat, xfs]\nfirmware: UEFI'),
    'the system partition of UEFI today, firmware not stated': today('fileSystems: [vfat, ext4]'),
    'ReiserFS where the service pack is open': machine(linux('fileSystems: [reiserfs]', 'SLES 11')),
    'ReiserFS where the release is not stated': machine(
      linux('fileSystems: [reiserfs]', 'Red Hat Enterprise Linux'),
    ),
    'another controller': machine(linux('storageController: VMware PVSCSI')),
    'nothing stated': machine(linux('volumeManager: lvm2')),
    'values of the wrong type, which the schema reports': machine(
      linux('fileSystems: [4]\nstorageController: [cciss]'),
    ),
    'a Windows machine': machine('os: Windows Server 2012\nfileSystems: [ntfs]'),
    'a Hyper-V machine': machine(linux('fileSystems: [btrfs]'), 'hyperv-to-azure'),
    'a VM that InMage replicates': machine(linux('fileSystems: [zfs]'), 'vmware-to-secondary'),
  },
  bad: {
    'a file system that is not listed': {
      text: machine(linux('fileSystems: [xfs, ⟦btrfs⟧]')),
      requirement: 'ASR333',
      severity: 'error',
      message: 'File system btrfs is not supported; use ext3, ext4, xfs.',
    },
    'one that is not listed, on the system with ReiserFS': {
      text: machine(linux('fileSystems: [⟦btrfs⟧]', 'SLES 11 SP3')),
      requirement: 'ASR333',
      message: 'File system btrfs is not supported; use ext3, ext4, reiserfs, xfs.',
    },
    'the system partition of UEFI, which the profile does not support': {
      text: machine(linux('fileSystems: [ext4, ⟦vfat⟧]'), 'physical-to-azure'),
      requirement: 'ASR333',
      severity: 'warning',
      message: 'File system vfat is that of a UEFI system partition, which is not supported',
    },
    'two of them, on a system that is not stated': {
      text: machine('fileSystems:\n  - ⟦ext2⟧\n  - ⟦zfs⟧'),
      requirement: 'ASR333',
    },
    'ReiserFS on another system': {
      text: machine(linux('fileSystems: [⟦ReiserFS⟧]')),
      requirement: 'ASR333',
      message:
        'File system reiserfs is supported only on SUSE Linux Enterprise Server 11 SP3; use another one.',
    },
    'a controller of a physical server': {
      text: machine(linux('storageController: ⟦HP CCISS⟧'), 'physical-to-azure'),
      requirement: 'ASR333',
      severity: 'error',
      message: 'Storage controller HP CCISS is not supported; protect this machine another way.',
    },
    'a controller by its driver': {
      text: machine(linux('storageController: ⟦Smart Array P410 (cciss)⟧'), 'physical-to-azure'),
      requirement: 'ASR333',
    },
  },
});
