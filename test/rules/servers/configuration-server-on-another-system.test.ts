import rule from '../../../server/src/rules/servers/configuration-server-on-another-system.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}
const today = (properties: string, scenario?: Scenario): string =>
  `profile: 2026-05\n${server(properties, scenario)}`.replace('"6.0"', '"8.0"');

testRule(rule, {
  good: {
    'the one system': server('os: Windows Server 2012 R2'),
    'an edition of it': server('os: Microsoft Windows Server 2012 R2 Standard (64-bit)'),
    'nothing said': example('vmware-to-azure', { configurationServer: '\n  hostname: ASR-CS01' }),
    'Server Core, of which the article does not speak': server('os: Windows Server 2012 R2 Core'),
    'a short form': server('os: WS2012R2'),
    'a name of vSphere for two releases': server('os: Microsoft Windows Server 2012 (64-bit)'),
    'a name that leaves the version open': server('os: Windows Server'),
    'what winver shows today': today(
      'os: Microsoft Windows Server Version 21H2 (OS Build 20348.587)',
    ),
    'InMage, whose matrix is another': server(
      'os: Windows Server 2008 R2 SP1\n  site: secondary',
      'vmware-to-secondary',
    ),
  },
  bad: {
    'an older one': {
      text: server('os: ⟦Windows Server 2012⟧ # to do'),
      requirement: 'ASR201',
      severity: 'error',
      message:
        'The configuration server runs Windows Server 2012; it must be Windows Server 2012 R2. Install that.',
      unfixable: true,
    },
    'a newer one': { text: server('os: ⟦Windows Server 2016⟧'), requirement: 'ASR201' },
    'the replication appliance of today': {
      text: `profile: 2026-05\n${server('os: ⟦Windows Server 2012 R2⟧').replace('"6.0"', '"8.0"')}`,
      requirement: 'ASR201',
      message:
        'The replication appliance runs Windows Server 2012 R2; it must be Windows Server 2022. Install that.',
    },
    'no Windows': { text: server('os: ⟦CentOS 7.2⟧'), requirement: 'ASR201' },
    'a name that nobody knows': {
      text: server('os: ⟦"Whatever\\n2012 R2"⟧', 'physical-to-azure'),
      requirement: 'ASR201',
      severity: 'error',
      unfixable: true,
    },
    'a release without its product': {
      text: server('os: ⟦2012 R2⟧'),
      requirement: 'ASR201',
      message: '2012 R2 is not the name of a system; did you mean Windows Server 2012 R2?',
      fixed: server('os: Windows Server 2012 R2'),
      kind: 'safe',
    },
    'the appliance before, which still gets updates': {
      text: today('os: ⟦Windows Server 2019 Datacenter⟧'),
      requirement: 'ASR201',
      severity: 'warning',
      message:
        'The replication appliance runs Windows Server 2019 Datacenter, which still gets updates; set up a new one on Windows Server 2022.',
      unfixable: true,
    },
    'Server Core today': {
      text: today('os: ⟦Windows Server 2022 Datacenter (Server Core)⟧'),
      requirement: 'ASR201',
      severity: 'warning',
      message: 'The replication appliance runs Server Core; it needs the Desktop Experience.',
    },
    'a build number': {
      text: server('os: ⟦6.3.9600⟧'),
      requirement: 'ASR201',
      message:
        '6.3.9600 is a build number, not the name of a system; write Windows Server 2012 R2.',
      unfixable: true,
    },
    'a semi-annual release today': {
      text: today('os: ⟦"Windows Server, version 1909"⟧', 'physical-to-azure'),
      requirement: 'ASR201',
      severity: 'error',
    },
  },
});
