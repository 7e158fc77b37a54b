/** Every requirement that applies to a descriptor, with its state. */
import { isOnChecklist } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { RequirementId, Severity } from '../requirements/ids.ts';
import type { Checked } from './checked-descriptor.ts';
import { alikeIn, itemOf } from './alike-requirements.ts';
import { stateOf, states, type RequirementState, type State } from './requirement-state.ts';

export interface ChecklistItem extends RequirementState {
  readonly requirement: Requirement;
  /** Requirements that state the same fact again and have no item of their own. */
  readonly alike: readonly Requirement[];
  /** The statement with the numbers of this scenario. */
  readonly statement: string;
  readonly severity: Severity;
}

/** The checklist of a descriptor, in the order of the ids; empty without a known scenario. */
export function checklist(checked: Checked): readonly ChecklistItem[] {
  const { catalogue, descriptor } = checked;
  return applying(checked)
    .filter((row) => isOnChecklist(row) && itemOf(checked, row) === row)
    .map((requirement) => ({
      requirement,
      alike: alikeIn(checked, requirement),
      statement: catalogue.statement(requirement, descriptor.scenario),
      severity: catalogue.severity(requirement.id, descriptor.scenario),
      ...stateOf(checked, requirement),
    }));
}

/** What the article says besides, of which nothing can be met or broken; by id. */
export function background(checked: Checked): readonly { id: RequirementId; statement: string }[] {
  const { catalogue, descriptor } = checked;
  return applying(checked)
    .filter(({ enforcement }) => enforcement === 'explanation')
    .map((row) => ({ id: row.id, statement: catalogue.statement(row, descriptor.scenario) }));
}

/** How many items are in each state. */
export function countStates(items: readonly ChecklistItem[]): Readonly<Record<State, number>> {
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of items) counts[state]++;
  return counts;
}

function applying({ catalogue, descriptor: { scenario } }: Checked): readonly Requirement[] {
  if (scenario === undefined) return [];
  return catalogue.requirements.filter(({ id }) => catalogue.applies(id, scenario));
}
