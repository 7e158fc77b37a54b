import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/plans/objective-below-recovery-time.ts';
import { testRule } from '../../support/rule-tester.ts';

const step = (rest: string): string => `{ name: Check, type: manual${rest} }`;

const plan = (
  objective: string,
  {
    item = 'startMinutes: 10',
    actions = '',
    rest = {},
    scenario = 'vmware-to-azure',
  }: {
    readonly item?: string;
    readonly actions?: string;
    readonly rest?: Readonly<Record<string, string>>;
    readonly scenario?: Scenario;
  } = {},
): string =>
  example(scenario, {
    protectedItems: ['A', 'B']
      .map((name) => `\n  - { name: ${name}, os: Windows Server 2012 R2, ${item} }`)
      .join(''),
    recoveryPlans: `\n  - { name: erp, ${objective}groups: [{ machines: [A, b], actions: [${actions}] }, { machines: [] }] }`,
    ...rest,
  });

testRule(rule, {
  good: {
    'the machines of a group start together': plan('rtoMinutes: 10, '),
    'steps come on top': plan('rtoMinutes: 15, ', { actions: step(', minutes: 5') }),
    'no objective': plan('', { actions: step('') }),
    'a step of the test failover only': plan('rtoMinutes: 10, ', {
      actions: step(', minutes: 5, failoverTypes: [test]'),
    }),
    'a step on the way back': plan('rtoMinutes: 10, ', {
      actions: step(', direction: failback'),
    }),
    'nothing is known': plan('rtoMinutes: 1, ', { item: 'cores: 2' }),
  },
  bad: {
    'a minute less': {
      text: plan('rtoMinutes: ⟦14⟧, ', { actions: step(', minutes: 5') }),
      requirement: 'ASR062',
      severity: 'warning',
      message:
        'Plan erp takes at least 15 minutes; its objective is 14. Shorten its steps or change the objective.',
    },
    'the objective of all plans': {
      text: plan('', { rest: { capacity: ' { rtoMinutes: 9 }' } }).replace('erp', '⟦erp⟧'),
      requirement: 'ASR062',
      message: 'at least 10 minutes; its objective is 9',
    },
    'the extra step of a static address': {
      text: plan('rtoMinutes: ⟦17⟧, ', {
        item: 'startMinutes: 10, nics: [{ network: a, ipAssignment: static }]',
      }),
      requirement: 'ASR062',
      message: 'at least 18 minutes',
    },
    'the extra step of physical servers': {
      text: plan('rtoMinutes: ⟦17⟧, ', { scenario: 'physical-to-azure' }),
      requirement: 'ASR062',
    },
    'two manual steps without a time': {
      text: plan('rtoMinutes: ⟦5⟧, ', {
        item: 'cores: 2',
        actions: `${step('')}, { name: Phone, type: manual }`,
      }),
      requirement: 'ASR062',
      severity: 'information',
      message:
        'Plan erp has an objective of 5 minutes and 2 manual steps without minutes. Declare them.',
    },
    'a planned failover only': {
      text: plan('rtoMinutes: ⟦14⟧, ', {
        actions: step(', minutes: 5, failoverTypes: [planned]'),
        rest: { failover: ' { types: [planned] }' },
        scenario: 'hyperv-to-azure',
        item: 'host: br12-hv1, startMinutes: 10',
      }),
      requirement: 'ASR062',
    },
  },
});
