/**
 * Splits a recovery plan in the text. A plan is cut between two groups, or between two machines of
 * a group that exceeds the limit: the open collections are closed, a new plan is opened, and
 * everything else keeps its position, style and comments.
 */
import { lineEnd } from '../text/lines.ts';
import { columnOf, eolOf, insert, replace, scalarText, type Edit } from '../edits/edits.ts';
import { dashBefore, itemStart } from '../yaml/item-lines.ts';
import type { Group, RecoveryPlan } from '../descriptor/model.generated.ts';
import { machineNames } from './recovery-plans.ts';
import { moveActions, unmoved } from './plan-actions.ts';
import type { SegmentSpan, Value } from '../descriptor/sourced.ts';
import { keyText, type MapNode, type Node } from '../yaml/tree.ts';

/** The start of a new plan: a group, or a machine within a group. */
interface Cut {
  readonly group: Group;
  readonly machine: Value | undefined;
}

/** Returns the number of plans after a split; undefined if the plan cannot be split. */
export function countOfPlans(plan: RecoveryPlan, limit: number): number | undefined {
  return canSplit(plan) ? cutsOf(plan, limit).length + 1 : undefined;
}

/**
 * Returns the edits that split a plan into plans of at most `limit` machines. The groups keep their
 * order.
 * @param nameOf returns the name of a new plan, by its index.
 * @returns no edits if the plan's text has a form that cannot be cut.
 */
export function splitPlan(
  plan: RecoveryPlan,
  limit: number,
  nameOf: (index: number) => string,
): readonly Edit[] {
  if (!canSplit(plan)) return [];
  const cuts = cutsOf(plan, limit);
  const edits: Edit[] = [];
  for (const [i, cut] of cuts.entries()) {
    const before = cuts[i - 1]?.group === cut.group && cuts[i - 1]?.machine !== undefined;
    const made = cutAt(plan, cut, scalarText(nameOf(i)), before);
    if (made === undefined) return [];
    edits.push(...made);
  }
  return edits;
}

/**
 * Whether a plan can be cut: `groups` comes last and nothing has an alias. The other plans get only a
 * name and groups, so the actions of the fixed groups, which each plan needs, must not be there.
 */
function canSplit({ node, groups, borrowed }: RecoveryPlan): boolean {
  if (borrowed || groups?.node === undefined || groups.borrowed || node.kind !== 'map')
    return false;
  const keys = node.pairs.map(keyText);
  return (
    keys.at(-1) === 'groups' &&
    keys.every((key) => key === 'groups' || (key !== undefined && keptByFirst.includes(key)))
  );
}

/** What the first of the plans keeps, before its groups. */
const keptByFirst: readonly string[] = ['name', 'description', 'owner', 'rtoMinutes'];

/**
 * Finds the cuts. A group stays whole if it is within the limit; a larger one is divided, and its
 * first part fills the plan before it.
 */
function cutsOf(plan: RecoveryPlan, limit: number): Cut[] {
  const cuts: Cut[] = [];
  let held = new Set<string>();
  for (const group of plan.groups?.items ?? []) {
    const own = new Set(machineNames(group));
    const all = new Set([...held, ...own]);
    if (all.size <= limit) held = all;
    else if (own.size <= limit) {
      cuts.push({ group, machine: undefined });
      held = own;
    } else {
      for (const [i, machine] of (group.machines?.items ?? []).entries()) {
        const name = machine.value.toLowerCase();
        if (held.size === limit && !held.has(name)) {
          cuts.push({ group, machine: i === 0 ? undefined : machine });
          held = new Set();
        }
        held.add(name);
      }
    }
  }
  return cuts;
}

