import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/plans/machine-in-several-plans.ts';
import { testRule } from '../../support/rule-tester.ts';

const plans = (text: string): string =>
  example('vmware-to-secondary', {
    protectedItems: '\n  - name: CRM01\n  - name: CRM02',
    recoveryPlans: text,
  });

testRule(rule, {
  good: {
    'each machine in one plan': plans(
      '\n  - { name: a, groups: [{ machines: [CRM01] }] }\n  - { name: b, groups: [{ machines: [CRM02] }] }',
    ),
    'a machine in two groups of one plan': plans(
      '\n  - { name: a, groups: [{ machines: [CRM01] }, { machines: [CRM02, crm01] }] }',
    ),
    'a plan without groups': plans('\n  - { name: a }\n  - { name: b }'),
  },
  bad: {
    'a machine in two plans, told in both': {
      text: plans(
        '\n  - { name: a, groups: [{ machines: [⟦CRM01⟧] }] }\n  - { name: b, groups: [{ machines: [CRM02] }, { machines: [⟦crm01⟧] }] }',
      ),
      requirement: 'ASR028',
      severity: 'hint',
      message:
        'CRM01 is in several plans; a plan that runs later skips it. Do not rely on its order there.',
    },
    'once for each plan, whatever the number of its groups': {
      text: plans(
        '\n  - { name: a, groups: [{ machines: [⟦CRM01⟧] }, { machines: [CRM01] }] }\n  - { name: b, groups: [{ machines: [⟦CRM01⟧] }] }',
      ),
      requirement: 'ASR028',
    },
    'plans that stand in one list in flow style': {
      text: plans(
        ' [{ name: a, groups: [{ machines: [⟦CRM01⟧] }] }, { name: b, groups: [{ machines: [⟦CRM01⟧] }] }]',
      ),
      requirement: 'ASR028',
    },
  },
});

describe('machine-in-several-plans', () => {
  test('points to the other plans', () => {
    const text = plans(
      '\n  - { name: a, groups: [{ machines: [CRM01] }] }\n  - { name: b, groups: [{ machines: [CRM01] }] }',
    );
    const { findings } = check(Descriptor.open('file:///plans.asr.yaml', 1, text));
    const found = findings.filter(({ requirement }) => requirement === 'ASR028');
    assert.equal(found.length, 2);
    const [first, second] = found;
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(
      first.related.map(({ span }) => span),
      [second.span],
    );
    assert.deepEqual(
      second.related.map(({ span }) => span),
      [first.span],
    );
  });
});
