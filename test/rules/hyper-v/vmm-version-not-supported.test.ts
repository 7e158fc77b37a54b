import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/hyper-v/vmm-version-not-supported.ts';
import { testRule } from '../../support/rule-tester.ts';

const cloud = 'clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]';
const toAzure = (version: string): string =>
  example('hyperv-vmm-to-azure', {
    vmmServers: `\n  - name: vmm01\n    version: ${version}\n    ${cloud}`,
  });

const between = (primary: string, secondary: string): string =>
  example('hyperv-to-secondary', {
    vmmServers:
      `\n  - name: vmm-a\n    version: ${primary}\n    clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }]` +
      `\n  - name: vmm-b\n    site: secondary\n    version: ${secondary}\n    clouds: [{ name: Recovery, hostGroups: [{ name: DC-B, hosts: [hvb1] }] }]`,
  });

testRule(rule, {
  good: {
    'the release itself': toAzure('System Center 2012 R2'),
    'another spelling': toAzure('Microsoft System Center 2012 R2 Virtual Machine Manager UR9'),
    'no release': toAzure('System Center'),
    'nothing stated': toAzure('~'),
    'a value of the wrong type, which the schema reports': toAzure('[2012 R2]'),
    'a secondary site, at the edge': between('System Center 2012 SP1', 'System Center 2016'),
    'a later release today': `profile: 2026-05\n${toAzure('System Center 2022')}`,
    'a scenario without VMM': example('hyperv-to-azure', {
      vmmServers: `\n  - name: vmm01\n    version: System Center 2008 R2\n    ${cloud.replace('hv01', 'br12-hv1')}`,
    }),
  },
  bad: {
    'the release before': {
      text: toAzure('⟦System Center 2012 SP1⟧ # to be upgraded'),
      requirement: 'ASR402',
      severity: 'error',
      message:
        'VMM runs System Center 2012 SP1; Site Recovery needs System Center 2012 R2 or later. Upgrade VMM.',
      unfixable: true,
    },
    'the release after': {
      text: toAzure('⟦2016⟧'),
      requirement: 'ASR402',
      severity: 'warning',
      message:
        'VMM runs System Center 2016, which is newer than 2012 R2, the latest listed; check that it is supported.',
    },
    'a build number': {
      text: toAzure('⟦3.2.7510.0⟧'),
      requirement: 'ASR402',
      severity: 'error',
      message: '3.2.7510.0 is not a known VMM release; enter System Center 2012 R2 or later.',
    },
    'a release after the newest today': {
      text: `profile: 2026-05\n${toAzure('⟦System Center 2025⟧')}`,
      requirement: 'ASR402',
      severity: 'warning',
    },
    'both servers of a secondary site': {
      text: between('⟦System Center 2012⟧', '⟦"System Center 2008 R2 SP1"⟧'),
      requirement: 'ASR621',
      severity: 'error',
      message: 'Site Recovery needs System Center 2012 SP1 or later',
      unfixable: true,
    },
  },
});
