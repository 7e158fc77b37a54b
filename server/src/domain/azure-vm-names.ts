/** The names that machines have in Azure: `azureName` or, without one, `name`. */
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { SegmentSpan, Value } from '../descriptor/sourced.ts';
import { setProperty } from '../edits/edits.ts';
import { givenName, type Fix } from '../edits/fix.ts';
import type { Facts } from '../requirements/facts.ts';
import { proposedName, type NamedThing } from './proposed-names.ts';
import { reservedWordIn, withoutReservedWords } from './reserved-words.ts';

/** Returns the name of a machine in Azure; undefined if it has none that can be read. */
export function azureNameOf(item: ProtectedItem): Value<string> | undefined {
  return item.azureName ?? (isUnreadable(item, 'azureName') ? undefined : item.name);
}

/**
 * Returns the fixes that give a machine another name in Azure, which no other machine has or is given;
 * none if no name can be made of its own.
 * @param at where the name that it has in Azure is written.
 */
export function azureNameFixes(
  at: SegmentSpan,
  items: readonly ProtectedItem[],
  facts: Facts,
): readonly Fix[] {
  const next = proposedName(at, items, () => namesOf(items, facts), facts.names.azureVm);
  const item = machineNamedAt(at, items);
  if (next === undefined || item === undefined) return [];
  const edits = setProperty(item, 'azureName', next);
  const names = [givenName('azureVm', next)];
  return [{ title: `Call it "${next}" in Azure`, kind: 'plan', edits, names }];
}

/** The name of each machine in Azure, beside the one it has on-premises. */
function* namesOf(items: readonly ProtectedItem[], { reservedWords }: Facts): Iterable<NamedThing> {
  const onPremises = new Set<string>();
  const inAzure = new Set<string>();
  for (const item of items) {
    const own = item.name?.value.toLowerCase() ?? '';
    // A second machine of a name gets another name on-premises, not in Azure (ASR004).
    const isDuplicate = onPremises.has(own) && item.azureName === undefined;
    onPremises.add(own);
    const at = azureNameOf(item);
    if (at === undefined) continue;
    const key = at.value.toLowerCase();
    const isRepeated = inAzure.has(key) && !isDuplicate;
    inAzure.add(key);
    const isReserved = reservedWordIn(at.value, reservedWords) !== undefined;
    const basis =
      isReserved || isRepeated ? withoutReservedWords(at.value, reservedWords) : undefined;
    yield { at, name: at.value, alias: item.name?.value, basis };
  }
}

const bySegment = new WeakMap<
  readonly ProtectedItem[],
  ReadonlyMap<Segment, readonly ProtectedItem[]>
>();

/** Returns the machine whose name in Azure is at a span; undefined if there is none. */
function machineNamedAt(
  { segment, start }: SegmentSpan,
  items: readonly ProtectedItem[],
): ProtectedItem | undefined {
  let machines = bySegment.get(items);
  if (machines === undefined) {
    const grouped = new Map<Segment, ProtectedItem[]>();
    for (const item of items) {
      const group = grouped.get(item.segment);
      if (group === undefined) grouped.set(item.segment, [item]);
      else group.push(item);
    }
    bySegment.set(items, (machines = grouped));
  }
  return machines.get(segment)?.find((item) => azureNameOf(item)?.start === start);
}
