/**
 * Tests a rule by examples, and is stricter than its author: good and bad cases are required and
 * must differ, every fix is applied and what it leaves is checked, line ends and comments are kept,
 * and the examples of the rule's documentation are run.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import type { Configuration } from '../../server/src/check/checked-descriptor.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import { versionDigest } from '../../server/src/deployment/version-digest.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import type { FixKind } from '../../server/src/edits/fix.ts';
import { catalogue, profiles } from '../../server/src/requirements/catalogue.ts';
import type { RequirementId, Severity } from '../../server/src/requirements/ids.ts';
import type { AnyRule } from '../../server/src/rules/rule.ts';
import { rules } from '../../server/src/rules/index.generated.ts';
import { applyFix, describe as inWords } from './fixes.ts';
import { marked } from './marked.ts';

export interface BadCase {
  /** A descriptor with the offending text between `⟦` and `⟧`; several pairs for several findings. */
  readonly text: string;
  readonly requirement: RequirementId;
  /** Expected where the catalogue's severity differs by scenario or case. */
  readonly severity?: Severity;
  /** The whole message, or a part of it. */
  readonly message?: string | RegExp;
  /** The text after the first fix, or after the one of this title. */
  readonly fixed?: string;
  readonly fix?: string;
  /** Nothing is offered: what is meant cannot be told. */
  readonly unfixable?: true;
  /** The kind of that fix. */
  readonly kind?: FixKind;
  /** Findings of this rule that the fix of one leaves, where there are several. */
  readonly leaves?: number;
  /** Findings short of errors that a fix brings, as a consequence of what it says it does. */
  readonly brings?: readonly RequirementId[];
  /** Ids of other findings that the text has as well. */
  readonly also?: readonly RequirementId[];
  readonly configuration?: Conditions;
}

/** A configuration, and the date of the check. */
interface Conditions extends Configuration {
  readonly today?: string;
}

export interface RuleCases {
  readonly good: Readonly<Record<string, string>>;
  readonly bad: Readonly<Record<string, BadCase>>;
}

/** The day on which the examples of rules are checked. */
const exampleDay = '2017-01-31';

/** A name in the findings of users that names no wrong pattern, and is kept for their sake. */
const reportedBefore = 'suppression';

export function testRule(rule: AnyRule, { good, bad }: RuleCases): void {
  const known = rules.some((one) => one.rule === rule);
  describe(rule.name, () => {
    test('is one of the rules, with cases that pass and cases that fail', () => {
      assert.ok(known, 'run `npm run generate`');
      const names = [...Object.keys(good), ...Object.keys(bad)];
      assert.ok(
        !names.some((name) => name.startsWith('FILL IN')),
        'a scaffold is left: write what begins with "FILL IN" in the rule, its test and its fault',
      );
      if (rule.name !== reportedBefore) assert.match(rule.name, /^[a-z]+(?:-[a-z]+)+$/);
      assert.ok(Object.keys(good).length > 0 && Object.keys(bad).length > 0);
      const texts = [...Object.values(good), ...Object.values(bad).map(({ text }) => text)];
      assert.equal(new Set(texts).size, texts.length, 'two cases have the same text');
      for (const id of rule.enforces)
        assert.ok(
          profiles.some((profile) => catalogue(profile).find(id)),
          `${id} is in no catalogue`,
        );
    });
    test('fires on its bad example, and not on its good one', () => {
      const { text, spans } = marked(rule.docs.bad);
      const found = own(rule, text);
      assert.ok(found.length > 0, 'the bad example in `docs` has no finding of this rule');
      assert.deepEqual(
        found.map(({ span }) => span),
        [...spans].sort(byPlace),
        words(text, found),
      );
      assert.deepEqual(
        own(rule, rule.docs.good).map(({ message }) => message),
        [],
      );
      assert.deepEqual(grave(rule.docs.good), [], 'the good example has other errors or warnings');
    });
    for (const [name, text] of Object.entries(good)) {
      test(`good: ${name}`, () => {
        const found = own(rule, text);
        assert.deepEqual(
          found.map((finding) => inWords(text, finding)),
          [],
        );
      });
    }
    for (const [name, one] of Object.entries(bad)) {
      test(`bad: ${name}`, () => {
        testBad(rule, one);
      });
    }
  });
}

