import { setPropertyText } from '../../edits/edits.ts';
import { blockAround } from '../../descriptor/locate.ts';
import type { Block } from '../../descriptor/sourced.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { exampleOf } from '../../edits/stub.ts';
import { deploymentOf } from '../../deployment/resolve.ts';
import { answersOf } from '../../plan/answers.ts';
import { schemaAt } from '../../schema/paths.ts';
import { brief } from '../../text/brief.ts';
import { keepsText } from './change-checks.ts';
import type { Refactoring, RefactoringEdits, Selected } from './refactoring.ts';

/**
 * Writes a key that an answer lacks, if the cursor is on its block: of `capacity`, or of a machine
 * that is one of a few without it. The values are examples for the author to replace.
 */
export const declareInput: Refactoring = function* (selected) {
  const { invoked, checked } = selected;
  if (!invoked || checked.descriptor.scenario === undefined) return;
  const target = targetOf(selected);
  if (target === undefined) return;
  const { block, prefix, schema } = target;
  const { answers } = answersOf(deploymentOf(checked));
  const offered = new Set<string>();
  for (const { id, missing } of answers)
    for (const path of missing) {
      const key = path.startsWith(prefix) ? path.slice(prefix.length) : '';
      if (!/^[A-Za-z]+$/.test(key) || offered.has(key) || isUnreadable(block, key)) continue;
      if ((block as unknown as Readonly<Record<string, unknown>>)[key] !== undefined) continue;
      offered.add(key);
      const edits = setPropertyText(block, key, exampleOf(schemaAt(schema), key));
      const title = `Declare ${key} (${id})`;
      const change: RefactoringEdits = { title, kind: 'refactor.rewrite', edits };
      if (edits.length > 0 && keepsText(edits)) yield change;
    }
};

interface Target {
  readonly block: Block;
  /** How the paths of its keys begin in answers, and in the schema. */
  readonly prefix: string;
  readonly schema: string;
}

function targetOf({ segment, at }: Selected): Target | undefined {
  const here = { segment, start: at, end: at };
  const capacity = blockAround(here, 'capacity');
  if (capacity !== undefined) return { block: capacity, prefix: 'capacity.', schema: 'capacity' };
  const machine = blockAround(here, 'protectedItem');
  const name = machine?.name?.value;
  if (machine === undefined || name === undefined) return undefined;
  const prefix = `protectedItems[${brief(name, 80)}].`;
  return { block: machine, prefix, schema: 'protectedItems[]' };
}
