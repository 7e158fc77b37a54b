/** Merges the disks and the network adapters of a machine. */
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import type { Block, List } from '../descriptor/sourced.ts';
import { diskDefaults, type ImportedMachine } from './imported-values.ts';
import { diskValue, machineData, type MachineStyle } from './machine-data.ts';
import { mergeItems } from './merge-items.ts';
import type { ItemKind, MergedItem } from './merged-item-pairs.ts';
import { whys, type Decide, type MergeFindings } from './merge-outcome.ts';
import { memberOf, ourLeaf } from './our-values.ts';
import { bare, onOneLine } from './plain-data.ts';

/** What holds for all machines of a merge. */
export interface MergeContext {
  readonly found: MergeFindings;
  readonly decide: Decide;
  readonly style: MachineStyle;
  /** Whether the source has a column for a path of a machine: `firmware`. */
  readonly states: (path: string) => boolean;
}

/** One machine in the three texts. */
interface Lists {
  readonly base: ImportedMachine | undefined;
  readonly ours: ProtectedItem;
  readonly theirs: ImportedMachine;
}

/**
 * Merges a list, or adds it where neither the base nor the machine has one.
 * @param add the properties that the machine gets; a new list is added to them.
 */
export function mergedList(
  list: 'disks' | 'nics',
  { base, ours, theirs }: Lists,
  item: string,
  add: Map<string, string>,
  { found, decide, style, states }: MergeContext,
): readonly MergedItem[] | undefined {
  const before = itemsOf(base, list);
  const after = itemsOf(theirs, list);
  if (after === undefined) return before;
  const own = memberOf(ours, list) as List<Block> | undefined;
  if (own !== undefined)
    return mergeItems(
      { base: before, ours: own, theirs: after },
      kindOf(list, own, states),
      item,
      found,
      decide,
    );
  if (after.length === 0 || !style.uses(list)) return after;
  if (isUnreadable(ours, list) || ours.borrowed) {
    const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(after);
    const conflict = { item, path: list, why: whys.conflict };
    if (!isSame && decide(conflict) === undefined) {
      found.conflicts.push(conflict);
      return before;
    }
    return after;
  }
  // The author took the whole list out, or no import had it before.
  if (before !== undefined && before.length > 0) return before;
  const data = bare(machineData({ ...theirs, facts: {} }, style)[list] ?? []);
  add.set(list, onOneLine(data));
  found.applied.push({ item, path: list, from: undefined, to: data });
  return after;
}

function itemsOf(
  machine: ImportedMachine | undefined,
  list: 'disks' | 'nics',
): readonly MergedItem[] | undefined {
  return list === 'disks' ? machine?.disks : machine?.nics?.map((facts) => ({ facts }));
}

function kindOf(
  list: 'disks' | 'nics',
  own: List<Block>,
  states: MergeContext['states'],
): ItemKind {
  const common = { list, states: (path: string) => states(`${list}[].${path}`) };
  if (list === 'nics')
    return {
      ...common,
      main: 'network',
      paths: ['network', 'ipAssignment'],
      otherwise: () => undefined,
      text: (facts) => facts,
    };
  const isNamed = own.items.some((disk) => ourLeaf(disk, 'role').value === 'os');
  return {
    ...common,
    main: 'sizeGB',
    paths: ['sizeGB', 'rdm', 'shared', 'role'],
    otherwise: (path, index) =>
      path === 'role' ? (index === 0 && !isNamed ? 'os' : 'data') : diskDefaults[path],
    text: (facts) => diskValue(facts, false),
  };
}