function testBad(rule: AnyRule, one: BadCase): void {
  const { text, spans } = marked(one.text);
  assert.ok(spans.length > 0, 'a bad case marks its finding with ⟦ ⟧');
  const found = own(rule, text, one.configuration);
  assert.deepEqual(
    found.map(({ span }) => span),
    [...spans].sort(byPlace),
    words(text, found),
  );
  for (const finding of found) {
    assert.equal(finding.requirement, one.requirement, inWords(text, finding));
    assert.ok(
      rule.enforces.includes(finding.requirement),
      'reports a requirement it does not enforce',
    );
    if (one.severity !== undefined) assert.equal(finding.severity, one.severity);
    assert.doesNotMatch(finding.message, /[\r\n]/);
    assert.ok(
      finding.message.length <= 130,
      `the message is ${finding.message.length} characters long: ${finding.message}`,
    );
  }
  const [first] = found;
  assert.ok(first);
  if (typeof one.message === 'string')
    assert.ok(first.message.includes(one.message), first.message);
  else if (one.message !== undefined) assert.match(first.message, one.message);
  const allowed = new Set<string>(one.also ?? []);
  const others = errors(text, one.configuration).filter(
    (finding) => finding.rule !== rule.name && !allowed.has(finding.requirement),
  );
  assert.deepEqual(
    others.map((finding) => inWords(text, finding)),
    [],
    'other errors',
  );
  testFixes(rule, one, text, found);
}

function testFixes(rule: AnyRule, one: BadCase, text: string, found: readonly Finding[]): void {
  const [first] = found;
  const fixes = first?.fixes() ?? [];
  if (one.unfixable === true)
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [],
    );
  if (one.fixed !== undefined) {
    const fix = one.fix === undefined ? fixes[0] : fixes.find(({ title }) => title === one.fix);
    assert.ok(fix, `no such fix; there are: ${fixes.map(({ title }) => title).join('; ')}`);
    assert.equal(applyFix(text, fix), one.fixed);
    if (one.kind !== undefined) assert.equal(fix.kind, one.kind, `“${fix.title}”`);
  }
  for (const fix of fixes) {
    for (const eol of ['\n', '\r\n'])
      checkFix(rule, one, text.replaceAll('\n', eol), fix.title, found.length);
  }
}

/** Applies a fix: the finding is gone, no new one has come, comments and line ends are as before. */
function checkFix(rule: AnyRule, one: BadCase, text: string, title: string, count: number): void {
  const before = own(rule, text, one.configuration);
  const fix = before[0]?.fixes().find((each) => each.title === title);
  assert.ok(fix, `the fix “${title}” is not there with other line ends`);
  const after = applyFix(text, fix);
  const left = own(rule, after, one.configuration);
  assert.ok(
    left.length <= (one.leaves ?? count - 1),
    `the finding is still there after “${title}”:\n${after}`,
  );
  const had = findings(text, one.configuration).map(({ requirement }) => requirement);
  const fresh = findings(after, one.configuration).filter(
    ({ requirement, severity }) =>
      !had.includes(requirement) &&
      (severity === 'error' || one.brings?.includes(requirement) !== true),
  );
  assert.deepEqual(
    fresh.map((finding) => inWords(after, finding)),
    [],
    `new findings after “${title}”:\n${after}`,
  );
  // A suppression is a comment itself; its fix changes that one and no other.
  const [was, now] = [comments(text), comments(after)];
  if (rule.block === 'suppression')
    assert.ok(
      was.filter((comment) => !now.includes(comment)).length <= 1 && now.length <= was.length,
      `other comments changed by “${title}”`,
    );
  else assert.deepEqual(now, was, `comments changed by “${title}”`);
  if (text.includes('\r\n'))
    assert.doesNotMatch(after, /(?<!\r)\n/, `“${title}” writes the wrong line end`);
}

/** The rule's findings. */
function own(rule: AnyRule, text: string, configuration?: Conditions): Finding[] {
  return findings(text, configuration).filter((finding) => finding.rule === rule.name);
}

function errors(text: string, configuration?: Conditions): Finding[] {
  return findings(text, configuration).filter(({ severity }) => severity === 'error');
}

function grave(text: string): string[] {
  return findings(text)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map((finding) => inWords(text, finding));
}

function findings(text: string, conditions: Conditions = {}): readonly Finding[] {
  const { today = exampleDay, ...configuration } = conditions;
  const descriptor = Descriptor.open('file:///test.asr.yaml', 1, text);
  return check(descriptor, configuration, today, versionDigest).findings;
}

function comments(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)(#[^\r\n]*)/g)].map((match) => match[1] ?? '');
}

function words(text: string, found: readonly Finding[]): string {
  return `found:\n${found.map((finding) => inWords(text, finding)).join('\n')}`;
}

function byPlace(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end;
}