/** Returns the edits of one cut; undefined if the text cannot be cut there. */
function cutAt(
  plan: RecoveryPlan,
  { group, machine }: Cut,
  name: string,
  again: boolean,
): Edit[] | undefined {
  const { groups, node } = plan;
  if (groups?.node === undefined || node.kind !== 'map') return undefined;
  const outer = planFrame(plan, node, groups.node.flow, name);
  if (machine === undefined) return separate(plan, groups.node, group.start, outer);
  const { machines } = group;
  if (machines?.node === undefined || machines.borrowed || group.borrowed) return undefined;
  const inner = groupFrame(group, machines.node.flow);
  const moved = again ? unmoved : moveActions(group, machines);
  if (inner === undefined || moved === undefined) return undefined;
  const [line = '', ...lines] = [...outer.lines].reverse();
  const opening = groups.node.flow
    ? [...lines.reverse(), `${line}${inner.open.trimStart()}`]
    : [...outer.lines, inner.open];
  const frame: Frame = {
    close: `${machines.node.flow ? ']' : ''}${moved.close}${inner.close}${outer.close}`,
    lines: [...moved.lines, ...opening],
    inLine: outer.inLine,
  };
  const made = separate(plan, machines.node, machine.start, frame);
  return made === undefined ? undefined : [...made, ...moved.edits];
}

/** The text that ends one plan and begins the next. */
interface Frame {
  /** Brackets that close the open collections, after the last item. */
  readonly close: string;
  /** Lines that reopen them, before the next item. */
  readonly lines: readonly string[];
  /** Whether these follow on the same line, because the plans are in a flow list. */
  readonly inLine: boolean;
}

function planFrame(plan: RecoveryPlan, node: MapNode, flowGroups: boolean, name: string): Frame {
  const { text } = plan.segment;
  const dash = dashBefore(text, plan.start);
  const key = columnOf(plan, plan.start);
  const pad = ' '.repeat(dash === undefined ? key : columnOf(plan, dash));
  if (node.flow) {
    const open = `${dash === undefined ? '' : `${pad}- `}{ name: ${name}, groups: [`;
    const inLine = dash === undefined;
    return { close: inLine ? '] },' : '] }', lines: [open], inLine };
  }
  const first = `${pad}-`.padEnd(key);
  return {
    close: flowGroups ? ']' : '',
    lines: [`${first}name: ${name}`, `${' '.repeat(key)}groups:${flowGroups ? ' [' : ''}`],
    inLine: false,
  };
}

function groupFrame(
  group: Group,
  flowMachines: boolean,
): { readonly open: string; readonly close: string } | undefined {
  const { node, segment, start } = group;
  if (node.kind !== 'map') return undefined;
  const dash = dashBefore(segment.text, start);
  const column = columnOf(group, start);
  const lead = dash === undefined ? '' : `${' '.repeat(columnOf(group, dash))}-`.padEnd(column);
  return node.flow
    ? { open: `${lead}{ machines: [`, close: ' }' }
    : { open: `${lead}machines:${flowMachines ? ' [' : ''}`, close: '' };
}

/** Cuts a list before one of its items. */
function separate(
  at: SegmentSpan,
  list: { readonly flow: boolean; readonly items: readonly Node[] },
  start: number,
  { close, lines, inLine }: Frame,
): Edit[] | undefined {
  const { segment } = at;
  const { text } = segment;
  const index = list.items.findIndex((item) => item.start === start);
  const before = list.items[index - 1];
  if (before === undefined) return undefined;
  const eol = eolOf(text);
  if (!list.flow) {
    const line = itemStart(text, start, before.end);
    return [insert(at, line, lines.map((one) => `${one}${eol}`).join(''))];
  }
  const comma = commaAfter(text, before.end);
  const end = lineEnd(text, comma);
  if (/^[ \t]*(?:#|$)/.test(text.slice(comma + 1, end))) {
    const pad = inLine ? ' '.repeat(columnOf(at, at.start)) : '';
    return [
      replace({ segment, start: comma, end: comma + 1 }, close),
      insert(at, end, lines.map((one) => `${eol}${pad}${one}`).join('')),
    ];
  }
  const next = comma + 1 + (/^[ \t]*/.exec(text.slice(comma + 1))?.[0].length ?? 0);
  const opening = inLine ? ` ${lines.join('')}` : lines.map((one) => `${eol}${one}`).join('');
  return [replace({ segment, start: comma, end: next }, `${close}${opening}`)];
}

/** Returns the offset of the comma after an item of a flow list. */
function commaAfter(text: string, end: number): number {
  const gap = /^(?:\s|#[^\n]*\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return end + gap;
}
