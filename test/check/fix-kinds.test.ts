/** What each kind of fix may do, over the examples of all rules in both profiles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import type { FindingFix } from '../../server/src/check/finding.ts';
import { safeAndPlanFixes, safeFixes } from '../../server/src/check/fix-all.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { DONE } from '../../server/src/edits/fix.ts';
import { profiles } from '../../server/src/requirements/catalogue.ts';
import { unmarked } from '../../server/src/rules/examples.ts';
import { rules } from '../../server/src/rules/index.generated.ts';
import { statementsOf, type Statement } from '../support/statements.ts';

/** What the world is like. Only its spelling can be fixed in the text. */
const WHAT_IT_IS = /\.(?:os|version|machine|systemDrive|domainController|powerCLI|hostname)$/;

interface Case {
  readonly text: string;
  readonly rule: string;
  readonly fix: FindingFix;
}

const cases: readonly Case[] = profiles.flatMap((profile) =>
  rules.flatMap(({ rule }) => {
    const text = `profile: ${profile}\n${unmarked(rule.docs.bad)}`;
    return check(Descriptor.open('file:///a.asr.yaml', 1, text)).findings.flatMap((finding) =>
      finding.fixes().map((fix) => ({ text, rule: finding.rule, fix })),
    );
  }),
);

test('a fix that states a fact says what has to be done first, and no other does', () => {
  const facts = new Set<string>();
  for (const { rule, fix } of cases) {
    assert.equal(fix.title.startsWith(DONE), fix.kind === 'fact', `${rule}: ${fix.title}`);
    if (fix.kind === 'fact') facts.add(rule);
  }
  assert.ok(facts.size > 15, [...facts].join());
});

test('a fact is never applied in bulk', () => {
  for (const { fix } of cases) {
    if (fix.kind === 'fact') assert.ok(!safeFixes(fix) && !safeAndPlanFixes(fix), fix.title);
    if (fix.kind === 'plan') assert.ok(!safeFixes(fix), fix.title);
  }
});

test('no fix states that the world is older, reinstalled or another product', () => {
  const covered = (fix: FindingFix, { span }: Statement): boolean =>
    fix.edits.some(
      (edit) => edit.newText !== '' && edit.span.start <= span.start && span.end <= edit.span.end,
    );
  for (const { text, rule, fix } of cases) {
    if (fix.kind === 'safe') continue;
    for (const one of statementsOf(text))
      assert.ok(!WHAT_IT_IS.test(one.path) || !covered(fix, one), `${rule}: ${fix.title}`);
  }
});
