/** K8 and K9: how many process servers or appliances, and of which size. */
import { countOfServers, roundUp, smallestSize, type ServerLoad } from '../domain/server-sizes.ts';
import type { ServerSize } from '../figures/figure-data.ts';
import type { Answer } from './answer.ts';
import { AnswerDraft, type PlanContext } from './answer-draft.ts';
import { changeOf, growthIn } from './line-answers.ts';
import { rounded } from './input-quantity.ts';

/** The title of K8 and K9. */
export const serverTitles = { K8: 'Process servers', K9: 'Replication appliances' } as const;

/** K8, the servers of profile 2016-12, or K9, the appliances of a later one. */
export function serverAnswer(context: PlanContext, id: 'K8' | 'K9'): Answer {
  const { deployment, figures, totals } = context;
  const { servers } = figures;
  const unit = id === 'K8' ? 'servers' : 'appliances';
  const draft = new AnswerDraft(id, serverTitles[id], unit, figures);
  draft.cite(servers.source);
  draft.assume('1 TB is 1,000 GB; the page does not say which of the two it means.');
  if (totals.count === 0) {
    draft.lack('protectedItems');
    return draft.done('estimate', undefined);
  }
  draft.input('number of machines', totals.count, 'derived');
  const load = { machines: totals.count, changeGB: grownChange(draft, context) };
  const largest = servers.sizes.at(-1);
  if (largest === undefined) return draft.done('estimate', undefined);
  const count = countOfServers(largest, load);
  const size = count > 1 ? largest : (smallestSize(servers.sizes, load) ?? largest);
  draft.noteOfValue(`${count > 1 ? 'Each' : 'Size'}: ${inWords(size)}.`);
  if (count > 1) noteFurther(draft, context, largest, load);
  draft.note(...(servers.notes ?? []));
  noteDisks(draft, context);
  if (deployment.configurationServer !== undefined) {
    const others = deployment.processServers.filter(({ location }) => location !== 'azure').length;
    draft.note(`The descriptor declares ${1 + others}.`);
  }
  return draft.done('estimate', count);
}

/** The change of a day with growth, in GB; undefined if it is not known. */
function grownChange(draft: AnswerDraft, context: PlanContext): number | undefined {
  const change = draft.takeIfKnown(changeOf(context), 'lower');
  if (change === undefined) return undefined;
  const growth = growthIn(draft, context);
  return growth === undefined ? undefined : change * growth;
}

/** One server that includes the process server, and further ones beside it. */
function noteFurther(
  draft: AnswerDraft,
  { figures: { furtherServers } }: PlanContext,
  first: ServerSize,
  { machines, changeGB = 0 }: ServerLoad,
): void {
  const further = furtherServers?.sizes.at(-1);
  if (furtherServers === undefined || further === undefined) return;
  const count = Math.max(
    roundUp((changeGB - first.changeGB) / further.changeGB),
    roundUp((machines - first.machines) / further.machines),
  );
  draft.noteOfValue(
    `Or one configuration server of this size and ${count} further process ${count === 1 ? 'server' : 'servers'}: ${inWords(further)}${count === 1 ? '' : ' each'}.`,
  );
  draft.cite(furtherServers.source);
}

function inWords({ cores, memoryGB, cacheGB }: ServerSize): string {
  return `${cores} cores, ${memoryGB} GB memory, ${cacheGB} GB cache disk`;
}

/** Says what the sizes were measured with, and how these machines differ. */
function noteDisks(draft: AnswerDraft, { figures, totals }: PlanContext): void {
  const { disksPerMachine, diskGB } = figures.servers;
  const { disks, sizeGB } = totals.all;
  draft.assume(`Measured with ${disksPerMachine} disks of ${diskGB} GB a machine.`);
  if (disks === 0 || sizeGB.known < totals.count) return;
  const mean = { disks: rounded(disks / totals.count), size: rounded(sizeGB.value / disks) };
  if (mean.disks !== disksPerMachine || mean.size !== diskGB)
    draft.note(`The machines here have ${mean.disks} disks of ${mean.size} GB on average.`);
}
