import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/rdm-on-physical-server.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'no mapping': machine('disks: [100, { sizeGB: 200, rdm: false }]', 'physical-to-azure'),
    'nothing stated': machine('disks: [100, 200]', 'physical-to-azure'),
    'a value of the wrong type, which the schema reports': machine(
      'disks: [100, { sizeGB: 200, rdm: raw }]',
      'physical-to-azure',
    ),
    'a VMware VM': machine('disks: [100, { sizeGB: 200, rdm: true }]'),
    'a physical server that InMage replicates': machine(
      'disks: [100, { sizeGB: 200, rdm: true }]',
      'physical-to-secondary',
    ),
  },
  bad: {
    'a disk of a Windows server': {
      text: machine(
        'os: Windows Server 2012\ndisks: [100, { sizeGB: 200, rdm: ⟦true⟧ }]',
        'physical-to-azure',
      ),
      requirement: 'ASR324',
      severity: 'information',
      message: 'Physical servers have no raw device mappings',
      fixed: machine('os: Windows Server 2012\ndisks: [100, { sizeGB: 200 }]', 'physical-to-azure'),
    },
    'a disk of a Linux server': {
      text: machine(
        'os: CentOS 7.2\ndisks:\n  - 100\n  - sizeGB: 200\n    rdm: ⟦true⟧\n    name: data',
        'physical-to-azure',
      ),
      requirement: 'ASR324',
      fixed: machine(
        'os: CentOS 7.2\ndisks:\n  - 100\n  - sizeGB: 200\n    name: data',
        'physical-to-azure',
      ),
    },
  },
});
