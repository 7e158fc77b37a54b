import { modelOf } from './build-model.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property } from '../schema/schema.ts';
import type { TopLevelEntry } from './segment-model.ts';
import type { DescriptorModel } from './model.generated.ts';
import type { Segment } from './segment.ts';
import { List } from './sourced.ts';

/** The content of one top-level key. */
export interface Section {
  readonly key: string;
  /** The key's entries: one, or more where it occurs twice. */
  readonly heads: readonly { readonly segment: Segment; readonly entry: TopLevelEntry }[];
  /** The items that are segments of their own. */
  readonly items: readonly Segment[];
}

interface Growing {
  readonly key: string;
  readonly heads: { readonly segment: Segment; readonly entry: TopLevelEntry }[];
  readonly items: Segment[];
}

/** The sections of a descriptor, in the order of their keys. Reads no item. */
export function sectionsOf(segments: readonly Segment[]): ReadonlyMap<string, Section> {
  const sections = new Map<string, Growing>();
  const section = (key: string): Growing => {
    let found = sections.get(key);
    if (found === undefined) sections.set(key, (found = { key, heads: [], items: [] }));
    return found;
  };
  let last: Growing | undefined;
  for (const segment of segments) {
    if (segment.kind === 'item') {
      if (last?.key !== segment.owner) last = section(segment.owner);
      last.items.push(segment);
    } else {
      for (const entry of modelOf(segment).entries)
        section(entry.key).heads.push({ segment, entry });
    }
  }
  return sections;
}

/**
 * The model of a whole descriptor: the segments' values put together, the items of a list under
 * their key. Where a key occurs twice, the first counts for a block, and lists are joined.
 */
export function descriptorModelOf(sections: ReadonlyMap<string, Section>): DescriptorModel {
  const model: Record<string, unknown> = {};
  for (const key of Object.keys(descriptorSchema.properties ?? {})) {
    Object.defineProperty(model, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const section = sections.get(key);
        const value = section === undefined ? undefined : readSection(section);
        Object.defineProperty(model, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return model;
}

/** What a section says: a value, a list or a block; undefined when nothing is written or fits. */
function readSection(section: Section): unknown {
  const [first] = section.heads;
  if (property(descriptorSchema, section.key)?.items === undefined) return first?.entry.value;
  if (first === undefined) return undefined;
  const items: unknown[] = [];
  for (const { entry } of section.heads)
    if (entry.value instanceof List) items.push(...entry.value.items);
  // A list in one segment keeps its node, by which fixes find its items.
  if (
    section.items.length === 0 &&
    section.heads.length === 1 &&
    first.entry.value instanceof List
  ) {
    return first.entry.value;
  }
  let hasUnread = section.heads.some(({ entry }) => entry.written && entry.value === undefined);
  for (const segment of section.items) {
    const { item } = modelOf(segment);
    if (item !== undefined) items.push(item);
    else hasUnread = true;
  }
  const { keySpan: keyPlace } = first.entry;
  return new List(first.segment, keyPlace, keyPlace, false, items, undefined, undefined, hasUnread);
}

/** The value of a top-level key that its closed list does not have; undefined if there is none. */
export function unlistedValue(
  sections: ReadonlyMap<string, Section>,
  key: string,
): string | number | boolean | null | undefined {
  const head = sections.get(key)?.heads[0];
  if (head === undefined || head.entry.value !== undefined) return undefined;
  for (const error of modelOf(head.segment).errors)
    if (error.kind === 'not-listed' && error.path === key) return error.value;
  return undefined;
}

/** How many items a list section has, without reading them; 0 for a section of another kind. */
export function itemCount(section: Section | undefined): number {
  if (section === undefined) return 0;
  let count = section.items.length;
  for (const { entry } of section.heads)
    if (entry.value instanceof List) count += entry.value.items.length;
  return count;
}
