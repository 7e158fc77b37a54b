import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Segment } from '../../descriptor/segment.ts';
import { keyText, type Node } from '../../yaml/tree.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import type { CompletionContext, Offer } from './offer.ts';

/**
 * Suggests aliases of the anchors before the cursor whose values fit: a block or list from the same
 * path, or a scalar of the right type. Only after a `*` is typed.
 */
export function aliasOffers({
  current: { descriptor },
  slot,
  typed,
  offset,
}: CompletionContext): Offer[] {
  if (!typed.startsWith('*') || slot.as === 'key') return [];
  const last = descriptor.segmentIndexAt(offset);
  const names = new Set<string>();
  for (const [i, segment] of descriptor.segments.slice(0, last + 1).entries()) {
    if (!segment.mayAnchor) continue;
    const base = descriptor.offsetOf(i);
    for (const node of segment.tree.anchors) {
      if (node.kind === 'alias' || node.anchor === undefined || base + node.end > offset) continue;
      // A later anchor replaces an earlier one of the same name.
      names.delete(node.anchor);
      if (fits(node, slot.schema) || pathOf(segment, node) === slot.path) names.add(node.anchor);
    }
  }
  return [...names].map((name) => ({
    label: `*${name}`,
    kind: CompletionItemKind.Reference,
    snippet: `*${name}`,
    rank: 0,
    subject: { on: 'key', path: slot.path },
  }));
}

/** Returns the descriptor path of a node. */
function pathOf({ kind, owner, tree }: Segment, wanted: Node): string | undefined {
  return tree.root && within(tree.root, wanted, kind === 'item' ? `${owner}[]` : '');
}

function within(node: Node, wanted: Node, path: string): string | undefined {
  if (node === wanted) return path;
  if (node.end < wanted.start || node.start > wanted.start) return undefined;
  if (node.kind === 'seq') return firstOf(node.items, (item) => within(item, wanted, `${path}[]`));
  if (node.kind !== 'map') return undefined;
  return firstOf(node.pairs, (pair) => {
    const key = keyText(pair) ?? '';
    const inner = path === '' ? key : `${path}.${key}`;
    return pair.value && within(pair.value, wanted, key === '<<' ? path : inner);
  });
}

function firstOf<T, R>(from: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of from) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fits(node: Node, { types, enum: values, pattern, shorthand }: SchemaNode): boolean {
  if (node.kind !== 'scalar' || pattern !== undefined || shorthand !== undefined) return false;
  const { value } = node;
  if (values !== undefined)
    return typeof value !== 'boolean' && value !== null && values.includes(value);
  return typeof value === 'string'
    ? types.includes('string')
    : typeof value === 'boolean' && types.includes('boolean');
}
