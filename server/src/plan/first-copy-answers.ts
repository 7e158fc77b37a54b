/** K6 and K7: how long the first copy takes, and how many machines are copied at a time. */
import { gigabytesIn, secondsFor, SECONDS_PER_HOUR, TOLERANCE } from '../domain/line-rate.ts';
import type { Answer } from './answer.ts';
import { AnswerDraft, type PlanContext } from './answer-draft.ts';
import { lineWithGrowth } from './line-answers.ts';
import { ofCapacity, rounded, type InputQuantity } from './input-quantity.ts';

/** K6 and K7. */
export function firstCopyAnswers(context: PlanContext): readonly Answer[] {
  return [duration(context), batch(context)];
}

/** The data of the first copy. Where some of it is all of a disk, it is the most. */
function usedIn(
  draft: AnswerDraft,
  quantity: InputQuantity,
  effect: 'grows' | 'falls',
): number | undefined {
  if (quantity.bound === 'upper' || quantity.bound === 'none')
    draft.assume('Where the space in use is not declared, all of the disk is copied.');
  return draft.take(quantity, effect);
}

/** What the line carries besides the change, in Mbps; undefined if there is nothing left of it. */
function spareLine(
  draft: AnswerDraft,
  context: PlanContext,
  effect: 'grows' | 'falls',
): number | undefined {
  const line = draft.take(ofCapacity(context.deployment, 'bandwidthMbps', 'Mbps'), 'falls');
  const change = lineWithGrowth(draft, context, effect);
  if (line === undefined || change === undefined) return undefined;
  if (line > change) return line - change;
  draft.note(
    `The line of ${line} Mbps has nothing left beside the change of ${rounded(change)} Mbps, so the first copy would never end.`,
  );
  return undefined;
}

function duration(context: PlanContext): Answer {
  const { deployment, totals, figures } = context;
  const draft = new AnswerDraft('K6', 'First copy of all machines', 'h', figures);
  const used = usedIn(draft, totals.usedGB.quantity(deployment), 'grows');
  const spare = spareLine(draft, context, 'grows');
  draft.assume('The whole line is used all the time, and nothing is sent twice.');
  if (used === undefined || spare === undefined) return draft.done('estimate', undefined);
  const hours = secondsFor(used, spare) / SECONDS_PER_HOUR;
  const limit = ofCapacity(deployment, 'initialReplicationHours', 'h');
  if (limit.value !== undefined) {
    draft.input(limit.name, limit.value, limit.origin, limit.unit);
    const above = `more than ${limit.value} h: copy in batches (K7) or use a larger line.`;
    draft.noteVerdict(
      hours > limit.value,
      { surely: `This is ${above}`, maybe: `This may be ${above}` },
      `This is within ${limit.value} h.`,
    );
  }
  return draft.done('estimate', hours);
}

function batch(context: PlanContext): Answer {
  const { deployment, totals, figures } = context;
  const draft = new AnswerDraft(
    'K7',
    'Machines in one batch of the first copy',
    'machines',
    figures,
  );
  const used = usedIn(draft, totals.usedGB.quantity(deployment), 'falls');
  // The mean of some machines says nothing about that of all.
  if (totals.usedGB.known < totals.count) draft.restrict('none');
  const spare = spareLine(draft, context, 'falls');
  const hours = draft.take(ofCapacity(deployment, 'initialReplicationHours', 'h'));
  draft.assume('Every machine has the mean size.');
  if (used === undefined || spare === undefined || hours === undefined || used <= 0)
    return draft.done('estimate', undefined);
  const mean = used / totals.usedGB.known;
  const machines = Math.floor(
    (gigabytesIn(hours * SECONDS_PER_HOUR, spare) / mean) * (1 + TOLERANCE),
  );
  draft.input('number of machines', totals.count, 'derived');
  if (machines >= totals.count) draft.noteOfValue(`All ${totals.count} fit into one batch.`);
  else if (machines < 1) draft.noteOfValue('Not even one machine of the mean size fits.');
  else draft.noteOfValue(`That makes ${Math.ceil(totals.count / machines)} batches.`);
  return draft.done('estimate', machines);
}
