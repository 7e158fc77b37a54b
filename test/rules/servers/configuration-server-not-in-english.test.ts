import rule from '../../../server/src/rules/servers/configuration-server-not-in-english.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
function server(properties: string, scenario: Scenario = 'vmware-to-azure'): string {
  return example(scenario, { configurationServer: `\n  hostname: ASR-CS01\n  ${properties}` });
}

testRule(rule, {
  good: {
    American: server('language: en-US'),
    British: server('language: en-GB'),
    'the language alone': server('language: EN'),
    'as the POSIX locale has it': server('language: en_IE'),
    'in words': server('language: English (United States)'),
    'nothing said': example('vmware-to-azure'),
    InMage: server('site: secondary\n  language: de-DE', 'vmware-to-secondary'),
  },
  bad: {
    German: {
      text: server('language: ⟦de-DE⟧'),
      requirement: 'ASR209',
      severity: 'error',
      message: 'Windows of the configuration server is de-DE; reinstall it from English media.',
    },
    'a language whose name begins the same': {
      text: server('language: ⟦enm⟧', 'physical-to-azure'),
      requirement: 'ASR209',
      severity: 'error',
    },
  },
});
