import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../../server/src/check/check.ts';
import { profiled, type VersionDigest } from '../../../server/src/check/checked-descriptor.ts';
import { versionDigest } from '../../../server/src/deployment/version-digest.ts';
import { Descriptor } from '../../../server/src/descriptor/descriptor.ts';
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import { example } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/records/changed-since-approval.ts';
import { testRule } from '../../support/rule-tester.ts';

const opened = (text: string): Descriptor => Descriptor.open('file:///a.asr.yaml', 1, text);
const digest = (text: string): string => versionDigest(profiled(opened(text), {}, undefined));

function approved(approvals: string, scenario: Scenario = 'vmware-to-azure'): string {
  const text = example(scenario, { approvals });
  return text.replaceAll('DIGEST', digest(text));
}

const other = '0123456789abcdef';

testRule(rule, {
  good: {
    'one whose date is not filled in yet may be the newest': approved(
      '\n  - { date: 2016-11-20, digest: 0000aaaa1111bbbb }\n  - { date: "#{date}#" }',
    ),
    unchanged: approved('\n  - { date: 2016-11-20, digest: DIGEST }'),
    'in capitals': approved('\n  - { date: 2016-11-20, digest: DIGEST }').replace(
      /digest: \S+/,
      (found) => found.toUpperCase().replace('DIGEST', 'digest'),
    ),
    'an older approval is of another version': approved(
      `\n  - { date: 2016-11-20, digest: DIGEST }\n  - { date: 2016-11-01, digest: ${other} }`,
    ),
    'of two approvals of one day the last counts': approved(
      `\n  - { date: 2016-11-20, digest: ${other} }\n  - { date: 2016-11-20, digest: DIGEST }`,
      'hyperv-to-azure',
    ),
    'the newest has no digest': approved(
      `\n  - { date: 2016-11-01, digest: ${other} }\n  - { date: 2016-11-20 }`,
      'hyperv-to-secondary',
    ),
  },
  bad: {
    changed: {
      text: approved(`\n  - { date: 2016-11-20, digest: ⟦${other}⟧ }`),
      requirement: 'ASR061',
      severity: 'warning',
      message: `Deployment changed since the approval of 2016-11-20; its digest is now ${digest(example('vmware-to-azure'))}. Have it approved again.`,
      unfixable: true,
    },
    'digits that read as a number': {
      text: approved('\n  - { digest: ⟦9999999999999999⟧ }', 'physical-to-azure'),
      requirement: 'ASR061',
      message: 'since the approval; its digest is now ',
    },
    'no digest at all': {
      text: approved('\n  - { date: 2016-11-20, digest: ⟦yes⟧ }', 'physical-to-secondary'),
      requirement: 'ASR061',
    },
  },
});

const plans =
  '\n  - name: erp\n    groups:\n      - machines: [DB01]\n      - machines: [APP01] # after the database';
const items =
  '\n  - name: DB01\n    os: Windows Server 2012 R2\n  - name: APP01\n    os: CentOS 7.2';
const whole = (approval: string): string =>
  example('vmware-to-azure', {
    protectedItems: items,
    recoveryPlans: plans,
    approvals: `\n  - { by: A. Jansen, date: 2016-11-20, digest: ${approval} }`,
  });
const sound = whole(digest(whole('none')));

const isReset = (text: string): boolean =>
  check(opened(text), {}, '2016-12-01', versionDigest).findings.some(
    ({ requirement }) => requirement === 'ASR061',
  );

test('a change of comment, style, case, order of keys, note or record does not reset an approval', () => {
  assert.ok(!isReset(sound));
  for (const [from, to] of [
    ['# after the database', '# the application starts last'],
    ['machines: [DB01]', 'machines:\n          - "db01"'],
    ['name: DB01\n    os: Windows Server 2012 R2', 'os: windows server 2012 r2\n    name: DB01'],
    [
      'recoveryPlans:',
      'owner: Operations\ndrills: [{ date: 2016-11-21, plan: erp }]\nrecoveryPlans:',
    ],
    ['approvals:', 'approvals:\n  - { by: B. Okafor, date: 2016-11-19 }'],
    ['approvals:', 'checklist: { ASR110: done }\napprovals:'],
  ] as const) {
    assert.ok(sound.includes(from), from);
    assert.ok(!isReset(sound.replace(from, to)), to);
  }
});

test('a change of boot order, of a machine or of the region resets it', () => {
  for (const [from, to] of [
    ['[DB01]\n      - machines: [APP01]', '[APP01]\n      - machines: [DB01]'],
    ['os: CentOS 7.2', 'os: CentOS 7.1'],
    ['westeurope', 'northeurope'],
  ] as const) {
    assert.ok(sound.includes(from), from);
    assert.ok(isReset(sound.replace(from, to)), to);
  }
});

test('no digest is computed unless an approval names one', () => {
  let asked = 0;
  const counted: VersionDigest = (version) => {
    asked++;
    return versionDigest(version);
  };
  const run = (text: string): void => {
    check(opened(text), {}, '2016-12-01', counted);
  };
  run(example('vmware-to-azure'));
  run(example('vmware-to-azure', { approvals: '\n  - { by: A. Jansen, date: 2016-11-20 }' }));
  run(example('vmware-to-azure', { drills: '\n  - { date: 2016-11-20 }' }));
  assert.equal(asked, 0);
  run(sound);
  assert.equal(asked, 1);
});
