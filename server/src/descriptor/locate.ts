import { modelOf } from './build-model.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import type { Descriptor } from './descriptor.ts';
import type { BlockName, BlockTypes } from './model.generated.ts';
import type { Segment } from './segment.ts';
import type { SegmentSpan } from './sourced.ts';
import { keyText, type Node, type Pair } from '../yaml/tree.ts';

/** The key or value at an offset, with its schema. */
export interface Location {
  readonly segment: Segment;
  /** The segment's index, and its start in the text. */
  readonly index: number;
  readonly base: number;
  /** The descriptor path, in which `[]` marks lists: `protectedItems[].disks[].sizeGB`. */
  readonly path: string;
  /** The schema of the path; undefined for an unknown key. */
  readonly schema: SchemaNode | undefined;
  /** Whether the offset is in a key or in a value. */
  readonly on: 'key' | 'value';
  /** The key or value at the offset, within the segment. */
  readonly node: Node;
  /** The pair it belongs to; undefined for an item of a list. */
  readonly pair: Pair | undefined;
}

/**
 * Finds the key or value at an offset.
 * @returns undefined in white space, a comment or unreadable text.
 */
export function locate(descriptor: Descriptor, offset: number): Location | undefined {
  const index = descriptor.segmentIndexAt(offset);
  const segment = descriptor.segments[index];
  const root = segment?.tree.root;
  if (segment === undefined || root === undefined) return undefined;
  const base = descriptor.offsetOf(index);
  const at = offset - base;
  const found =
    segment.kind === 'item'
      ? inValue(root, at, `${segment.owner}[]`, property(descriptorSchema, segment.owner)?.items)
      : inMap(root, at, '', descriptorSchema);
  return found === undefined ? undefined : { segment, index, base, ...found };
}

/** Finds the block of a kind that contains a span. */
export function blockAround<K extends BlockName>(
  at: SegmentSpan,
  kind: K,
): BlockTypes[K] | undefined {
  const found = modelOf(at.segment).blocks.find(
    (one) => one.kind === kind && one.block.start <= at.start && at.end <= one.block.end,
  );
  return found?.block;
}

type Found = Omit<Location, 'segment' | 'index' | 'base'>;

function inMap(
  node: Node,
  at: number,
  path: string,
  schema: SchemaNode | undefined,
): Found | undefined {
  if (node.kind !== 'map') return undefined;
  for (const pair of node.pairs) {
    const key = keyText(pair) ?? '';
    // The content of a merge key belongs to the map itself.
    const merged = key === '<<';
    const child = merged ? schema : schema && property(schema, key);
    const childPath = merged ? path : path === '' ? key : `${path}.${key}`;
    if (contains(pair.key, at)) {
      const known = merged ? undefined : child;
      return { path: childPath, schema: known, on: 'key', node: pair.key, pair };
    }
    if (pair.value !== undefined && contains(pair.value, at))
      return inValue(pair.value, at, childPath, child, pair);
  }
  return undefined;
}

function inValue(
  node: Node,
  at: number,
  path: string,
  schema: SchemaNode | undefined,
  pair?: Pair,
): Found | undefined {
  if (!contains(node, at)) return undefined;
  if (node.kind === 'map') return inMap(node, at, path, schema);
  if (node.kind === 'seq') {
    const item = node.items.find((one) => contains(one, at));
    return item && inValue(item, at, `${path}[]`, schema?.items);
  }
  if (node.kind === 'scalar' && schema?.shorthand !== undefined) {
    // A scalar that replaces an object sets one of its properties.
    return {
      path: `${path}.${schema.shorthand}`,
      schema: property(schema, schema.shorthand),
      on: 'value',
      node,
      pair,
    };
  }
  return { path, schema, on: 'value', node, pair };
}

function contains(node: Node, at: number): boolean {
  return node.start <= at && at <= node.end;
}
