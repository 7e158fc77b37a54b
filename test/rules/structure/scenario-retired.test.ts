import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/structure/scenario-retired.ts';
import { testRule } from '../../support/rule-tester.ts';

const later = (scenario: Parameters<typeof example>[0]): string =>
  example(scenario, { profile: ' 2026-05' });
const marked = (scenario: Parameters<typeof example>[0]): string =>
  later(scenario).replace(`scenario: ${scenario}`, `scenario: ⟦${scenario}⟧`);

testRule(rule, {
  good: {
    'InMage in its time': example('vmware-to-secondary'),
    'two VMM sites in their time': example('hyperv-to-secondary'),
    'Hyper-V to Azure': later('hyperv-to-azure'),
  },
  bad: {
    InMage: {
      text: marked('vmware-to-secondary'),
      requirement: 'ASR029',
      severity: 'error',
      message:
        'Replication of VMware to a secondary site is retired and no longer supported; plan to replicate to Azure.',
    },
    'InMage for physical servers': {
      text: marked('physical-to-secondary'),
      requirement: 'ASR029',
      severity: 'error',
    },
    'two VMM sites': {
      text: marked('hyperv-to-secondary'),
      requirement: 'ASR029',
      severity: 'warning',
      message: 'Replication of Hyper-V to a secondary site is deprecated and will end',
    },
    'InMage in a workspace of the later profile': {
      text: example('vmware-to-secondary').replace('vmware-to-secondary', '⟦vmware-to-secondary⟧'),
      requirement: 'ASR029',
      configuration: { profile: '2026-05' },
    },
  },
});
