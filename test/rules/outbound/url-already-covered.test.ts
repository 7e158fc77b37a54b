import rule from '../../../server/src/rules/outbound/url-already-covered.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

function urls(entries: readonly string[], scenario: Scenario = 'hyperv-to-azure'): string {
  const all = [
    "'*.windowsazure.com'",
    'www.msftncsi.com',
    'time.windows.com',
    'time.nist.gov',
    ...entries,
  ];
  return example(scenario, { outbound: `\n  urls: [${all.join(', ')}]` });
}

testRule(rule, {
  good: {
    'no address twice': urls(["'*.windows.net'"]),
    'a wildcard and what it does not cover': urls(["'*.windows.net'", 'windows.net']),
    'one of the table and a host below it, which may be meant': urls([
      "'*.windows.net'",
      'windows.nets',
    ]),
    'the word for the whole list': example('hyperv-to-azure', { outbound: '\n  urls: required' }),
    InMage: urls(["'*.windows.net'", "'*.blob.core.windows.net'"], 'vmware-to-secondary'),
  },
  bad: {
    'a narrower pattern': {
      text: urls(["⟦'*.blob.core.windows.net'⟧", "'*.windows.net'"]),
      requirement: 'ASR008',
      severity: 'hint',
      message: '*.blob.core.windows.net is already covered by *.windows.net; remove it.',
      fixed: urls(["'*.windows.net'"]),
    },
    'a host, the same pattern twice, and an address': {
      text: urls([
        "'*.windows.net'",
        '⟦contoso.windows.net⟧',
        "⟦'*.WINDOWS.net'⟧",
        '⟦https://a.windows.net/b⟧',
      ]),
      requirement: 'ASR008',
      fixed: urls(["'*.windows.net'", "'*.WINDOWS.net'", 'https://a.windows.net/b']),
    },
    'a path under a host with any path': {
      text: urls(["'*.windows.net'", "'cdn.contoso.com/*'", '⟦cdn.contoso.com/a.msi⟧']),
      requirement: 'ASR008',
    },
    'between two sites': {
      text: urls(["'*.windows.net'", '⟦time.windows.net⟧'], 'hyperv-to-secondary'),
      requirement: 'ASR008',
    },
    'physical servers': {
      text: urls(["'*.windows.net'", "'*.mysql.com'", '⟦dev.mysql.com⟧'], 'physical-to-azure'),
      requirement: 'ASR008',
    },
  },
});
