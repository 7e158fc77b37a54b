import rule from '../../../server/src/rules/outbound/url-not-needed.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

const blob = "'*.blob.core.windows.net'";
const backup = "'*.backup.windowsazure.com'";
const dev = 'https://dev.mysql.com/get/archives/mysql-5.5/mysql-5.5.37-win32.msi';
const needed = [
  "'*.accesscontrol.windows.net'",
  "'*.hypervrecoverymanager.windowsazure.com'",
  "'*.store.core.windows.net'",
  'www.msftncsi.com',
  'time.windows.com',
  'time.nist.gov',
];

function urls(entries: readonly string[], scenario: Scenario = 'hyperv-to-secondary'): string {
  return example(scenario, {
    outbound: `\n  urls:${[...needed, ...entries].map((one) => `\n    - ${one}`).join('')}`,
  });
}

testRule(rule, {
  good: {
    'the needed ones': urls([]),
    'a wildcard that covers more': urls(["'*.windows.net'"]),
    'the host of one account, which may serve something else': urls([
      'contoso.blob.core.windows.net',
    ]),
    'an address that the table does not know': urls(['proxy.contoso.com']),
    'replication to Azure, which needs them': urls([blob, backup], 'hyperv-to-azure'),
    'VMware, which needs MySQL': urls([blob, backup, dev, 'cdn.mysql.com'], 'vmware-to-azure'),
    'a Hyper-V host of a secondary site, whose way out does not count': example(
      'hyperv-to-secondary',
      {
        hyperVHosts: `\n  - { name: hva1, outbound: { urls: [${blob}] } }\n  - name: hvb1`,
      },
    ),
  },
  bad: {
    'backup between two sites': {
      text: urls([`⟦${backup}⟧`]),
      requirement: 'ASR702',
      severity: 'hint',
      message:
        '*.backup.windowsazure.com is not needed for Hyper-V to a secondary site; remove it.',
      fixed: urls([]),
    },
    'blobs between two sites': {
      text: urls(["⟦'https://*.blob.core.windows.net/'⟧", 'proxy.contoso.com']),
      requirement: 'ASR705',
      fixed: urls(['proxy.contoso.com']),
    },
    'MySQL between two sites': { text: urls([`⟦${dev}⟧`]), requirement: 'ASR707' },
    'MySQL for Hyper-V': {
      text: urls([blob, backup, `⟦${dev}⟧`], 'hyperv-to-azure'),
      requirement: 'ASR707',
      severity: 'hint',
      message:
        /^https:\/\/dev\.mysql\.com\/\S+ is not needed for Hyper-V without VMM to Azure; remove it\.$/,
      fixed: urls([blob, backup], 'hyperv-to-azure'),
    },
    'MySQL for a VMM server': {
      text: example('hyperv-vmm-to-azure', {
        vmmServers: `\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]\n    outbound:\n      urls: [${[...needed, blob, backup].join(', ')}, ⟦${dev}⟧]`,
      }),
      requirement: 'ASR707',
      fixed: example('hyperv-vmm-to-azure', {
        vmmServers: `\n  - name: vmm01\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]\n    outbound:\n      urls: [${[...needed, blob, backup].join(', ')}]`,
      }),
    },
  },
});
