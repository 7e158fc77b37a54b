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
    'the build that the console shows': toAzure('3.2.7510.0'),
    'the build behind the product': toAzure('VMM 3.2.8377.0'),
    'a short form with an update rollup': toAzure('SC VMM 2012 R2 UR11'),
    'a release of the semi-annual channel, towards a secondary site': between(
      'System Center 1801',
      '3.2.7510.0',
    ),
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
    'a release of the semi-annual channel': {
      text: toAzure('⟦System Center 1801⟧'),
      requirement: 'ASR402',
      severity: 'warning',
      message:
        'VMM runs System Center 1801, a semi-annual release that is not listed; check that it is supported.',
    },
    'a release of the semi-annual channel today': {
      text: `profile: 2026-05\n${toAzure('⟦VMM 1807⟧')}`,
      requirement: 'ASR402',
      severity: 'warning',
    },
    'the build of a release before': {
      text: toAzure('⟦3.1.6011.0⟧'),
      requirement: 'ASR402',
      severity: 'error',
      message: 'VMM runs System Center 2012 SP1',
    },
    'the build of a release after': {
      text: toAzure('⟦VMM 4.0.2314.0⟧'),
      requirement: 'ASR402',
      severity: 'warning',
    },
    'no release': {
      text: toAzure('⟦5.0.1⟧'),
      requirement: 'ASR402',
      severity: 'error',
      message: '5.0.1 is not a known VMM release; write its name, such as System Center 2012 R2.',
      unfixable: true,
    },
    'a release after all that are known': {
      text: `profile: 2026-05\n${toAzure('⟦System Center 2028⟧')}`,
      requirement: 'ASR402',
      severity: 'warning',
    },
    'a release that is not confirmed today': {
      text: `profile: 2026-05\n${toAzure('⟦System Center 2025⟧')}`,
      requirement: 'ASR402',
      severity: 'information',
      message: 'which only a matrix that is not confirmed lists',
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
