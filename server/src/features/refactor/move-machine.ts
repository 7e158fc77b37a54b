import { modelOf } from '../../descriptor/build-model.ts';
import {
  addItem,
  columnOf,
  removeItem,
  replace,
  setPropertyText,
  type Edit,
} from '../../edits/edits.ts';
import type { Group, RecoveryPlan } from '../../descriptor/model.generated.ts';
import { machinesOf } from '../../domain/plan-split.ts';
import type { List, Value } from '../../descriptor/sourced.ts';
import { keepsText } from './keeps.ts';
import type { RefactoringEdits, Refactoring, Selected } from './refactoring.ts';

/** A machine where a plan starts it. */
interface Start {
  readonly plan: RecoveryPlan;
  readonly group: Group;
  readonly machines: List<Value<string>>;
  readonly value: Value<string>;
}

/** More plans and groups than this make a menu nobody reads. */
const most = 8;

/** Takes a machine into another group of its plan, a new one, or another plan; into a plan if it is in none. */
export const moveMachine: Refactoring = function* (selected) {
  const { segment, at, checked } = selected;
  const mention = modelOf(segment).names.find(
    (one) => one.kind === 'protectedItem' && one.at.start <= at && at <= one.at.end,
  );
  if (mention === undefined || mention.at.borrowed) return;
  const plans = checked.descriptor.model.recoveryPlans?.items ?? [];
  const starts = startsOf(mention.name, plans);
  const isHere = mention.role === 'reference';
  const start = isHere ? starts.find(({ value }) => value === mention.at) : starts[0];
  // Which of several is to be moved, nobody can tell from the machine.
  if (!isHere && starts.length > 1) return;
  const text = segment.text.slice(mention.at.start, mention.at.end);
  if (start !== undefined) yield* withinPlan(selected, start, text);
  yield* toOtherPlans(selected, plans, start, mention.name, text);
};

function startsOf(name: string, plans: readonly RecoveryPlan[]): Start[] {
  const wanted = name.toLowerCase();
  return plans.flatMap((plan) =>
    (plan.groups?.items ?? []).flatMap((group) => {
      const { machines } = group;
      if (machines === undefined) return [];
      return machines.items
        .filter(({ value }) => value.toLowerCase() === wanted)
        .map((value) => ({ plan, group, machines, value }));
    }),
  );
}

function* withinPlan(selected: Selected, start: Start, text: string): Iterable<RefactoringEdits> {
  const { plan, group, machines, value } = start;
  const groups = plan.groups;
  const away = takeOut(start);
  if (groups === undefined || away === undefined) return;
  const others = groups.items.filter((one) => one !== group).slice(0, most);
  for (const other of others) {
    const number = groups.items.indexOf(other) + 1;
    yield* change(`Move ${value.value} to group ${number}`, [...away, ...putInto(other, text)]);
  }
  if (machines.items.length > 1 || groups.items.at(-1) !== group) {
    const added = addItem(groups, newGroup(selected, groups, text));
    yield* change(`Move ${value.value} to a new group`, joined(away, added));
  }
}

function* toOtherPlans(
  { checked }: Selected,
  plans: readonly RecoveryPlan[],
  start: Start | undefined,
  machine: string,
  text: string,
): Iterable<RefactoringEdits> {
  const { planMachines } = checked.catalogue.limits(checked.descriptor.scenario);
  const away = start === undefined ? [] : takeOut(start);
  if (away === undefined) return;
  const word = start === undefined ? 'Add' : 'Move';
  const open = plans.filter((plan) => plan !== start?.plan && hasRoom(plan, machine, planMachines));
  for (const plan of open.slice(0, most)) {
    const group = plan.groups?.items.at(-1);
    if (group === undefined || plan.name === undefined) continue;
    yield* change(`${word} ${machine} to plan ${plan.name.value}`, [
      ...away,
      ...putInto(group, text),
    ]);
  }
}

/** Behind the last line of a plan a group is added, which may be the very line that is taken out. */
function joined(away: readonly Edit[], added: readonly Edit[]): Edit[] {
  const [out] = away;
  const [put] = added;
  const overlaps =
    out !== undefined &&
    put?.at.segment === out.at.segment &&
    put.at.start > out.at.start &&
    put.at.start <= out.at.end;
  if (!overlaps) return [...away, ...added];
  const { segment, start } = out.at;
  const isLine = segment.text.charAt(start - 1) === '\n';
  const newText = isLine ? put.newText.replace(/^\r?\n/, '') : put.newText;
  return [replace({ segment, start, end: put.at.start }, newText)];
}

function hasRoom(plan: RecoveryPlan, machine: string, most: number): boolean {
  const there = machinesOf(plan);
  return there.size < most && !there.has(machine.toLowerCase());
}

/** Takes a machine out; a group of which nothing would be left goes with it. */
function takeOut({ plan, group, machines, value }: Start): Edit[] | undefined {
  const { groups } = plan;
  const alone = machines.items.length === 1 && group.actions === undefined;
  const edits =
    alone && groups !== undefined && groups.items.length > 1
      ? removeItem(groups, group)
      : removeItem(machines, value);
  return edits.length === 0 ? undefined : edits;
}

function putInto(group: Group, text: string): Edit[] {
  const { machines } = group;
  if (machines?.node !== undefined && (machines.node.flow || machines.items.length > 0))
    return addItem(machines, text);
  return setPropertyText(group, 'machines', `[${text}]`);
}

/** In the style of the groups that are there. */
function newGroup({ style }: Selected, groups: List<Group>, text: string): string {
  if (groups.node?.flow === true) return `{ machines: [${text}] }`;
  const last = groups.items.at(-1)?.machines;
  if (last?.key === undefined || last.node?.flow !== false) return `machines: [${text}]`;
  const dash = last.node.items[0]?.start ?? 0;
  const step =
    columnOf(last, last.segment.text.lastIndexOf('-', dash)) - columnOf(last, last.key.start);
  return `machines:\n${' '.repeat(step >= 0 ? step : style.list)}- ${text}`;
}

function* change(title: string, edits: readonly Edit[]): Iterable<RefactoringEdits> {
  if (keepsText(edits)) yield { title, kind: 'refactor.move', edits };
}
