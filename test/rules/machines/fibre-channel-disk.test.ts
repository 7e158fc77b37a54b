import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/fibre-channel-disk.ts';
import { testRule } from '../../support/rule-tester.ts';

const disks = 'disks: [100, { sizeGB: 200, bus: ⟦fc⟧ }]';

testRule(rule, {
  good: {
    'a local disk': machine('disks: [100, { sizeGB: 200, bus: local }]'),
    'an excluded disk': machine('disks: [100, { sizeGB: 200, bus: fc, exclude: true }]'),
    'a value of the wrong type, which the schema reports': machine(
      'disks: [100, { sizeGB: 200, bus: 4 }]',
    ),
    'a secondary site': machine('disks: [100, { sizeGB: 200, bus: fc }]', 'hyperv-to-secondary'),
    'a VM that InMage replicates': machine(
      'disks: [100, { sizeGB: 200, bus: fc }]',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'a VMware VM': {
      text: machine(disks),
      requirement: 'ASR025',
      severity: 'warning',
      message: /^Disk uses Fibre Channel in the guest/,
      fixed: machine('disks: [100, { sizeGB: 200, bus: fc, exclude: true }]'),
    },
    'the OS disk, which cannot be left out': {
      text: machine('disks: [{ sizeGB: 100, bus: ⟦fc⟧ }]'),
      requirement: 'ASR025',
    },
    'a Hyper-V machine in 2026': {
      text: example('hyperv-to-azure', {
        profile: ' 2026-05',
        protectedItems: `\n  - name: A\n    host: br12-hv1\n    ${disks}`,
      }),
      requirement: 'ASR025',
      severity: 'error',
    },
    'a VMware VM in 2026': {
      text: example('vmware-to-azure', {
        profile: ' 2026-05',
        configurationServer: '\n  hostname: ASR-APPL01',
        vSphereHosts: '\n  - name: esx01',
        protectedItems: `\n  - name: A\n    ${disks}`,
      }),
      requirement: 'ASR025',
      severity: 'error',
    },
    'a physical server': {
      text: machine(disks, 'physical-to-azure'),
      requirement: 'ASR025',
      severity: 'warning',
    },
    'a Hyper-V machine': {
      text: machine(disks, 'hyperv-to-azure'),
      requirement: 'ASR025',
      severity: 'warning',
    },
    'a Hyper-V machine in a VMM cloud': {
      text: machine(disks, 'hyperv-vmm-to-azure'),
      requirement: 'ASR025',
    },
  },
});
