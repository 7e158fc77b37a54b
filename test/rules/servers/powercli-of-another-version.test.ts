import rule from '../../../server/src/rules/servers/powercli-of-another-version.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}

testRule(rule, {
  good: {
    'in quotes': server('powerCLI: "6.0"'),
    'as a number, which loses its nought': server('powerCLI: 6.0'),
    'with its release': server('powerCLI: PowerCLI 6.0 Release 3'),
    'nothing said': example('vmware-to-azure'),
    'physical servers, which do not need it': server('powerCLI: 5.5', 'physical-to-azure'),
  },
  bad: {
    older: {
      text: server('powerCLI: ⟦5.8⟧ # R1'),
      requirement: 'ASR210',
      severity: 'warning',
      message: 'PowerCLI of the configuration server is 5.8; install 6.0.',
      unfixable: true,
    },
    newer: { text: server('powerCLI: ⟦"6.3"⟧'), requirement: 'ASR210' },
    'no version at all': { text: server('powerCLI: ⟦latest⟧'), requirement: 'ASR210' },
  },
});
