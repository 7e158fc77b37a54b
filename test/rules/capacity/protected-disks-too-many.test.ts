import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/capacity/protected-disks-too-many.ts';
import { testRule } from '../../support/rule-tester.ts';

/** Machines of 60 disks each, and one more with the disks of `last`. */
const disks = (machines: number, last: string, scenario: Scenario = 'vmware-to-azure'): string => {
  const sizes = `[${Array.from({ length: 60 }, () => 1).join(', ')}]`;
  const item = (name: string, list: string): string =>
    `\n  - { name: ${name}${scenario === 'hyperv-to-azure' ? ', host: br12-hv1' : ''}, disks: ${list} }`;
  const items = Array.from({ length: machines }, (_, i) => item(`web${i + 1}`, sizes));
  return example(scenario, {
    vault: '\n  name: ⟦ContosoVault⟧\n  location: westeurope',
    protectedItems: [...items, item('last', last)].join(''),
  });
};
const plain = (text: string): string => text.replace(/[⟦⟧]/g, '');

testRule(rule, {
  good: {
    'all that a subscription protects': plain(disks(49, `[${'1, '.repeat(59)}1]`)),
    'a disk that is not replicated': plain(disks(50, '[{ sizeGB: 1, exclude: true }]')),
  },
  bad: {
    'one disk more': {
      text: disks(50, '[1]'),
      requirement: 'ASR066',
      severity: 'warning',
      message:
        'Machines have 3001 replicated disks; a subscription takes at most 3000. Split them over subscriptions.',
    },
    'Hyper-V': { text: disks(50, '[1]', 'hyperv-to-azure'), requirement: 'ASR066' },
    'the later profile': {
      text: `profile: 2026-05\n${disks(50, '[1]')}`,
      requirement: 'ASR066',
      also: ['ASR201', 'ASR231'],
    },
  },
});
