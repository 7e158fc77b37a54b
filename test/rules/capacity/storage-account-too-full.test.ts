import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/capacity/storage-account-too-full.ts';
import { testRule } from '../../support/rule-tester.ts';

const log = '\n  - { name: contosolog01, sku: Standard_LRS, usage: log }';
const accounts = (list: string, count: number, item = 'disks: [1000]', head = ''): string =>
  `${head}${example('vmware-to-azure', {
    storageAccounts: `${list}${log}`,
    protectedItems: Array.from(
      { length: count },
      (_, i) => `\n  - { name: web${i + 1}, ${item} }`,
    ).join(''),
  })}`;
const premium = '\n  - { name: contosoprem01, sku: Premium_LRS }';
const marked = premium.replace('contosoprem01', '⟦contosoprem01⟧');

testRule(rule, {
  good: {
    '35 TB on premium storage': accounts(premium, 35),
    'a disk that is not replicated': accounts(
      premium,
      35,
      'disks: [1000, { sizeGB: 100, exclude: true }]',
    ),
    '500 TB on standard storage': accounts('\n  - name: contosodrwe01', 500),
    'machines on another account': accounts(
      `${premium}\n  - name: contosodrwe01`,
      36,
      'disks: [1000], storageAccount: contosodrwe01',
    ),
    'Hyper-V: the figure of premium accounts is not for it': example('hyperv-to-azure', {
      storageAccounts: `${premium}${log}`,
      protectedItems: Array.from(
        { length: 36 },
        (_, i) => `\n  - { name: web${i + 1}, host: br12-hv1, disks: [1000] }`,
      ).join(''),
    }),
  },
  bad: {
    'one machine more': {
      text: accounts(marked, 36),
      requirement: 'ASR059',
      severity: 'warning',
      message:
        'Account contosoprem01 gets 36000 GB of disks; it holds at most 35000 GB. Use 2 accounts.',
    },
    'machines that name it in another case': {
      text: accounts(
        `\n  - name: contosodrwe01${marked}`,
        36,
        'disks: [500, 500], storageAccount: ContosoPrem01',
      ),
      requirement: 'ASR059',
    },
    '660 TB': {
      text: accounts(marked, 660),
      requirement: 'ASR059',
      message: 'Use 19 accounts.',
      also: ['ASR052'],
    },
    'standard storage': {
      text: accounts('\n  - name: ⟦contosodrwe01⟧', 501),
      requirement: 'ASR059',
      message: 'at most 500000 GB',
      also: ['ASR052'],
    },
    'the later profile': {
      text: accounts(marked, 36, 'disks: [1000]', 'profile: 2026-05\n'),
      requirement: 'ASR059',
      also: ['ASR201', 'ASR231'],
    },
  },
});
