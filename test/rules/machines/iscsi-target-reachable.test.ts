import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/iscsi-target-reachable.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

const disks = '[100, { sizeGB: 500, bus: iscsi }]';

function file01(
  reachable: string,
  plans?: string,
  scenario: Scenario = 'vmware-to-azure',
  list = disks,
): string {
  return example(scenario, {
    protectedItems: `\n  - name: FILE01\n    os: Windows Server 2012 R2\n    disks: ${list}\n    iscsiTargetReachableFromAzure: ${reachable}`,
    ...(plans === undefined ? {} : { recoveryPlans: plans }),
  });
}

const action =
  '{ name: disconnect-iscsi-target, type: manual, instruction: Disconnect the iSCSI target on the Azure VM }';
const notify = '{ name: notify, type: manual }';

testRule(rule, {
  good: {
    'a target out of reach': file01('false'),
    'nothing stated': file01('~'),
    'a value of the wrong type, which the schema reports': file01('maybe'),
    'no iSCSI disk': file01('true', undefined, 'vmware-to-azure', '[100]'),
    'an excluded iSCSI disk, of which there is no VHD': file01(
      'true',
      undefined,
      'vmware-to-azure',
      '[100, { sizeGB: 500, bus: iscsi, exclude: true }]',
    ),
    'a manual action that speaks of it': file01(
      'true',
      `\n  - name: files\n    groups:\n      - machines: [file01]\n        actions: [${action}]`,
    ),
    'a manual action of the failover itself': file01(
      'true',
      `\n  - name: files\n    failover: { actions: [${action}] }\n    groups:\n      - machines: [file01]`,
    ),
    'a VM that InMage replicates': file01('true', undefined, 'vmware-to-secondary'),
    'a Hyper-V machine': file01('true', undefined, 'hyperv-to-azure'),
  },
  bad: {
    'a target in reach, and no plan': {
      text: file01('⟦true⟧ # ask the network team'),
      requirement: 'ASR315',
      severity: 'warning',
      message: /^Azure VM sees its data twice/,
      fixed: file01('false # ask the network team'),
    },
    'an action on the way back only': {
      text: file01(
        '⟦true⟧',
        `\n  - name: files\n    groups:\n      - machines: [FILE01]\n        actions: [${action.replace(' }', ', direction: failback }')}]`,
      ),
      requirement: 'ASR315',
    },
    'an action of the failover of another plan': {
      text: file01(
        '⟦true⟧',
        `\n  - name: other\n    failover: { actions: [${action}] }\n  - name: files\n    groups: [{ machines: [FILE01] }]`,
      ),
      requirement: 'ASR315',
    },
    'a plan without an action': {
      text: file01(
        '⟦true⟧',
        '\n  - name: files\n    groups:\n      - machines:\n          - FILE01\n  - name: other',
      ),
      requirement: 'ASR315',
      fixed: file01(
        'true',
        `\n  - name: files\n    groups:\n      - machines:\n          - FILE01\n        actions: [${action}]\n  - name: other`,
      ),
    },
    'a plan with actions still to be written': {
      text: file01(
        '⟦true⟧',
        '\n  - name: files\n    groups:\n      - machines: [FILE01]\n        actions: # later',
      ),
      requirement: 'ASR315',
      fixed: file01(
        'true',
        `\n  - name: files\n    groups:\n      - machines: [FILE01]\n        actions: [${action}] # later`,
      ),
    },
    'a plan in flow style': {
      text: file01('⟦true⟧', ' [{ name: files, groups: [{ machines: [FILE01] }] }]'),
      requirement: 'ASR315',
      fixed: file01(
        'true',
        ` [{ name: files, groups: [{ machines: [FILE01], actions: [${action}] }] }]`,
      ),
    },
    'a plan with other actions': {
      text: file01(
        '⟦true⟧',
        `\n  - name: files\n    groups:\n      - machines: [FILE01]\n        actions:\n          - ${notify}`,
      ),
      requirement: 'ASR315',
      fix: 'Plan a manual action that disconnects the iSCSI target',
      fixed: file01(
        'true',
        `\n  - name: files\n    groups:\n      - machines: [FILE01]\n        actions:\n          - ${notify}\n          - ${action}`,
      ),
    },
    'a plan of other machines': {
      text: file01(
        '⟦true⟧',
        `\n  - name: files\n    groups:\n      - machines: []\n        actions: [${action}]`,
      ),
      requirement: 'ASR315',
      fixed: file01(
        'false',
        `\n  - name: files\n    groups:\n      - machines: []\n        actions: [${action}]`,
      ),
    },
    'a physical server': {
      text: file01('⟦true⟧', undefined, 'physical-to-azure'),
      requirement: 'ASR315',
      severity: 'information',
    },
  },
});
