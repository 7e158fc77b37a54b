import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/shared-disk.ts';
import { testRule } from '../../support/rule-tester.ts';

const shared = 'disks: [100, { sizeGB: 200, shared: ⟦true⟧ }]';

testRule(rule, {
  good: {
    'a disk that is not': machine('disks: [100, { sizeGB: 200, shared: false }]'),
    'nothing stated': machine('disks: [100, 200]'),
    'a value of the wrong type, which the schema reports': machine(
      'disks: [{ sizeGB: 100, shared: sometimes }]',
    ),
    'a secondary site, which has no such limit': machine(
      'disks: [100, { sizeGB: 200, shared: true }]',
      'hyperv-to-secondary',
    ),
    'a VM that InMage replicates': machine(
      'disks: [100, { sizeGB: 200, shared: true }]',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'a VMware VM': {
      text: machine(shared),
      requirement: 'ASR307',
      severity: 'error',
      message: /^Disk is shared in a guest cluster/,
    },
    'an excluded disk, which leaves the machine a node of its cluster': {
      text: machine('disks: [100, { sizeGB: 200, shared: ⟦true⟧, exclude: true }]'),
      requirement: 'ASR307',
    },
    'a physical server': {
      text: machine(shared, 'physical-to-azure'),
      requirement: 'ASR307',
      severity: 'warning',
    },
    'a Hyper-V machine in a VMM cloud': {
      text: machine(shared, 'hyperv-vmm-to-azure'),
      requirement: 'ASR504',
      severity: 'error',
    },
    'a Hyper-V machine in a site': {
      text: machine(shared, 'hyperv-to-azure'),
      requirement: 'ASR504',
      severity: 'error',
    },
  },
});
