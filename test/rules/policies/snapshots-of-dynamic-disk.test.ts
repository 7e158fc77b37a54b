import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/policies/snapshots-of-dynamic-disk.ts';
import { testRule } from '../../support/rule-tester.ts';

const vm = (disks: string, hours = '1', profile = ' 2026-05'): string =>
  example('hyperv-to-azure', {
    profile,
    replicationPolicy: `\n  appConsistentSnapshotFrequencyHours: ${hours}`,
    protectedItems: `\n  - name: FILE01\n    host: br12-hv1\n    disks: ${disks}`,
  });

testRule(rule, {
  good: {
    'snapshots that are off': vm('[127, { sizeGB: 500, diskType: dynamic }]', '0'),
    'no frequency': example('hyperv-to-azure', {
      profile: ' 2026-05',
      replicationPolicy: ' { name: gold }',
      protectedItems:
        '\n  - { name: A1, host: br12-hv1, disks: [127, { sizeGB: 9, diskType: dynamic }] }',
    }),
    'no policy': example('hyperv-to-azure', {
      profile: ' 2026-05',
      protectedItems:
        '\n  - { name: A1, host: br12-hv1, disks: [127, { sizeGB: 8, diskType: dynamic }] }',
    }),
    'basic disks': vm('[127, { sizeGB: 500, diskType: basic }]'),
    'the profile of the article': vm('[127, { sizeGB: 500, diskType: dynamic }]', '1', ' 2016-12'),
  },
  bad: {
    'a data disk': {
      text: vm('[127, { sizeGB: 500, diskType: ⟦dynamic⟧ }]'),
      requirement: 'ASR058',
      severity: 'warning',
      message: 'set their frequency to 0 in the policy',
      fixed: vm('[127, { sizeGB: 500, diskType: dynamic }]', '0'),
      kind: 'plan',
    },
    'an OS disk, in block style': {
      text: vm('\n      - sizeGB: 127\n        diskType: ⟦dynamic⟧', '4'),
      requirement: 'ASR058',
    },
    'several disks of one VM, once': {
      text: vm('[{ sizeGB: 1, diskType: ⟦dynamic⟧ }, { sizeGB: 2, diskType: dynamic }]'),
      requirement: 'ASR058',
    },
    'by a policy of its own': {
      text: example('hyperv-to-azure', {
        profile: ' 2026-05',
        replicationPolicy: ' { appConsistentSnapshotFrequencyHours: 0 }',
        replicationPolicies: '\n  - { name: gold, appConsistentSnapshotFrequencyHours: 1 }',
        protectedItems:
          '\n  - { name: A1, host: br12-hv1, replicationPolicy: GOLD, disks: [127, { sizeGB: 9, diskType: ⟦dynamic⟧ }] }',
      }),
      requirement: 'ASR058',
    },
    'with VMM': {
      text: example('hyperv-vmm-to-azure', {
        profile: ' 2026-05',
        replicationPolicy: ' { appConsistentSnapshotFrequencyHours: 2 }',
        protectedItems:
          '\n  - { name: ERP, host: hv01, cloud: Gold, disks: [127, { sizeGB: 9, diskType: ⟦dynamic⟧ }] }',
      }),
      requirement: 'ASR058',
    },
  },
});
