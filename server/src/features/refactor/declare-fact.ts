import { addBlock } from '../../edits/blocks.ts';
import { scalarText, setPropertyText, setValue, type Edit } from '../../edits/edits.ts';
import { partAround } from '../../descriptor/locate.ts';
import type { Action, RecoveryPlan } from '../../descriptor/model.generated.ts';
import { osOf } from '../../domain/operating-system.ts';
import type { Block } from '../../descriptor/sourced.ts';
import { isUnreadable } from '../../descriptor/stated.ts';
import { exampleOf } from '../../edits/stub.ts';
import { schemaAt } from '../../schema/paths.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { keepsText } from './keeps.ts';
import type { RefactoringEdits, Refactoring, Selected } from './refactoring.ts';

/**
 * States what a requirement of the checklist asks for and nobody is wrong to leave out, where the
 * cursor is at the block that it belongs to. The values are examples, for the author to replace.
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
  const outbound = partAround(here, 'outbound');
  if (outbound !== undefined)
    yield add('ASR700', 'State that all addresses are open', outbound, 'urls', 'required');
  const failover = partAround(here, 'failover');
  if (failover !== undefined) {
    const date = exampleOf(schemaAt('failover'), 'lastDrill');
    yield add('ASR909', 'State when the last test failover was', failover, 'lastDrill', date);
  }
  yield* ofMachine(selected);
  const action = actionAround(partAround(here, 'recoveryPlan'), at);
  if (action?.type?.value === 'manual') {
    const name = exampleOf(schemaAt('recoveryPlans[].groups[].actions[]'), 'runbook');
    const runbook =
      action.runbook === undefined ? property(action, 'runbook', scalarText(name)) : [];
    const edits = action.type.borrowed ? [] : [setValue(action.type, 'runbook'), ...runbook];
    yield { id: 'ASR919', title: 'Automate this action by a runbook', edits };
  }
}

/** Blocks that are not there. */
function* ofTheWhole({ checked: { descriptor } }: Selected): Iterable<Fact> {
  const missing = (key: string): boolean => !descriptor.sections.has(key);
  if (missing('subscription')) {
    const name = scalarText(exampleOf(descriptorSchema, 'subscription'));
    const edits = [addBlock(descriptor, 'subscription', name)];
    yield { id: 'ASR110', title: 'Name the subscription', edits };
  }
  if (missing('outbound')) {
    const edits = [addBlock(descriptor, 'outbound', '\n  urls: required')];
    yield { id: 'ASR700', title: 'State that all addresses are open', edits };
  }
}

function* ofMachine({ checked, segment, at }: Selected): Iterable<Fact> {
  const item = partAround({ segment, start: at, end: at }, 'protectedItem');
  const name = item?.name?.value;
  if (item === undefined || name === undefined) return;
  // Where the name itself will not do, a fix of that finding writes one that will.
  for (const id of ['ASR312', 'ASR501'])
    yield add(id, 'Give it another name in Azure', item, 'azureName', scalarText(name));
  if (osOf(item, checked.catalogue.facts).type === 'Linux')
    yield add('ASR337', 'State that disk.enableUUID is set', item, 'diskEnableUUID', 'true');
}

/** Adds a property, written as YAML, that is not there in any form. */
function add(id: string, title: string, block: Block, key: string, text: string): Fact {
  const isThere = (block as unknown as Readonly<Record<string, unknown>>)[key] !== undefined;
  return { id, title, edits: isThere ? [] : property(block, key, text) };
}

function property(block: Block, key: string, text: string): readonly Edit[] {
  if (isUnreadable(block, key)) return [];
  return setPropertyText(block, key, text);
}

function actionAround(plan: RecoveryPlan | undefined, at: number): Action | undefined {
  return (plan?.groups?.items ?? [])
    .flatMap(({ actions }) => actions?.items ?? [])
    .find(({ start, end }) => start <= at && at <= end);
}
