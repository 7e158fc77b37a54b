import rule from '../../../server/src/rules/servers/configuration-server-with-dynamic-address.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}

testRule(rule, {
  good: {
    'a static address': server('ipAssignment: static'),
    'nothing said': example('vmware-to-azure'),
    InMage: server('site: secondary\n  ipAssignment: dynamic', 'vmware-to-secondary'),
  },
  bad: {
    'a dynamic address': {
      text: server('ipAssignment: ⟦dynamic⟧ # DHCP'),
      requirement: 'ASR206',
      severity: 'warning',
      fixed: server('ipAssignment: static # DHCP'),
    },
    'physical servers, of which the article does not say it': {
      text: server('ipAssignment: ⟦dynamic⟧', 'physical-to-azure'),
      requirement: 'ASR206',
      severity: 'information',
    },
  },
});
