/** What is wrong with a suppression comment. */
import {
  hasDate,
  hasReason,
  scopeOf,
  type Suppression,
} from '../descriptor/suppression-comments.ts';
import { isIgnorable } from '../requirements/ignorable.ts';
import { brief } from '../text/brief.ts';
import type { Span } from '../text/span.ts';
import type { AppliedSuppression } from './later-blocks.ts';

export interface SuppressionMistake {
  /** Within the segment of the comment. */
  readonly at: Span;
  readonly message: string;
  /**
   * Whether a fix may remove the comment. A typing error is no reason to lose what an author accepted
   * and why.
   */
  readonly removable?: 'safely' | 'unsafely' | undefined;
  /** The id that was probably meant. */
  readonly meant?: string;
}

/** @param isKnown whether the profile has a requirement. */
export function* suppressionMistakes(
  { comment, isExpired, broken }: AppliedSuppression,
  isKnown: (id: string) => boolean,
): Iterable<SuppressionMistake> {
  const whole = mistakeOfForm(comment);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  if (isExpired) yield* mistakeOfDate(comment);
  for (const one of comment.ids) {
    const mistake = isKnown(one.id) ? mistakeOfId(one, broken) : unknownId(one);
    if (mistake === undefined) continue;
    // Removing the comment would remove the other ids too.
    yield comment.ids.length === 1 ? mistake : { ...mistake, removable: undefined };
  }
}

/** What keeps a suppression from having any effect. */
function mistakeOfForm(comment: Suppression): SuppressionMistake | undefined {
  const { directive, ids, reason } = comment;
  if (scopeOf(comment) === undefined) {
    const message = `"${directive.slice(0, 30)}" is not known; write "# asr-ignore" above the line or after its value.`;
    return { at: comment, message };
  }
  if (ids.length === 0) {
    const message = 'Suppression names no requirement; write "# asr-ignore ASR303 -- reason".';
    return { at: comment, message, removable: 'unsafely' };
  }
  if (hasReason(comment)) return undefined;
  const message =
    reason === ''
      ? 'Suppression has no reason and is ignored; add " -- " and the reason.'
      : `Suppression has no reason and is ignored; replace "${brief(reason, 30)}" with the reason.`;
  return { at: comment, message };
}

function* mistakeOfDate(comment: Suppression): Iterable<SuppressionMistake> {
  const { until } = comment;
  if (until === undefined) return;
  if (!hasDate(comment)) {
    const message = `"${until.date.slice(0, 20)}" is not a date; write until=2026-12-31.`;
    yield { at: until, message };
    return;
  }
  const message = `Suppression expired on ${until.date}; fix the finding, or extend the date.`;
  yield { at: until, message, removable: 'unsafely' };
}

type IdInComment = Suppression['ids'][number];

function unknownId(at: IdInComment): SuppressionMistake {
  const message = `"${at.id.slice(0, 20)}" is not a requirement; use an id such as ASR303.`;
  return { at, message, removable: 'unsafely' };
}

function mistakeOfId(
  at: IdInComment,
  broken: AppliedSuppression['broken'],
): SuppressionMistake | undefined {
  const { id } = at;
  if (!isIgnorable(id)) {
    const message = `${id} cannot be ignored; fix the finding.`;
    return { at, message, removable: 'unsafely' };
  }
  if (broken.has(id)) return undefined;
  // Similar ids, as ASR303 and ASR900, are easily confused.
  const meant = [...broken].find(([other, isAccepted]) => !isAccepted && isIgnorable(other))?.[0];
  if (meant === undefined) {
    const message = `Suppression of ${id} is not needed, because there is no such finding; remove it.`;
    return { at, message, removable: 'safely' };
  }
  const message = `The finding on this line is ${meant}, not ${id}; change the id, or remove the suppression.`;
  return { at, message, removable: 'unsafely', meant };
}
