import rule from '../../../server/src/rules/outbound/mysql-download-closed.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

const dev = 'https://dev.mysql.com/get/archives/mysql-5.5/mysql-5.5.37-win32.msi';
const cdn = 'http://cdn.mysql.com/archives/mysql-5.5/mysql-5.5.37-win32.msi';

function urls(
  entries: readonly string[],
  key = 'urls',
  scenario: Scenario = 'vmware-to-azure',
): string {
  const all = [
    "'*.windows.net'",
    "'*.windowsazure.com'",
    'www.msftncsi.com',
    'time.windows.com',
    'time.nist.gov',
    ...entries,
  ];
  return example(scenario, {
    outbound: `\n  ${key}:${all.map((one) => `\n    - ${one}`).join('')}`,
  });
}

testRule(rule, {
  good: {
    'both addresses': urls([dev, cdn]),
    'both hosts': urls(['dev.mysql.com', 'cdn.mysql.com']),
    'a wildcard for both': urls(["'*.mysql.com'"]),
    'the word for the whole list': example('vmware-to-azure', { outbound: '\n  urls: required' }),
    'an entry that cannot be read': urls(['443']),
    'nothing said': example('vmware-to-azure', { outbound: ' { connection: direct }' }),
    'Hyper-V, which needs neither': urls([], 'urls', 'hyperv-to-azure'),
    InMage: example('physical-to-secondary', { outbound: '\n  urls: []' }),
  },
  bad: {
    'neither address': {
      text: urls([], '⟦urls⟧'),
      requirement: 'ASR216',
      severity: 'error',
      message:
        'MySQL is not reachable at dev.mysql.com or cdn.mysql.com, and setup downloads it; allow both addresses.',
      fixed: urls([dev, cdn]),
    },
    'the one that the text names': {
      text: urls([dev], '⟦urls⟧'),
      requirement: 'ASR216',
      severity: 'warning',
      message: `One of two MySQL addresses is missing; add ${cdn}.`,
      fixed: urls([dev, cdn]),
    },
    'the one that the table names': {
      text: urls([cdn], '⟦urls⟧', 'physical-to-azure'),
      requirement: 'ASR707',
      severity: 'warning',
      fixed: urls([cdn, dev], 'urls', 'physical-to-azure'),
    },
    'the block of the server': {
      text: example('vmware-to-azure', {
        configurationServer:
          "\n  hostname: ASR-CS01\n  outbound:\n    ⟦urls⟧: ['*.windows.net', '*.windowsazure.com', www.msftncsi.com, time.windows.com, time.nist.gov]",
      }),
      requirement: 'ASR216',
    },
  },
});
