import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/non-english-names.ts';
import { testRule } from '../../support/rule-tester.ts';

const linux = (lines: string): string => `os: CentOS 7.2\n${lines}`;

testRule(rule, {
  good: {
    'English names': machine(
      linux('hostname: books\nenglishOnly: true\ndisks: [{ sizeGB: 9, mountPoint: /srv/books }]'),
    ),
    'the edge of ASCII': machine(linux('disks: [{ sizeGB: 9, mountPoint: "/~books{}~" }]')),
    'nothing stated': machine(linux('disks: [100]')),
    'values of the wrong type, which the schema reports': machine(
      linux('hostname: [bücher]\nenglishOnly: größtenteils'),
    ),
    'a Windows machine': machine('os: Windows Server 2012\nhostname: bücher\nenglishOnly: false'),
    'a system that is not stated': machine('hostname: bücher'),
    'a Hyper-V machine': machine(linux('hostname: bücher'), 'hyperv-to-azure'),
    'a VM that InMage replicates': machine(linux('hostname: bücher'), 'vmware-to-secondary'),
  },
  bad: {
    'a host name': {
      text: machine(linux('hostname: ⟦bücher⟧')),
      requirement: 'ASR332',
      severity: 'error',
      message: 'Host name bücher has non-English characters; rename it on the machine.',
    },
    'a disk and its mount point': {
      text: machine(linux('disks: [{ sizeGB: 9, name: ⟦Ablage №1⟧, mountPoint: ⟦/srv/größe⟧ }]')),
      requirement: 'ASR332',
      message: 'Disk name Ablage №1 has',
    },
    'the statement that there are others': {
      text: machine(linux('englishOnly: ⟦false⟧')),
      requirement: 'ASR332',
      message: /^Linux machine has non-English names/,
    },
    'the same of a physical server': {
      text: machine(linux('englishOnly: ⟦false⟧'), 'physical-to-azure'),
      requirement: 'ASR332',
      severity: 'error',
    },
    'the statement where the system is not stated': {
      text: machine('englishOnly: ⟦false⟧'),
      requirement: 'ASR332',
    },
  },
});
