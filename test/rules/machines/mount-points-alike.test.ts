import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/machines/mount-points-alike.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { testRule } from '../../support/rule-tester.ts';

function disks(
  text: string,
  os = 'Ubuntu 22.04',
  profile: string | null = ' 2026-05',
  scenario: Scenario = 'vmware-to-azure',
): string {
  return example(scenario, {
    profile,
    configurationServer: '\n  hostname: ASR-APPL01',
    vSphereHosts: '\n  - name: esx01',
    protectedItems: `\n  - name: DB01\n    os: ${os}\n    disks: ${text}`,
  });
}
const two = (first: string, second: string): string =>
  `[40, { sizeGB: 100, mountPoint: ${first} }, { sizeGB: 100, mountPoint: ${second} }]`;

testRule(rule, {
  good: {
    'other mount points': disks(two('/data', '/data2')),
    'one volume on two disks': disks(two('/data', '/data/')),
    'names that are no paths': disks(
      '[{ sizeGB: 40, name: Disk 1 }, { sizeGB: 40, name: DISK 1 }]',
    ),
    'a Windows machine': disks(two('/data', '/DATA'), 'Windows Server 2022'),
    'the profile of 2016': disks(two('/data', '/DATA'), 'Ubuntu 22.04', null),
  },
  bad: {
    'mount points': {
      text: disks(two('/data', '⟦/DATA⟧')),
      requirement: 'ASR057',
      severity: 'warning',
      message: '/DATA differs from /data only in case, which is not supported; rename one of them.',
      unfixable: true,
    },
    'the slash at the end, of a physical server in block style': {
      text: disks(
        '\n      - { sizeGB: 40, mountPoint: /Var }\n      - sizeGB: 100\n        mountPoint: ⟦/var/⟧',
        'Ubuntu 22.04',
        ' 2026-05',
        'physical-to-azure',
      ),
      requirement: 'ASR057',
    },
    'device names': {
      text: disks('[{ sizeGB: 40, name: /dev/sda }, { sizeGB: 40, name: ⟦/dev/SDA⟧ }]'),
      requirement: 'ASR057',
    },
    'a disk that is excluded, which the machine still mounts': {
      text: disks(
        '[40, { sizeGB: 10, mountPoint: /a }, { sizeGB: 10, mountPoint: ⟦/A⟧, exclude: true }]',
      ),
      requirement: 'ASR057',
    },
    'a machine whose system is not known': {
      text: disks(two('/data', '⟦/Data⟧'), '{ architecture: x64 }'),
      requirement: 'ASR057',
    },
  },
});
