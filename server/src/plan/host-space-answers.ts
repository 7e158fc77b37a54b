/** K15: free space on Hyper-V hosts, in the worst case. */
import type { Answer } from './answer.ts';
import { AnswerDraft, type PlanContext } from './answer-draft.ts';
import { brief } from '../text/brief.ts';
import { machinePath, rounded, type MachineSum } from './input-quantity.ts';

/** The title of K15, without the host. */
export const hostSpaceTitle = 'Free space for the first copy';

/** K15, one for each host or cluster that machines run on. */
export function hostSpaceAnswers(context: PlanContext): readonly Answer[] {
  const { deployment, figures, totals } = context;
  const { hyperVHosts, hyperVClusters, protectedItems } = deployment;
  const answers: Answer[] = [];
  const seen = new Set<string>();
  const add = (list: string, name: string | undefined, freeGB: number | undefined): void => {
    const sum = name === undefined ? undefined : totals.onHost.get(name.toLowerCase());
    if (name === undefined || sum === undefined || seen.has(name.toLowerCase())) return;
    seen.add(name.toLowerCase());
    answers.push(spaceOn(context, `${list}[${brief(name, 80)}]`, name, sum, freeGB));
  };
  for (const { name, freeGB } of hyperVHosts) add('hyperVHosts', name, freeGB);
  for (const { name } of hyperVClusters) add('hyperVClusters', name, undefined);
  if (totals.withoutHost.length === 0 && protectedItems.length > 0) return answers;
  // Machines that run somewhere: their host is not known.
  const draft = new AnswerDraft('K15', `${hostSpaceTitle} on hosts not declared`, 'GB', figures);
  draft.cite(figures.hostSpace.source);
  if (protectedItems.length === 0) draft.lack('protectedItems');
  else if (totals.withoutHost.length === protectedItems.length) draft.lack('protectedItems[].host');
  else
    for (const index of totals.withoutHost) {
      const machine = protectedItems[index];
      if (machine !== undefined) draft.lack(`${machinePath(machine, index)}.host`);
    }
  return [...answers, draft.done('upperBound', undefined)];
}

function spaceOn(
  { deployment, figures }: PlanContext,
  subject: string,
  name: string,
  sum: MachineSum,
  freeGB: number | undefined,
): Answer {
  const { firstCopyShare, logShare, source } = figures.hostSpace;
  const title = `${hostSpaceTitle} on ${brief(name, 40)}`;
  const draft = new AnswerDraft('K15', title, 'GB', figures, subject);
  draft.cite(source);
  const size = draft.take(sum.quantity(deployment));
  draft.assume('The worst case, with every disk changing while it is copied.');
  if (size === undefined) return draft.done('upperBound', undefined);
  const needed = size * firstCopyShare;
  draft.note(`Afterwards ${rounded(size * logShare)} GB, for the logs of changes.`);
  if (freeGB === undefined) draft.lack(`${subject}.freeGB`);
  else {
    draft.input(`${subject}.freeGB`, freeGB, 'declared', 'GB');
    const verdict = freeGB < needed ? 'less' : 'enough';
    draft.note(`Free are ${freeGB} GB, which is ${verdict}.`);
  }
  return draft.done('upperBound', needed);
}
