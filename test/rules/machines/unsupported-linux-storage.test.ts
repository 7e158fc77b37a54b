import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/unsupported-linux-storage.ts';
import { testRule } from '../../support/rule-tester.ts';

const linux = (lines: string, os = 'CentOS 7.2'): string => `os: ${os}\n${lines}`;

testRule(rule, {
  good: {
    'all that are listed': machine(
      linux('fileSystems: [ext3, EXT4, ReiserFS, xfs]', 'SUSE Linux Enterprise Server 11 SP3'),
    ),
    'what lsblk lists besides': machine(linux('fileSystems: [xfs, swap, LVM2_member]')),
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
      message: 'File system btrfs is not supported; use ext3, ext4, reiserfs, xfs.',
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
