import { addBlock } from '../../edits/blocks.ts';
import { scalarText, setPropertyText, setValue, type Edit } from '../../edits/edits.ts';
import { blockAround } from '../../descriptor/locate.ts';
import type { Action, RecoveryPlan } from '../../descriptor/model.generated.ts';
import { actionsOf } from '../../domain/recovery-plans.ts';
import { osOf } from '../../domain/operating-system.ts';
import type { Block, Value } from '../../descriptor/sourced.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { exampleOf } from '../../edits/stub.ts';
import { schemaAt } from '../../schema/paths.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { lineEnd } from '../../text/lines.ts';
import { keepsText } from './change-checks.ts';
import type { RefactoringEdits, Refactoring, Selected } from './refactoring.ts';

/**
 * Declares an optional fact that a checklist requirement is about, if the cursor is on its block.
 * The values are examples for the author to replace.
 */
export const declareFact: Refactoring = function* (selected) {
  if (!selected.invoked || selected.checked.descriptor.scenario === undefined) return;
  for (const { id, title, edits } of facts(selected)) {
    const { catalogue, descriptor } = selected.checked;
    if (edits.length === 0 || !catalogue.applies(id, descriptor.scenario)) continue;
    const change: RefactoringEdits = { title: `${title} (${id})`, kind: 'refactor.rewrite', edits };
    if (keepsText(edits)) yield change;
  }
};

interface Fact {
  readonly id: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

function* facts(selected: Selected): Iterable<Fact> {
  const { segment, at } = selected;
  const here = { segment, start: at, end: at };
  const isAtVault = segment.owner === 'vault' && at <= 'vault:'.length;
  if (segment.owner === 'scenario' || isAtVault) yield* ofTheWhole(selected);
  const outbound = blockAround(here, 'outbound');
  if (outbound !== undefined)
    yield add('ASR700', 'Declare that all addresses are allowed', outbound, 'urls', 'required');
  const failover = blockAround(here, 'failover');
  if (failover !== undefined) {
    const date = exampleOf(schemaAt('failover'), 'lastDrill');
    yield add('ASR909', 'Declare the date of the last test failover', failover, 'lastDrill', date);
  }
  yield* ofMachine(selected);
  const action = actionAround(blockAround(here, 'recoveryPlan'), at);
  if (action?.type?.value === 'manual') {
    const name = exampleOf(schemaAt('recoveryPlans[].groups[].actions[]'), 'runbook');
    const runbook =
      action.runbook === undefined ? property(action, 'runbook', scalarText(name)) : [];
    const edits = action.type.borrowed ? [] : [setValue(action.type, 'runbook'), ...runbook];
    yield { id: 'ASR919', title: 'Automate this action with a runbook', edits };
  }
}

/** Facts about missing top-level blocks. */
function* ofTheWhole({ checked: { descriptor } }: Selected): Iterable<Fact> {
  const missing = (key: string): boolean => !descriptor.sections.has(key);
  if (missing('subscription')) {
    const name = scalarText(exampleOf(descriptorSchema, 'subscription'));
    const edits = [addBlock(descriptor, 'subscription', name)];
    yield { id: 'ASR110', title: 'Add the subscription', edits };
  }
  if (missing('outbound')) {
    const edits = [addBlock(descriptor, 'outbound', '\n  urls: required')];
    yield { id: 'ASR700', title: 'Declare that all addresses are allowed', edits };
  }
}

function* ofMachine({ checked, segment, at }: Selected): Iterable<Fact> {
  const item = blockAround({ segment, start: at, end: at }, 'protectedItem');
  const name = item?.name;
  if (item === undefined || name === undefined || name.borrowed) return;
  // If the name itself is not allowed in Azure, a fix of that finding sets a valid one.
  if (isOnLineOf(name, at))
    for (const id of ['ASR312', 'ASR501'])
      yield add(id, 'Set a different name in Azure', item, 'azureName', scalarText(name.value));
  const os = item.os?.version ?? item.os?.type ?? name;
  const isAsked = isOnLineOf(name, at) || (!os.borrowed && isOnLineOf(os, at));
  if (osOf(item, checked.catalogue.facts).type === 'Linux' && isAsked)
    yield add('ASR337', 'Declare that disk.enableUUID is set', item, 'diskEnableUUID', 'true');
}

/** Whether an offset is on the line of a value: on other lines the menu is about other things. */
function isOnLineOf({ segment, start, end }: Value<string>, at: number): boolean {
  const from = segment.text.lastIndexOf('\n', start - 1) + 1;
  return from <= at && at <= lineEnd(segment.text, end);
}

/** Adds a property, given as YAML, unless the block has it in any form. */
function add(id: string, title: string, block: Block, key: string, text: string): Fact {
  const isThere = (block as unknown as Readonly<Record<string, unknown>>)[key] !== undefined;
  return { id, title, edits: isThere ? [] : property(block, key, text) };
}

function property(block: Block, key: string, text: string): readonly Edit[] {
  if (isUnreadable(block, key)) return [];
  return setPropertyText(block, key, text);
}

function actionAround(plan: RecoveryPlan | undefined, at: number): Action | undefined {
  const actions = plan === undefined ? [] : actionsOf(plan);
  return actions.find(({ start, end }) => start <= at && at <= end);
}
