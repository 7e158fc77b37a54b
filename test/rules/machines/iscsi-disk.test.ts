import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/iscsi-disk.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'a local disk': machine('disks: [100, { sizeGB: 200, bus: local }]'),
    'an excluded disk': machine('disks: [100, { sizeGB: 200, bus: iscsi, exclude: true }]'),
    'a value of no such list, which the schema reports': machine(
      'disks: [100, { sizeGB: 200, bus: scsi }]',
    ),
    'a Hyper-V machine': machine('disks: [100, { sizeGB: 200, bus: iscsi }]', 'hyperv-to-azure'),
    'a VM that InMage replicates': machine(
      'disks: [100, { sizeGB: 200, bus: iscsi }]',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'a VMware VM': {
      text: machine('disks: [100, { sizeGB: 200, bus: ⟦iscsi⟧ }]'),
      requirement: 'ASR314',
      severity: 'information',
      message: 'iSCSI disk becomes a VHD of the Azure VM at failover',
    },
    'two disks': {
      text: machine('disks: [100, { sizeGB: 200, bus: ⟦iscsi⟧ }, { sizeGB: 300, bus: ⟦iscsi⟧ }]'),
      requirement: 'ASR314',
    },
    'a physical server': {
      text: machine('disks: [100, { sizeGB: 200, bus: ⟦iscsi⟧ }]', 'physical-to-azure'),
      requirement: 'ASR314',
      severity: 'information',
    },
    'a VM today, whose disk is not replicated': {
      text: `profile: 2026-05\n${machine('disks: [100, { sizeGB: 200, bus: ⟦iscsi⟧ }]')}`,
      requirement: 'ASR314',
      message: 'which Site Recovery does not replicate',
      also: ['ASR201', 'ASR231'],
      fixed: `profile: 2026-05\n${machine('disks: [100, { sizeGB: 200, bus: iscsi, exclude: true }]')}`,
    },
  },
});
