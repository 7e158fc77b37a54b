import { modelOf } from '../descriptor/build-model.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { isOwnKey, property } from '../schema/schema.ts';
import type { UnreadableValue } from './deployment.ts';
import { UnreadableValues } from './unreadable-values.ts';

/**
 * Returns what cannot be read outside of the blocks that are read: top-level keys that are unknown or
 * have a value of a wrong type, items that are segments of their own, syntax errors. Machines are
 * left to their own reading.
 */
export function unreadSections(descriptor: Descriptor): readonly UnreadableValue[] {
  const found = new UnreadableValues();
  for (const { key, heads, items } of descriptor.sections.values()) {
    const isUnknown = property(descriptorSchema, key) === undefined;
    for (const { segment, entry } of heads) {
      if (!entry.written || entry.value !== undefined || isOwnKey(key, true)) continue;
      const start = Math.min(entry.keySpan.end + 1, entry.end);
      found.add(key, segment, { start, end: entry.end });
    }
    if (key === 'protectedItems' || isUnknown) continue;
    items.forEach((segment, i) => {
      const { root } = segment.tree;
      if (modelOf(segment).item === undefined && root !== undefined)
        found.add(`${key}[${i}]`, segment, root);
      found.collectSyntax(segment, `${key}[${i}]`);
    });
  }
  for (const segment of descriptor.segments) {
    if (segment.kind === 'item') continue;
    const [first] = modelOf(segment).entries;
    found.collectSyntax(segment, first?.key ?? '');
    const { root } = segment.tree;
    if (root !== undefined && root.kind !== 'map' && first === undefined && hasText(root))
      found.add('', segment, root);
  }
  return found.list;
}

function hasText(root: { readonly kind: string; readonly value?: unknown }): boolean {
  return root.kind !== 'scalar' || root.value !== null;
}
