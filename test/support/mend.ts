/** Applies every fix of a text, one by one and in bulk, and looks at what comes of it. */
import assert from 'node:assert/strict';
import { check } from '../../server/src/check/check.ts';
import type { Checked } from '../../server/src/check/checked-descriptor.ts';
import type { Finding, FindingFix } from '../../server/src/check/finding.ts';
import {
  fixAll,
  maxRounds,
  safeAndPlanFixes,
  safeFixes,
  type AllowedFixes,
} from '../../server/src/check/fix-all.ts';
import { revealingRules } from '../../server/src/check/fix-trials.ts';
import { newErrors } from '../../server/src/check/new-errors.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { locate } from '../../server/src/descriptor/locate.ts';
import { comments } from '../../server/src/features/refactor/change-checks.ts';
import { applyFix } from './fixes.ts';

/**
 * Rules that see what could not be read, or not be judged: mended, it is, and so an error may be told
 * that was there before. In bulk it is left out all the same.
 */
const reveals: ReadonlySet<string> = new Set([
  ...revealingRules,
  // A port that can be read has to be open.
  'value-out-of-range',
  'unknown-property',
  'unknown-region',
  'value-not-listed',
]);

/**
 * Tries all fixes of a text.
 * @param whole whether the text has nothing wrong but what rules were made for. In a text that is cut
 *   in pieces a fix may bring to light what is wrong beside it.
 * @returns how many there were.
 */
export function mend(text: string, whole = true): number {
  const checked = read(text);
  let tried = 0;
  for (const finding of checked.findings) {
    for (const fix of finding.fixes()) {
      tried++;
      if (whole) mends(checked, finding, fix);
      keeps(text, finding, fix);
    }
  }
  bulk(checked, safeFixes);
  if (whole) bulk(checked, safeAndPlanFixes);
  return tried;
}

/** The finding is gone, and no error has come (T-05). */
function mends(checked: Checked, finding: Finding, fix: FindingFix): void {
  const after = read(applyFix(checked.descriptor.text, fix));
  const alike = ({ findings }: Checked): number =>
    findings.filter(({ rule, requirement }) => {
      return rule === finding.rule && requirement === finding.requirement;
    }).length;
  assert.ok(alike(after) < alike(checked), `it stays: ${told(finding, fix)}`);
  const errors = reveals.has(finding.rule) ? [] : newErrors(checked, after);
  assert.deepEqual(errors, [], `new errors: ${told(finding, fix)}`);
}

/** The edits are in order, and the form of the text is as before, with its comments (T-08). */
function keeps(text: string, finding: Finding, fix: FindingFix): void {
  let end = 0;
  for (const { span } of fix.edits) {
    assert.ok(end <= span.start && span.start <= span.end, `edits overlap: ${told(finding, fix)}`);
    end = span.end;
  }
  assert.ok(end <= text.length);
  const mended = applyFix(text, fix);
  keepsForm(text, mended, told(finding, fix));
  const left = comments(mended);
  for (const comment of keptComments(text, finding, fix)) {
    const at = left.indexOf(comment);
    assert.ok(at >= 0, `${comment} is lost: ${told(finding, fix)}`);
    left.splice(at, 1);
  }
}

/** It ends, with no error more, and nothing is left for a second time (T-06, T-07, T-08). */
function bulk(checked: Checked, allow: AllowedFixes): void {
  const { text } = checked.descriptor;
  const first = fixAll(checked, allow);
  // What could not be read before may be wrong in more than one way, but nothing is broken.
  assert.deepEqual(
    first.revealed.filter(({ requirement }) => requirement === 'ASR001'),
    [],
  );
  for (const id of newErrors(checked, first.checked))
    assert.ok(
      first.revealed.some(({ requirement }) => requirement === id),
      id,
    );
  assert.ok(first.rounds < maxRounds, `${first.rounds} rounds`);
  keepsForm(text, first.text, 'all at once');
  // What was left because another fix made it necessary is there from the start of a second run.
  if (first.refused().some(({ causes }) => causes === undefined)) return;
  const second = fixAll(read(first.text), allow);
  assert.equal(second.text, first.text, 'a second time changes more');
}

/** Line ends, byte order mark, and whether the last line ends. */
function keepsForm(text: string, after: string, what: string): void {
  const bare = /(?<!\r)\n/;
  if (text.includes('\n') && !bare.test(text)) assert.doesNotMatch(after, bare, what);
  if (!text.includes('\r')) assert.ok(!after.includes('\r'), `another line end: ${what}`);
  // One within the text is a character like others, until what stands before it is taken out.
  if (!text.includes('\ufeff', 1))
    assert.equal(after.startsWith('\ufeff'), text.startsWith('\ufeff'), `byte order mark: ${what}`);
  if (after !== '' && text.includes('\n'))
    assert.equal(
      after.endsWith('\n'),
      text.endsWith('\n'),
      `end of the last line: ${JSON.stringify(after.slice(0, 40))} ${what}`,
    );
}

/**
 * The comments that have to stay: all but those that are the fault, and those of what is taken out:
 * in its lines, or right behind it. A comment with a fault in it stays without the fault.
 */
function keptComments(text: string, { rule }: Finding, { edits }: FindingFix): string[] {
  const kept: string[] = [];
  const { descriptor } = read(text);
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const [comment] = comments(line);
    if (comment !== undefined && rule !== 'suppression') {
      const before = line.slice(0, line.lastIndexOf(comment));
      const places = [line.search(/\S/), before.search(/[^\s,][\s,]*$/)].filter((at) => at >= 0);
      const gone = places.some((at) =>
        edits.some(({ span }) => span.start <= start + at && start + at < span.end),
      );
      const at = start + line.lastIndexOf(comment);
      const end = at + comment.length;
      const within = edits.filter(({ span }) => at < span.start && span.start < end);
      // In quotes that are closed lines below, or never, it is no comment.
      const isText = locate(descriptor, at + 1)?.node.kind === 'scalar';
      if (!gone && !isText)
        kept.push(applyFix(`${' '.repeat(at)}${comment}`, { edits: within }).slice(at));
    }
    start += line.length;
  }
  return kept;
}

function read(text: string): Checked {
  return check(Descriptor.open('file:///mend.asr.yaml', 1, text));
}

function told({ rule, message }: Finding, { title, edits }: FindingFix): string {
  return `${rule}: ${message} / ${title} ${JSON.stringify(edits)}`;
}
