import { modelOf } from './build-model.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import type { Descriptor } from './descriptor.ts';
import type { BlockName, BlockTypes } from './model.generated.ts';
import type { Segment } from './segment.ts';
import type { SegmentSpan } from './sourced.ts';
import { keyText, type Node, type Pair } from '../yaml/tree.ts';

/** What stands at an offset, seen through the schema. */
export interface Location {
  readonly segment: Segment;
  /** The segment's index, and its start in the text. */
  readonly index: number;
  readonly base: number;
  /** The descriptor path, lists marked `[]`: `protectedItems[].disks[].sizeGB`. */
  readonly path: string;
  /** What the schema knows of the path; undefined for a key it does not know. */
  readonly schema: SchemaNode | undefined;
  /** Whether the offset is on a key or on a value. */
  readonly on: 'key' | 'value';
  /** The key or value at the offset, within the segment. */
  readonly node: Node;
  /** The pair it belongs to; undefined for an item of a list. */
  readonly pair: Pair | undefined;
}

/** @returns undefined where nothing stands at the offset: white space, a comment, broken text. */
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

/** The part of a kind that a place stands in. */
export function partAround<K extends BlockName>(
  at: SegmentSpan,
  kind: K,
): BlockTypes[K] | undefined {
  const part = modelOf(at.segment).blocks.find(
    (one) => one.kind === kind && one.block.start <= at.start && at.end <= one.block.end,
  );
  return part?.block;
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
    // What a merge key brings belongs to the map itself.
    const merged = key === '<<';
    const child = merged ? schema : schema && property(schema, key);
    const childPath = merged ? path : path === '' ? key : `${path}.${key}`;
    if (holds(pair.key, at)) {
      const known = merged ? undefined : child;
      return { path: childPath, schema: known, on: 'key', node: pair.key, pair };
    }
    if (pair.value !== undefined && holds(pair.value, at))
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
  if (!holds(node, at)) return undefined;
  if (node.kind === 'map') return inMap(node, at, path, schema);
  if (node.kind === 'seq') {
    const item = node.items.find((one) => holds(one, at));
    return item && inValue(item, at, `${path}[]`, schema?.items);
  }
  if (node.kind === 'scalar' && schema?.shorthand !== undefined) {
    // A scalar that stands for an object is about the property it stands for.
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

function holds(node: Node, at: number): boolean {
  return node.start <= at && at <= node.end;
}
