/** K1 to K5: which line the change of a day and its largest burst need. */
import {
  megabitsPerSecond,
  secondsFor,
  SECONDS_PER_DAY,
  SECONDS_PER_HOUR,
} from '../domain/line-rate.ts';
import type { Answer } from './answer.ts';
import { AnswerDraft, type PlanContext } from './answer-draft.ts';
import { ofCapacity, onlyDeclared, type InputQuantity } from './input-quantity.ts';

const decimal =
  '1 GB is 10^9 bytes; with 1,024 as the base a line is larger: 2.4 % for each step of 1,024.';
const average = 'An average: real changes come in peaks, which need a larger line.';

/** The change of a day: of the whole, else the sum over the machines. */
export function changeOf({ deployment, totals }: PlanContext): InputQuantity {
  const whole = ofCapacity(deployment, 'dailyChangeGB', 'GB');
  if (whole.value !== undefined) return whole;
  return totals.changeGB.known > 0 ? totals.changeGB.quantity(deployment) : whole;
}

/** The growth as a factor: 1.3 for 30 %. */
export function growthIn(draft: AnswerDraft, { deployment }: PlanContext): number | undefined {
  const percent = draft.take(ofCapacity(deployment, 'growthPercent', '%'));
  return percent === undefined ? undefined : 1 + percent / 100;
}

/** K1 to K5. */
export function lineAnswers(context: PlanContext): readonly Answer[] {
  return [mean(context), grown(context), inHours(context), burstLine(context), burstAge(context)];
}

function mean(context: PlanContext): Answer {
  const draft = new AnswerDraft('K1', 'Line for the change of a day', 'Mbps', context.figures);
  const change = draft.take(changeOf(context));
  draft.assume(average, decimal);
  return draft.done('lowerBound', change && megabitsPerSecond(change, SECONDS_PER_DAY));
}

function grown(context: PlanContext): Answer {
  const title = 'Line for the change of a day, with growth';
  const draft = new AnswerDraft('K2', title, 'Mbps', context.figures);
  const line = lineWithGrowth(draft, context);
  draft.assume(average, decimal);
  return draft.done('lowerBound', line);
}

/** The line that change takes once it has grown, in Mbps. */
export function lineWithGrowth(
  draft: AnswerDraft,
  context: PlanContext,
  effect: 'grows' | 'falls' = 'grows',
): number | undefined {
  const change = draft.take(changeOf(context), effect);
  const growth = growthIn(draft, context);
  if (change === undefined || growth === undefined) return undefined;
  return megabitsPerSecond(change * growth, SECONDS_PER_DAY);
}

function inHours(context: PlanContext): Answer {
  const title = 'Line for the change of a day, in the hours in which it happens';
  const draft = new AnswerDraft('K3', title, 'Mbps', context.figures);
  const change = draft.take(changeOf(context));
  // All day would be the average again, which is K1.
  const hours = draft.take(
    onlyDeclared(ofCapacity(context.deployment, 'changeHours', 'h')),
    'falls',
  );
  draft.assume(
    'The change is even within these hours, and that of today: no growth is added.',
    decimal,
  );
  if (change === undefined || hours === undefined) return draft.done('lowerBound', undefined);
  return draft.done('lowerBound', megabitsPerSecond(change, hours * SECONDS_PER_HOUR));
}

function burstLine({ deployment, figures }: PlanContext): Answer {
  const title = 'Line that sends the largest burst within the recovery point objective';
  const draft = new AnswerDraft('K4', title, 'Mbps', figures);
  const size = draft.take(ofCapacity(deployment, 'burstGB', 'GB'));
  const length = draft.take(ofCapacity(deployment, 'burstMinutes', 'min'), 'falls');
  const objective = draft.take(ofCapacity(deployment, 'rpoMinutes', 'min'), 'falls');
  draft.assume('Nothing else changes until the burst is sent.', decimal);
  if (size === undefined || length === undefined || objective === undefined)
    return draft.done('exact', undefined);
  const seconds = 60 * (length + objective);
  if (seconds <= 0) draft.note('A burst of no length cannot be sent in no time.');
  return draft.done('exact', seconds > 0 ? megabitsPerSecond(size, seconds) : undefined);
}

function burstAge({ deployment, figures }: PlanContext): Answer {
  const title = 'Age of the newest recovery point after the largest burst';
  const draft = new AnswerDraft('K5', title, 'min', figures);
  const size = draft.take(ofCapacity(deployment, 'burstGB', 'GB'));
  const length = draft.take(ofCapacity(deployment, 'burstMinutes', 'min'), 'falls');
  const line = draft.take(ofCapacity(deployment, 'bandwidthMbps', 'Mbps'), 'falls');
  draft.assume('Nothing else changes until the burst is sent.', decimal);
  if (size === undefined || length === undefined || line === undefined || line <= 0)
    return draft.done('exact', undefined);
  const objective = ofCapacity(deployment, 'rpoMinutes', 'min');
  const minutes = Math.max(0, secondsFor(size, line) / 60 - length);
  if (objective.value !== undefined) {
    draft.input(objective.name, objective.value, objective.origin, objective.unit);
    const limit = `the objective of ${objective.value} min.`;
    draft.noteVerdict(
      minutes > objective.value,
      { surely: `This is above ${limit}`, maybe: `This may be above ${limit}` },
      `This is within ${limit}`,
    );
  }
  return draft.done('exact', minutes);
}
