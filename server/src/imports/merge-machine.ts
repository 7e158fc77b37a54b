/** Merges what the source says of one machine into its item of `protectedItems`. */
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import {
  guestPaths,
  isOnlyTypeOf,
  machinePaths,
  sameLeaf,
  type ImportedMachine,
  type Leaf,
} from './imported-values.ts';
import { defaultOf } from './machine-data.ts';
import { machineEdits } from './machine-edits.ts';
import { mergedList, type MergeContext } from './merge-lists.ts';
import { whys } from './merge-outcome.ts';
import { verdictOf, type OurLeaf } from './merge-verdict.ts';
import { ourArchitecture, ourLeaf, ourSystem } from './our-values.ts';
import { hasComment } from './property-edits.ts';

/** One machine in the three texts. */
export interface ThreeMachines {
  readonly base: ImportedMachine | undefined;
  readonly ours: ProtectedItem;
  readonly theirs: ImportedMachine;
  /** Whether it runs: of one that is off, nothing is concluded from what its guest does not say. */
  readonly isOn: boolean;
}

/**
 * Merges all paths but the name.
 * @param item the name of the machine after the merge.
 * @returns what the next import compares with.
 */
export function mergeMachine(
  { base, ours, theirs, isOn }: ThreeMachines,
  item: string,
  context: MergeContext,
): ImportedMachine {
  const { found, decide, style, states } = context;
  const facts: Record<string, Leaf> = { ...theirs.facts };
  const set = new Map<string, Leaf>();
  const remove = new Set<string>();
  const isRenamed = ours.name !== undefined && !sameLeaf('name', ours.name.value, item);
  for (const path of machinePaths) {
    const known = base?.facts[path];
    const after = knownOf(path, known, theirs.facts[path]);
    if (after === undefined && known === undefined) continue;
    const own = ourValue(ours, path);
    // A machine that gets another name keeps its host name, which the old name was the default for.
    const before = path === 'hostname' && isRenamed && own.state === 'absent' ? item : known;
    const isTrusted = (isOn || !guestPaths.has(path)) && path !== 'os.architecture';
    const verdict = verdictOf({
      path,
      hasBase: base !== undefined,
      base: before,
      ours: own,
      theirs: after,
      isStated: isTrusted && states(path),
      otherwise: defaultOf(path, item, style.policy),
    });
    let { action, next } = verdict;
    if (!style.uses(path)) action = 'keep';
    const holdsComment = action === 'remove' && hasComment(ours, path);
    if (action === 'conflict' || action === 'differs' || action === 'shared' || holdsComment) {
      const why = holdsComment ? whys.comment : whys[action as 'conflict'];
      const conflict = { item, path, why, ours: own.value, theirs: after };
      const side = decide(conflict);
      if (side === undefined) {
        found.conflicts.push(conflict);
        if (holdsComment) next = before;
      } else next = after;
      action =
        side === 'theirs' && own.state !== 'shared' ? (holdsComment ? 'remove' : 'write') : 'keep';
    }
    if (action === 'write' && after !== undefined) set.set(path, after);
    if (action === 'remove') remove.add(path);
    if (action === 'write' || action === 'remove')
      found.applied.push({ item, path, from: own.value, to: next });
    if (next === undefined) Reflect.deleteProperty(facts, path);
    else facts[path] = next;
  }
  const add = new Map<string, string>();
  const machine = { base, ours, theirs };
  const disks = mergedList('disks', machine, item, add, context);
  const nics = mergedList('nics', machine, item, add, context)?.map((one) => one.facts);
  found.edits.push(...machineEdits(ours, set, add, remove));
  return {
    ...theirs,
    facts,
    ...(disks !== undefined && { disks }),
    ...(nics !== undefined && { nics }),
  };
}

/** A source that knows only the type of a system does not take back what was known of it. */
function knownOf(
  path: string,
  before: Leaf | undefined,
  after: Leaf | undefined,
): Leaf | undefined {
  const isVaguer =
    path === 'os' && before !== undefined && after !== undefined && isOnlyTypeOf(after, before);
  return isVaguer ? before : after;
}

function ourValue(ours: ProtectedItem, path: string): OurLeaf {
  if (path === 'os') return ourSystem(ours);
  return path === 'os.architecture' ? ourArchitecture(ours) : ourLeaf(ours, path);
}
