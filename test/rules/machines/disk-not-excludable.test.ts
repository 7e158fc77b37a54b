import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/disk-not-excludable.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const later = (disks: string, scenario: Scenario): string =>
  `profile: 2026-05\n${machine(disks, scenario)
    .replace('os: Windows Server 2012 R2', 'os: Windows Server 2022')
    .replace('version: "6.0"', 'version: "8.0"')}`;

testRule(rule, {
  good: {
    'a data disk': machine('disks: [80, { sizeGB: 100, exclude: true }]'),
    'a data disk before the OS disk': machine(
      'disks: [{ sizeGB: 100, exclude: true }, { sizeGB: 80, role: os }]',
    ),
    'an OS disk that is not excluded': machine('disks: [{ sizeGB: 80, exclude: false }]'),
    'all data disks': machine(
      'disks: [80, { sizeGB: 1, exclude: true }, { sizeGB: 2, exclude: true }]',
    ),
    'a basic disk on Hyper-V': machine(
      'disks: [80, { sizeGB: 500, diskType: basic, exclude: true }]',
      'hyperv-to-azure',
    ),
    'a dynamic disk between two sites, of which no page speaks': machine(
      'disks: [80, { sizeGB: 500, diskType: dynamic, exclude: true }]',
      'hyperv-to-secondary',
    ),
    'a physical server of 2016': machine(
      'disks: [80, { sizeGB: 100, exclude: true }]',
      'physical-to-azure',
    ),
    'a VMware VM of today': later('disks: [80, { sizeGB: 100, exclude: true }]', 'vmware-to-azure'),
    'a value that is not read': machine('disks: [{ sizeGB: 80, exclude: perhaps }]'),
    'no disk': machine('disks: []'),
    'a disk that is not read, which may be replicated': machine(
      'disks:\n  - { sizeGB: 80, role: data, exclude: true }\n  - many',
    ),
  },
  bad: {
    'the OS disk': {
      text: machine('disks: [{ sizeGB: 80, role: os, exclude: ⟦true⟧ }, 100]'),
      requirement: 'ASR041',
      severity: 'error',
      message: 'OS disk cannot be excluded: the machine would not start in Azure. Replicate it.',
      fixed: machine('disks: [{ sizeGB: 80, role: os, exclude: false }, 100]'),
      kind: 'plan',
    },
    'the first disk, which is the OS disk, in block style': {
      text: machine(
        'disks:\n  - sizeGB: 80 # system\n    exclude: ⟦true⟧\n  - 100',
        'physical-to-azure',
      ),
      requirement: 'ASR041',
      severity: 'error',
    },
    'the only disk, reported once': {
      text: machine('disks: [{ sizeGB: 80, exclude: ⟦true⟧ }]', 'hyperv-vmm-to-azure'),
      requirement: 'ASR041',
    },
    'on Hyper-V': {
      text: machine('disks: [{ sizeGB: 80, exclude: ⟦true⟧ }, 100]', 'hyperv-to-azure'),
      requirement: 'ASR041',
      severity: 'error',
    },
    'between two sites': {
      text: machine('disks: [{ sizeGB: 80, exclude: ⟦true⟧ }, 100]', 'hyperv-to-secondary'),
      requirement: 'ASR041',
    },
    'with InMage': {
      text: machine('disks: [{ sizeGB: 80, exclude: ⟦true⟧ }, 100]', 'vmware-to-secondary'),
      requirement: 'ASR041',
    },
    'all of them, none the OS disk': {
      text: machine('⟦disks⟧: [{ sizeGB: 80, role: data, exclude: true }]'),
      requirement: 'ASR041',
      severity: 'error',
      message: 'All disks are excluded from replication; replicate at least one',
      unfixable: true,
    },
    'a dynamic disk of a VMware VM': {
      text: machine('disks: [80, { sizeGB: 500, diskType: dynamic, exclude: ⟦true⟧ }]'),
      requirement: 'ASR041',
      severity: 'warning',
      message: 'Dynamic disks cannot be excluded from replication',
    },
    'a dynamic disk of a Hyper-V VM': {
      text: machine(
        'disks: [80, { sizeGB: 500, diskType: dynamic, exclude: ⟦true⟧ }]',
        'hyperv-to-azure',
      ),
      requirement: 'ASR041',
      severity: 'warning',
      message: 'Excluding a dynamic disk is not advised',
    },
    'any disk of a physical server of today': {
      text: later(
        'disks: [80, { sizeGB: 100, exclude: ⟦true⟧ }, { sizeGB: 9, exclude: ⟦true⟧ }]',
        'physical-to-azure',
      ),
      requirement: 'ASR041',
      severity: 'error',
      message: 'The replication appliance excludes no disk of a physical server. Replicate it.',
    },
    'the OS disk of a VMware VM of today': {
      text: later('disks: [{ sizeGB: 80, exclude: ⟦true⟧ }, 100]', 'vmware-to-azure'),
      requirement: 'ASR041',
      severity: 'error',
    },
  },
});
