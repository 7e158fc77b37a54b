import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import { keyText, type Node } from '../../yaml/tree.ts';

/**
 * The path of an offset in a descriptor, with the names of items:
 * `protectedItems[FIN-SQL01].disks[2].sizeGB`. It stays the same when lines or named items move.
 *
 * @param indices a cache for many calls with the same descriptor.
 * @returns the empty string for an offset outside of any node.
 */
export function namePath(
  descriptor: Descriptor,
  offset: number,
  indices = new Map<Segment, number>(),
): string {
  const index = descriptor.segmentIndexAt(offset);
  const segment = descriptor.segments[index];
  const root = segment?.tree.root;
  if (segment === undefined || root === undefined) return segment?.owner ?? '';
  const at = offset - descriptor.offsetOf(index);
  if (segment.kind !== 'item') return within(root, at, '');
  const name = nameOf(root) ?? String(itemIndex(descriptor, index, indices));
  return within(root, at, `${segment.owner}[${name}]`);
}

function within(node: Node, at: number, path: string): string {
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      const end = pair.value?.end ?? pair.key.end;
      if (at < pair.key.start || at > end) continue;
      const key = keyText(pair) ?? '?';
      const longer = path === '' ? key : `${path}.${key}`;
      const { value } = pair;
      return value !== undefined && at >= value.start ? within(value, at, longer) : longer;
    }
  } else if (node.kind === 'seq') {
    const index = node.items.findIndex((item) => item.start <= at && at <= item.end);
    const item = node.items[index];
    if (item !== undefined) return within(item, at, `${path}[${nameOf(item) ?? index}]`);
  }
  return path;
}

/** The value of an item's `name`; undefined without one. */
function nameOf(item: Node): string | undefined {
  if (item.kind !== 'map') return undefined;
  const name = item.pairs.find((pair) => keyText(pair) === 'name')?.value;
  return name?.kind === 'scalar' && name.value !== null ? String(name.value) : undefined;
}

function itemIndex({ segments }: Descriptor, index: number, indices: Map<Segment, number>): number {
  const segment = segments[index];
  if (segment === undefined) return 0;
  if (indices.size === 0) {
    let count = 0;
    let owner: string | undefined;
    for (const one of segments) {
      if (one.kind !== 'item' || one.owner !== owner) count = 0;
      owner = one.owner;
      if (one.kind === 'item') indices.set(one, count++);
    }
  }
  return indices.get(segment) ?? 0;
}
