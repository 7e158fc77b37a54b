import { machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/os-disk-not-single.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rule, {
  good: {
    'no role: the first disk is the OS disk': machine('disks: [80, 100]'),
    'one that is not the first': machine('disks: [100, { sizeGB: 80, role: os }]'),
    'no disk': machine('disks: []'),
    'a role that is not read': machine(
      'disks: [{ sizeGB: 80, role: data }, { sizeGB: 9, role: ox }]',
    ),
    'a disk that is not read': machine('disks: [{ sizeGB: 80, role: data }, many]'),
    'a secondary site, of which no page speaks': machine(
      'disks: [{ sizeGB: 80, role: os }, { sizeGB: 80, role: os }]',
      'hyperv-to-secondary',
    ),
  },
  bad: {
    'a second one': {
      text: machine('disks: [{ sizeGB: 80, role: os }, { sizeGB: 80, role: ⟦os⟧ }]'),
      requirement: 'ASR042',
      severity: 'error',
      message: 'Machine has a second OS disk; Site Recovery supports one.',
      unfixable: true,
    },
    'a second and a third one, in block style': {
      text: machine(
        'disks:\n  - sizeGB: 80\n    role: os\n  - sizeGB: 80\n    role: ⟦os⟧\n  - sizeGB: 80\n    role: ⟦os⟧',
        'hyperv-to-azure',
      ),
      requirement: 'ASR042',
      severity: 'error',
    },
    'one of today': {
      text: `profile: 2026-05\n${machine('disks: [{ sizeGB: 80, role: os }, { sizeGB: 80, role: ⟦os⟧ }]', 'hyperv-to-azure')}`,
      requirement: 'ASR042',
      severity: 'error',
    },
    'none: all are data disks': {
      text: machine('⟦disks⟧: [{ sizeGB: 80, role: data }, 100]', 'physical-to-azure'),
      requirement: 'ASR042',
      severity: 'warning',
      message: 'No disk is the OS disk',
      unfixable: true,
    },
  },
});
