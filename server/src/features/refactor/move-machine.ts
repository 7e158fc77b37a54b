import { modelOf } from '../../descriptor/build-model.ts';
import { addItem, columnOf, replace, setPropertyText, type Edit } from '../../edits/edits.ts';
import { removeItem } from '../../edits/removals.ts';
import type { Group, RecoveryPlan } from '../../descriptor/model.generated.ts';
import { machinesOf } from '../../domain/recovery-plans.ts';
import type { List, Value } from '../../descriptor/sourced.ts';
import { keepsText } from './change-checks.ts';
import type { RefactoringEdits, Refactoring, Selected } from './refactoring.ts';

/** A machine in a group of a plan. */
interface Start {
  readonly plan: RecoveryPlan;
  readonly group: Group;
  readonly machines: List<Value<string>>;
  readonly value: Value<string>;
}

/** The maximum number of plans and groups in the menu. */
const MAX_OFFERED = 8;

/** Moves a machine to another group or plan, or to a new group; adds it if it is in no plan. */
export const moveMachine: Refactoring = function* (selected) {
  const { segment, at, checked } = selected;
  const name = modelOf(segment).names.find(
    (one) => one.kind === 'protectedItem' && one.at.start <= at && at <= one.at.end,
  );
  if (name === undefined || name.at.borrowed) return;
  const plans = checked.descriptor.model.recoveryPlans?.items ?? [];
  const starts = startsOf(name.name, plans);
  const isHere = name.role === 'reference';
  const start = isHere ? starts.find(({ value }) => value === name.at) : starts[0];
  // From the machine itself it is unclear which of several starts to move.
  if (!isHere && starts.length > 1) return;
  const text = segment.text.slice(name.at.start, name.at.end);
  if (start !== undefined) yield* withinPlan(selected, start, text);
  yield* toOtherPlans(selected, plans, start, name.name, text);
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
  const cut = removeMachine(start);
  if (groups === undefined || cut === undefined) return;
  const others = groups.items.filter((one) => one !== group).slice(0, MAX_OFFERED);
  for (const other of others) {
    const number = groups.items.indexOf(other) + 1;
    yield* change(`Move ${value.value} to group ${number}`, [...cut, ...add(other, text)]);
  }
  if (machines.items.length > 1 || groups.items.at(-1) !== group) {
    const added = addItem(groups, newGroup(selected, groups, text));
    yield* change(`Move ${value.value} to a new group`, merged(cut, added));
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
  const cut = start === undefined ? [] : removeMachine(start);
  if (cut === undefined) return;
  const verb = start === undefined ? 'Add' : 'Move';
  const open = plans.filter((plan) => plan !== start?.plan && hasRoom(plan, machine, planMachines));
  for (const plan of open.slice(0, MAX_OFFERED)) {
    const group = plan.groups?.items.at(-1);
    if (group === undefined || plan.name === undefined) continue;
    yield* change(`${verb} ${machine} to plan ${plan.name.value}`, [...cut, ...add(group, text)]);
  }
}

/** Merges the edits if the new group is added where the removed lines end. */
function merged(cut: readonly Edit[], added: readonly Edit[]): Edit[] {
  const [removed] = cut;
  const [inserted] = added;
  const overlaps =
    removed !== undefined &&
    inserted?.at.segment === removed.at.segment &&
    inserted.at.start > removed.at.start &&
    inserted.at.start <= removed.at.end;
  if (!overlaps) return [...cut, ...added];
  const { segment, start } = removed.at;
  const isLine = segment.text.charAt(start - 1) === '\n';
  const newText = isLine ? inserted.newText.replace(/^\r?\n/, '') : inserted.newText;
  return [replace({ segment, start, end: inserted.at.start }, newText)];
}

function hasRoom(plan: RecoveryPlan, machine: string, most: number): boolean {
  const machines = machinesOf(plan);
  return machines.size < most && !machines.has(machine.toLowerCase());
}

/** Removes a machine from its group; removes the group if it would be empty. */
function removeMachine({ plan, group, machines, value }: Start): Edit[] | undefined {
  const { groups } = plan;
  const alone = machines.items.length === 1 && group.actions === undefined;
  const edits =
    alone && groups !== undefined && groups.items.length > 1
      ? removeItem(groups, group)
      : removeItem(machines, value);
  return edits.length === 0 ? undefined : edits;
}

function add(group: Group, text: string): Edit[] {
  const { machines } = group;
  if (machines?.node !== undefined && (machines.node.flow || machines.items.length > 0))
    return addItem(machines, text);
  return setPropertyText(group, 'machines', `[${text}]`);
}

/** Returns a new group in the style of the existing ones. */
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
