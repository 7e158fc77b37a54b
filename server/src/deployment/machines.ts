/** The machines of a version, each resolved once as long as its text and its surroundings stay. */
import { modelOf } from '../descriptor/build-model.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import { Block, List, UnreadableItem } from '../descriptor/sourced.ts';
import { schemaAt } from '../schema/paths.ts';
import { BlockReader, type Draft } from './block-reader.ts';
import type { UnreadableValue } from './deployment.ts';
import type { ResolvedProtectedItem } from './resolved.generated.ts';
import type { SurroundingBlocks } from './surroundings.ts';

/** The machines of a version, in text order. */
export interface Machines {
  readonly items: readonly ResolvedProtectedItem[];
  readonly unreadable: readonly UnreadableValue[];
}

interface Machine {
  readonly around: SurroundingBlocks;
  readonly item: ResolvedProtectedItem | undefined;
  /** With paths from the machine. */
  readonly unreadable: readonly UnreadableValue[];
}

const kept = new WeakMap<Segment, Machine>();
const list = 'protectedItems';
const row = `${list}[]`;

/** Resolves the machines of a version. */
export function machinesOf({ sections }: Descriptor, around: SurroundingBlocks): Machines {
  const items: ResolvedProtectedItem[] = [];
  const unreadable: UnreadableValue[] = [];
  const add = ({ item, unreadable: own }: Machine, index: number): void => {
    if (item !== undefined) items.push(item);
    for (const { path, text, at } of own) {
      const inner = path === '' ? '' : `.${path}`;
      unreadable.push({ path: `${list}[${index}]${inner}`, text, at });
    }
  };
  const section = sections.get(list);
  let index = 0;
  for (const { entry } of section?.heads ?? []) {
    if (!(entry.value instanceof List)) continue;
    for (const item of entry.value.items)
      if (item instanceof Block) add(read(item, around), index++);
  }
  for (const segment of section?.items ?? []) add(machineIn(segment, around), index++);
  return { items, unreadable };
}

/** Reads the machine of a segment. */
function machineIn(segment: Segment, around: SurroundingBlocks): Machine {
  const known = kept.get(segment);
  if (known?.around === around) return known;
  const { item } = modelOf(segment);
  const { root } = segment.tree;
  const reader = new BlockReader(around, undefined);
  const isRead = item instanceof Block && !(item instanceof UnreadableItem);
  const machine = isRead
    ? read(item, around, reader)
    : { around, item: undefined, unreadable: reader.unreadable.list };
  if (!isRead && root !== undefined) reader.unreadable.add('', segment, root);
  reader.unreadable.collectSyntax(segment, '');
  kept.set(segment, machine);
  // Reading a segment again costs less than holding the trees of all.
  segment.forget();
  return machine;
}

function read(
  item: Block,
  around: SurroundingBlocks,
  reader = new BlockReader(around, undefined),
): Machine {
  const schema = schemaAt(row);
  const draft: Draft | undefined = schema && reader.read(item, schema, { row, path: '' });
  return {
    around,
    item: draft as unknown as ResolvedProtectedItem | undefined,
    unreadable: reader.unreadable.list,
  };
}
