import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/mixed-replication-group.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

function group(
  items: string,
  more: Readonly<Record<string, string | null>> = {},
  scenario: Scenario = 'vmware-to-azure',
): string {
  return example(scenario, {
    processServers: '\n  - { name: PS-AZ, location: azure }',
    masterTargetServers: '\n  - name: MT1',
    protectedItems: items,
    failback: ' { types: [unplanned], target: vmware, connectivity: vpn, vm: X }',
    ...more,
  });
}
const sql = '\n  - { name: SQL, os: Windows Server 2012 R2, multiVmGroup: fin }';
const web = (name: string): string => `\n  - { name: WEB, os: CentOS 7.2, multiVmGroup: ${name} }`;

testRule(rule, {
  good: {
    'one kind': group(`${sql}\n  - { name: APP, os: Windows Server 2012, multiVmGroup: fin }`),
    'a group for each kind': group(
      `${sql}\n  - { name: APP, os: Windows Server 2012, multiVmGroup: fin }${web('web')}\n  - { name: WEB2, os: CentOS 7.2, multiVmGroup: web }`,
    ),
    'no failback': group(`${sql}${web('fin')}`, { failback: null }),
    'a failback without types': group(`${sql}${web('fin')}`, { failback: ' { types: [] }' }),
    'a machine whose system is not known': group(`${sql}\n  - { name: WEB, multiVmGroup: fin }`),
    'no group': group(
      '\n  - { name: SQL, os: Windows Server 2012 R2 }\n  - { name: W, os: CentOS 7.2 }',
    ),
  },
  bad: {
    'two kinds': {
      text: group(`${sql}${web('⟦FIN⟧')}`),
      requirement: 'ASR049',
      severity: 'warning',
      message:
        'Replication group FIN mixes Windows and Linux, so it cannot be reprotected for failback; split it.',
      unfixable: true,
    },
    'several of the second kind, reported once, of physical servers': {
      text: group(
        `${sql}${web('⟦fin⟧')}${web('fin').replace('WEB', 'WEB2')}`,
        {},
        'physical-to-azure',
      ),
      requirement: 'ASR049',
    },
    'by the type of the system, in block style': {
      text: group(
        '\n  - name: A\n    os: { type: Linux }\n    multiVmGroup: fin\n  - name: B\n    os: { type: Windows }\n    multiVmGroup: ⟦fin⟧',
      ),
      requirement: 'ASR049',
      message: 'mixes Linux and Windows',
    },
  },
});
