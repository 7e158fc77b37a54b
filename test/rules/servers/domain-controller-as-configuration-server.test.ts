import rule from '../../../server/src/rules/servers/domain-controller-as-configuration-server.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}

testRule(rule, {
  good: {
    'a member server': server('domainController: false'),
    'nothing said': example('vmware-to-azure'),
    InMage: server('site: secondary\n  domainController: true', 'physical-to-secondary'),
  },
  bad: {
    'for VMware': {
      text: server('domainController: ⟦true⟧'),
      requirement: 'ASR207',
      severity: 'error',
      unfixable: true,
    },
    'for physical servers': {
      text: server('domainController: ⟦true⟧', 'physical-to-azure'),
      requirement: 'ASR207',
      severity: 'error',
    },
  },
});
