import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/dynamic-os-disk.ts';
import { testRule } from '../../support/rule-tester.ts';

const windows = 'os: Windows Server 2012 R2\n';

testRule(rule, {
  good: {
    'a basic disk': machine(`${windows}disks: [{ sizeGB: 100, diskType: basic }]`),
    'a dynamic data disk': machine(`${windows}disks: [100, { sizeGB: 500, diskType: dynamic }]`),
    'nothing stated': machine(`${windows}disks: [{ sizeGB: 100 }]`),
    'a value of no such list, which the schema reports': machine(
      `${windows}disks: [{ sizeGB: 100, diskType: striped }]`,
    ),
    'a Linux machine': machine('os: CentOS 7.2\ndisks: [{ sizeGB: 100, diskType: dynamic }]'),
    'a Hyper-V machine': machine('disks: [{ sizeGB: 100, diskType: dynamic }]', 'hyperv-to-azure'),
    'a VM that InMage replicates': machine(
      'disks: [{ sizeGB: 100, diskType: dynamic }]',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'the first disk': {
      text: machine(`${windows}disks: [{ sizeGB: 100, diskType: ⟦dynamic⟧ }, 500]`),
      requirement: 'ASR322',
      severity: 'error',
      message:
        'OS disk is dynamic; Site Recovery needs a basic disk. Convert it before you protect the machine.',
    },
    'the disk with the role os': {
      text: machine(`${windows}disks: [500, { sizeGB: 100, role: os, diskType: ⟦dynamic⟧ }]`),
      requirement: 'ASR322',
    },
    'a physical server': {
      text: machine(
        `${windows}disks:\n  - sizeGB: 100\n    diskType: ⟦dynamic⟧`,
        'physical-to-azure',
      ),
      requirement: 'ASR322',
      severity: 'error',
    },
  },
});
