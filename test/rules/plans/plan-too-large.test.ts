import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import { scenarios, type Scenario } from '../../../server/src/requirements/scenarios.ts';
import rule from '../../../server/src/rules/plans/plan-too-large.ts';
import { example } from '../../../server/src/rules/examples.ts';
import { applyFix } from '../../support/fixes.ts';
import { testRule } from '../../support/rule-tester.ts';

/** `m1, m2 ...`, from one number to another. */
const list = (from: number, to: number, join = ', '): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `m${from + i}`).join(join);

const items = (count: number): string =>
  `\n  - ${list(1, count, '\n  - ').replaceAll('m', 'name: m')}`;

/** Recovery plans over so many machines. */
const plans = (count: number, text: string, scenario: Scenario = 'vmware-to-secondary'): string =>
  example(scenario, {
    protectedItems: items(count),
    recoveryPlans: text,
  });

const over = `⟦shop⟧\n    groups:\n      - machines: [${list(1, 51)}]`;

testRule(rule, {
  good: {
    'as many machines as a plan holds': plans(
      50,
      `\n  - { name: shop, groups: [{ machines: [${list(1, 50)}] }] }`,
    ),
    'machines in several groups and in two spellings, which count once': plans(
      50,
      `\n  - name: shop\n    groups:\n      - machines: [${list(1, 50)}]\n      - machines: [m1, m2, M3]`,
    ),
    'two plans, each with as many as it holds': plans(
      60,
      `\n  - { name: shop, groups: [{ machines: [${list(1, 50)}] }] }\n  - { name: crm, groups: [{ machines: [${list(11, 60)}] }] }`,
    ),
    'a plan without groups': plans(1, '\n  - name: shop'),
    'as many as a plan holds today': `profile: 2026-05\n${plans(
      100,
      `\n  - { name: shop, groups: [{ machines: [${list(1, 100)}] }] }`,
    )}`,
  },
  bad: {
    'one machine over the limit, in one group': {
      text: plans(51, `\n  - name: ${over}`),
      requirement: 'ASR907',
      severity: 'error',
      message: 'Plan shop has 51 machines; a recovery plan can have at most 50. Split it.',
      fix: 'Split into 2 plans of at most 50 machines',
      fixed: plans(
        51,
        `\n  - name: shop\n    groups:\n      - machines: [${list(1, 50)}]` +
          '\n  - name: shop-2\n    groups:\n      - machines: [m51]',
      ),
    },
    'a plan with a description, an owner and an objective': {
      text: plans(
        51,
        `\n  - name: ⟦shop⟧\n    description: Web shop\n    owner: Sales IT\n    rtoMinutes: 60\n    groups:\n      - machines: [${list(1, 51)}]`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        51,
        `\n  - name: shop\n    description: Web shop\n    owner: Sales IT\n    rtoMinutes: 60\n    groups:\n      - machines: [${list(1, 50)}]` +
          '\n  - name: shop-2\n    groups:\n      - machines: [m51]',
      ),
    },
    'a plan with actions of its shutdown, which each plan would need': {
      text: plans(
        51,
        `\n  - name: ⟦shop⟧\n    shutdown: { actions: [{ name: stop-jobs, type: manual }] }\n    groups:\n      - machines: [${list(1, 51)}]`,
      ),
      requirement: 'ASR907',
      unfixable: true,
    },
    'groups that fit stay whole, with their comments and actions': {
      text: plans(
        70,
        '\n  - name: ⟦shop⟧ # the web shop\n    groups:' +
          `\n      # tier 1\n      - machines: [${list(1, 30)}] # databases` +
          '\n        actions: [{ name: check, type: manual }]' +
          `\n\n      # tier 2\n      # and 3\n      - machines: [${list(31, 60)}] # services` +
          `\n        actions: [{ name: dns, type: manual, when: before }]` +
          `\n      - machines: [${list(61, 70)}]\n  - name: crm # another\n    groups: []`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        70,
        '\n  - name: shop # the web shop\n    groups:' +
          `\n      # tier 1\n      - machines: [${list(1, 30)}] # databases` +
          '\n        actions: [{ name: check, type: manual }]' +
          `\n\n  - name: shop-2\n    groups:\n      # tier 2\n      # and 3\n      - machines: [${list(31, 60)}] # services` +
          `\n        actions: [{ name: dns, type: manual, when: before }]` +
          `\n      - machines: [${list(61, 70)}]\n  - name: crm # another\n    groups: []`,
      ),
    },
    'a group larger than any plan, in block style, fills the plan before it': {
      text: plans(
        115,
        '\n- name: ⟦shop⟧\n  groups:\n  - machines: [m1, m2, m3, m4, m5]\n  - machines:' +
          `\n    - ${list(6, 115, '\n    - ').replace('- m51\n', '# from here on\n    - m51 # web\n')}` +
          '\n  - machines: [m1]',
      ),
      brings: ['ASR028'],
      requirement: 'ASR907',
      message: 'Plan shop has 115 machines; a recovery plan can have at most 50. Split it.',
      fixed: plans(
        115,
        '\n- name: shop\n  groups:\n  - machines: [m1, m2, m3, m4, m5]\n  - machines:' +
          `\n    - ${list(6, 50, '\n    - ')}` +
          '\n- name: shop-2\n  groups:\n  - machines:\n    # from here on\n    - m51 # web' +
          `\n    - ${list(52, 100, '\n    - ')}` +
          '\n- name: shop-3\n  groups:\n  - machines:' +
          `\n    - ${list(101, 115, '\n    - ')}\n  - machines: [m1]`,
      ),
    },
    'a divided group, of which what runs before goes with the first part': {
      text: plans(
        101,
        `\n  - name: ⟦shop⟧\n    groups:\n      - machines: [${list(1, 101)}]` +
          '\n        actions:\n          # stop the load balancer\n          - name: stop\n            type: manual\n            when: before # at once' +
          '\n          - { name: start, type: manual }',
      ),
      requirement: 'ASR907',
      fixed: plans(
        101,
        `\n  - name: shop\n    groups:\n      - machines: [${list(1, 50)}]` +
          '\n        actions:\n          # stop the load balancer\n          - name: stop\n            type: manual\n            when: before # at once' +
          `\n  - name: shop-2\n    groups:\n      - machines: [${list(51, 100)}]` +
          '\n  - name: shop-3\n    groups:\n      - machines: [m101]' +
          '\n        actions:\n          - { name: start, type: manual }',
      ),
    },
    'a divided group with its actions in front, of which what runs after goes with the last part': {
      text: plans(
        51,
        '\n  - name: ⟦shop⟧\n    groups:\n      - actions: [{ name: dns, type: manual }, { name: stop, type: manual, when: before }]' +
          `\n        machines: [${list(1, 51)}]`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        51,
        '\n  - name: shop\n    groups:\n      - actions: [{ name: stop, type: manual, when: before }]' +
          `\n        machines: [${list(1, 50)}]` +
          '\n  - name: shop-2\n    groups:\n      - machines: [m51]' +
          '\n        actions: [{ name: dns, type: manual }]',
      ),
    },
    'a plan in flow style, in a block list': {
      text: plans(
        60,
        `\n  - { name: ⟦shop⟧, groups: [{ machines: [${list(1, 30)}] }, { machines: [${list(31, 60)}] }] }\n  - { name: crm }`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        60,
        `\n  - { name: shop, groups: [{ machines: [${list(1, 30)}] }] }\n  - { name: shop-2, groups: [{ machines: [${list(31, 60)}] }] }\n  - { name: crm }`,
      ),
    },
    'a list of plans in flow style, with a group to divide and actions': {
      text: plans(
        60,
        ` [{ name: ⟦shop⟧, groups: [{ machines: [${list(1, 60)}], actions: [{ name: a, type: manual }, { name: b, type: manual, when: before }] }] }]`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        60,
        ` [{ name: shop, groups: [{ machines: [${list(1, 50)}], actions: [{ name: b, type: manual, when: before }] }] }, { name: shop-2, groups: [{ machines: [${list(51, 60)}], actions: [{ name: a, type: manual }] }] }]`,
      ),
    },
    'flow lists over several lines, with comments': {
      text: plans(
        60,
        `\n  - name: ⟦shop⟧\n    groups: [\n      { machines: [${list(1, 30)}] }, # first\n      { machines: [${list(31, 60)}] }, # second\n    ]`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        60,
        `\n  - name: shop\n    groups: [\n      { machines: [${list(1, 30)}] }] # first\n  - name: shop-2\n    groups: [\n      { machines: [${list(31, 60)}] }, # second\n    ]`,
      ),
    },
    'a list of plans in flow style over several lines': {
      text: plans(
        60,
        ` [\n  { name: ⟦shop⟧, groups: [\n    { machines: [${list(1, 30)}] },\n    { machines: [${list(31, 60)}] },\n  ] },\n]`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        60,
        ` [\n  { name: shop, groups: [\n    { machines: [${list(1, 30)}] }] },\n  { name: shop-2, groups: [\n    { machines: [${list(31, 60)}] },\n  ] },\n]`,
      ),
    },
    'names that are taken': {
      text: plans(51, `\n  - name: ${over}\n  - name: SHOP-2`),
      requirement: 'ASR907',
      fixed: plans(
        51,
        `\n  - name: shop\n    groups:\n      - machines: [${list(1, 50)}]\n  - name: shop-3\n    groups:\n      - machines: [m51]\n  - name: SHOP-2`,
      ),
    },
    'a name as long as names may be': {
      text: plans(51, `\n  - name: ${over.replace('shop', 'a'.repeat(65))}`),
      requirement: 'ASR907',
      message: /^Plan a{29}… has 51 machines/,
      fixed: plans(
        51,
        `\n  - name: ${'a'.repeat(65)}\n    groups:\n      - machines: [${list(1, 50)}]\n  - name: ${'a'.repeat(63)}-2\n    groups:\n      - machines: [m51]`,
      ),
    },
    'a machine in two groups counts in both plans': {
      text: plans(
        52,
        `\n  - name: ⟦shop⟧\n    groups:\n      - machines: [${list(1, 26)}]\n      - machines: [m1, ${list(27, 52)}]`,
      ),
      brings: ['ASR028'],
      requirement: 'ASR907',
      fixed: plans(
        52,
        `\n  - name: shop\n    groups:\n      - machines: [${list(1, 26)}]\n  - name: shop-2\n    groups:\n      - machines: [m1, ${list(27, 52)}]`,
      ),
    },
    'groups in front of the name, which is told without a fix': {
      text: plans(51, `\n  - groups:\n      - machines: [${list(1, 51)}]\n    name: ⟦shop⟧`),
      requirement: 'ASR907',
    },
    'machines that come by an alias, which stay together': {
      text: plans(
        51,
        `\n  - { name: old, groups: [{ machines: &all [${list(1, 50)}] }] }\n  - { name: ⟦shop⟧, groups: [{ machines: *all }, { machines: [m51] }] }`,
      ),
      requirement: 'ASR907',
      fixed: plans(
        51,
        `\n  - { name: old, groups: [{ machines: &all [${list(1, 50)}] }] }\n  - { name: shop, groups: [{ machines: *all }] }\n  - { name: shop-2, groups: [{ machines: [m51] }] }`,
      ),
    },
    'a plan without a name, told at its groups': {
      text: plans(51, `\n  - ⟦groups⟧: [{ machines: [${list(1, 51)}] }]`),
      requirement: 'ASR907',
      message: 'Recovery plan has 51 machines',
      also: ['ASR009', 'ASR016'],
    },
    'a machine more than a plan holds today': {
      text: `profile: 2026-05\n${plans(
        101,
        `\n  - name: ⟦shop⟧\n    groups:\n      - machines: [${list(1, 101)}]`,
      )}`,
      requirement: 'ASR907',
      message: 'has 101 machines; a recovery plan can have at most 100',
      also: ['ASR029'],
    },
  },
});

describe('plan-too-large in every scenario', () => {
  for (const scenario of scenarios) {
    test(scenario, () => {
      const text = plans(51, `\n  - name: ${over.replace(/[⟦⟧]/g, '')}`, scenario);
      const found = (each: string) =>
        check(Descriptor.open('file:///plans.asr.yaml', 1, each)).findings.filter(
          ({ requirement }) => requirement === 'ASR907',
        );
      const [finding] = found(text);
      const [fix] = finding?.fixes() ?? [];
      assert.ok(fix);
      assert.deepEqual(found(applyFix(text, fix)), []);
    });
  }
});
