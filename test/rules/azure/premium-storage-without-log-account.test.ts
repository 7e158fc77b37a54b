import rule from '../../../server/src/rules/azure/premium-storage-without-log-account.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { testRule } from '../../support/rule-tester.ts';

function accounts(...items: string[]): string {
  return example('vmware-to-azure', {
    storageAccounts: items.map((item) => `\n  - { ${item} }`).join(''),
  });
}
const premium = 'name: contosodrprem01, sku: Premium_LRS';
const machines =
  '\n  - { name: FIN-SQL01, os: Windows Server 2012 R2, disks: [100], storageAccount: contosodrwe01 }';

testRule(rule, {
  good: {
    'a locally redundant account for logs': accounts(
      premium,
      'name: logs01, sku: Standard_LRS, usage: log',
    ),
    'a standard account that names no kind': accounts(premium, 'name: logs01, usage: log'),
    'a premium account that holds no replicas': accounts(
      'name: contosodrwe01',
      'name: contosodrprem01, sku: Premium_LRS, usage: log',
    ),
    'a use that cannot be read': accounts(premium, 'name: logs01, usage: cache'),
    'a premium account alone in 2026, when it is only a cache': `profile: 2026-05\n${accounts(premium)}`,
    'a premium account of physical servers in 2026': example('physical-to-azure', {
      profile: ' 2026-05',
      storageAccounts: '\n  - { name: plantprem, sku: Premium_LRS }',
    }),
    'Hyper-V, which may not use premium at all': example('hyperv-to-azure', {
      storageAccounts: '\n  - { name: branchdreus2, sku: Premium_LRS }',
    }),
    'the classic portal, which has no premium': example('vmware-to-azure', {
      portal: ' classic',
      storageAccounts: '\n  - { name: contosodrprem01, sku: Premium_LRS }',
    }),
  },
  bad: {
    'no other account': {
      text: accounts('name: contosodrprem01, sku: ⟦Premium_LRS⟧'),
      requirement: 'ASR129',
      severity: 'error',
      message:
        'Premium_LRS replicas need a standard account for their logs; add one with usage: log.',
      fixed: accounts(premium, 'name: asrlogs, sku: Standard_LRS, usage: log'),
    },
    'a premium account for logs does not do': {
      text: accounts(
        'name: contosodrprem01, sku: ⟦Premium_LRS⟧',
        'name: asrlogs, sku: Premium_LRS, usage: log',
      ),
      requirement: 'ASR129',
      fixed: accounts(
        premium,
        'name: asrlogs, sku: Premium_LRS, usage: log',
        'name: asrlogs2, sku: Standard_LRS, usage: log',
      ),
    },
    'a spare standard account serves': {
      text: accounts('name: contosodrprem01, sku: ⟦Premium_LRS⟧', 'name: contosodrwe01'),
      requirement: 'ASR129',
      fix: 'Use contosodrwe01 for the logs',
      fixed: accounts(premium, 'name: contosodrwe01, usage: log'),
    },
    'an account that a machine uses is not spare': {
      text: example('vmware-to-azure', {
        storageAccounts:
          '\n  - name: contosodrprem01\n    sku: ⟦Premium_LRS⟧ # fast\n  - name: contosodrwe01',
        protectedItems: machines,
      }),
      requirement: 'ASR129',
      fixed: example('vmware-to-azure', {
        storageAccounts:
          '\n  - name: contosodrprem01\n    sku: Premium_LRS # fast\n  - name: contosodrwe01\n  - { name: asrlogs, sku: Standard_LRS, usage: log }',
        protectedItems: machines,
      }),
    },
    'the first account, which machines use that name none, is not spare': {
      text: accounts('name: contosodrwe01', 'name: contosodrprem01, sku: ⟦Premium_LRS⟧'),
      requirement: 'ASR129',
      fixed: accounts(
        'name: contosodrwe01',
        premium,
        'name: asrlogs, sku: Standard_LRS, usage: log',
      ),
    },
    'several premium accounts, once': {
      text: accounts(
        'name: contosodrprem01, sku: ⟦Premium_LRS⟧',
        'name: contosodrprem02, sku: Premium_LRS',
      ),
      requirement: 'ASR129',
    },
    'a list in one line': {
      text: example('physical-to-azure', {
        storageAccounts: ' [{ name: plantprem, sku: ⟦Premium_LRS⟧ }]',
      }),
      requirement: 'ASR129',
      fixed: example('physical-to-azure', {
        storageAccounts:
          ' [{ name: plantprem, sku: Premium_LRS }, { name: asrlogs, sku: Standard_LRS, usage: log }]',
      }),
    },
  },
});
