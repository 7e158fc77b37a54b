import rule from '../../../server/src/rules/servers/configuration-server-on-another-system.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}

testRule(rule, {
  good: {
    'the one system': server('os: Windows Server 2012 R2'),
    'an edition of it': server('os: Microsoft Windows Server 2012 R2 Standard (64-bit)'),
    'nothing said': example('vmware-to-azure', { configurationServer: '\n  hostname: ASR-CS01' }),
    'a name that leaves the version open': server('os: Windows Server'),
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
  },
});
