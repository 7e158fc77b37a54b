import { modelOf } from './build-model.ts';
import { OPEN_NAME, type Name, type NameOccurrence } from './name-occurrence.ts';
import { longLists, type Segment } from './segment.ts';

/** Looks up the names of a descriptor. Names are compared without case, as Azure compares them. */
export interface NameTable {
  /** Returns the occurrences of a name, in no particular order. */
  get(kind: string, name: string): Name;
  /** Returns every known name of a kind, in the order in which they were first read. */
  all(kind: string): Iterable<Name>;
}

/** Names by kind, then by name in lower case. */
type NamesByKind = ReadonlyMap<string, ReadonlyMap<string, Name>>;

/**
 * The table of names of one version of a descriptor. It never changes: an edit makes another table,
 * which copies the names that the edit touched and shares all others.
 */
export class Names implements NameTable {
  constructor(
    private readonly base: NamesByKind,
    /** The names that edits changed, in place of those in `base`. One without occurrences is gone. */
    private readonly changed: NamesByKind = new Map(),
  ) {}

  get(kind: string, name: string): Name {
    return this.find(kind, name.toLowerCase()) ?? none;
  }

  *all(kind: string): Iterable<Name> {
    const base = this.base.get(kind);
    const changed = this.changed.get(kind);
    for (const [key, name] of base ?? []) {
      if (key === OPEN_NAME) continue;
      const now = changed?.get(key) ?? name;
      if (!isGone(now)) yield now;
    }
    for (const [key, name] of changed ?? [])
      if (base?.has(key) !== true && key !== OPEN_NAME && !isGone(name)) yield name;
  }

  /** The table after an edit, by the segments that it removed and added. */
  edited(removed: readonly Segment[], added: readonly Segment[]): Names {
    const changed = new Map<string, Map<string, Name>>();
    for (const [kind, names] of this.changed) changed.set(kind, new Map(names));
    const copies = new Map<Name, MutableName>();
    const copyOf = ({ kind, name }: NameOccurrence): MutableName => {
      const key = name.toLowerCase();
      const before = changed.get(kind)?.get(key) ?? this.base.get(kind)?.get(key) ?? none;
      const known = copies.get(before);
      if (known !== undefined) return known;
      const copy = { definitions: [...before.definitions], references: [...before.references] };
      copies.set(copy, copy);
      put(changed, kind, key, copy);
      return copy;
    };
    for (const segment of removed)
      for (const occurrence of namesOf(segment)) {
        const list = listOf(copyOf(occurrence), occurrence);
        const at = list.indexOf(occurrence);
        if (at >= 0) list.splice(at, 1);
      }
    for (const segment of added)
      for (const occurrence of namesOf(segment))
        listOf(copyOf(occurrence), occurrence).push(occurrence);
    let size = 0;
    for (const names of changed.values()) size += names.size;
    const next = new Names(this.base, changed);
    return size > MAX_CHANGED_NAMES ? next.merged() : next;
  }

  /** The same table without changes on top of it. */
  private merged(): Names {
    const base = new Map<string, Map<string, Name>>();
    for (const kind of new Set([...this.base.keys(), ...this.changed.keys()]))
      for (const name of this.all(kind)) {
        const [{ name: written } = { name: '' }] = [...name.definitions, ...name.references];
        put(base, kind, written.toLowerCase(), name);
      }
    return new Names(base);
  }

  private find(kind: string, key: string): Name | undefined {
    return this.changed.get(kind)?.get(key) ?? this.base.get(kind)?.get(key);
  }
}

/**
 * An edit copies the names that edits changed before. From this many on they are put into a new base
 * instead, which reads all names once: so seldom that it does not count.
 */
const MAX_CHANGED_NAMES = 256;

interface MutableName {
  readonly definitions: NameOccurrence[];
  readonly references: NameOccurrence[];
}

/**
 * Reads the table of names from the text, the long lists last.
 * @param visit gets each large segment after its names were read and before it is released, with the
 * names so far: all but some of those in the long lists.
 */
export function readNames(
  segments: readonly Segment[],
  visit?: (segment: Segment, soFar: NameTable) => void,
): Names {
  const base = new Map<string, Map<string, MutableName>>();
  const table = new Names(base);
  const add = (segment: Segment): void => {
    for (const occurrence of namesOf(segment)) {
      const { kind, name } = occurrence;
      const key = name.toLowerCase();
      let entry = base.get(kind)?.get(key);
      if (entry === undefined) put(base, kind, key, (entry = { definitions: [], references: [] }));
      listOf(entry, occurrence).push(occurrence);
    }
  };
  const isLong = ({ owner }: Segment): boolean => longLists.includes(owner);
  for (const segment of segments) if (!isLong(segment)) add(segment);
  // In text order: if the plans, which stay, are read before the machines, V8 takes the trees of the
  // machines for objects that stay too, and keeps them until memory is short.
  for (const segment of segments) {
    if (!isLong(segment)) continue;
    add(segment);
    if (!segment.isLarge) continue;
    visit?.(segment, table);
    // Reading a segment again costs less than holding all of them.
    segment.forget();
  }
  return table;
}

/**
 * The names that a segment declares and refers to, in text order. They are kept when the rest of the
 * segment is released, so that every call returns the same ones.
 */
export function namesOf(segment: Segment): readonly NameOccurrence[] {
  return segment.keep(namesIn);
}

function namesIn(segment: Segment): readonly NameOccurrence[] {
  return modelOf(segment).names;
}

function listOf(
  { definitions, references }: MutableName,
  { role }: NameOccurrence,
): NameOccurrence[] {
  return role === 'definition' ? definitions : references;
}

function put<T>(kinds: Map<string, Map<string, T>>, kind: string, key: string, name: T): void {
  const names = kinds.get(kind);
  if (names === undefined) kinds.set(kind, new Map([[key, name]]));
  else names.set(key, name);
}

function isGone({ definitions, references }: Name): boolean {
  return definitions.length === 0 && references.length === 0;
}

const none: Name = { definitions: [], references: [] };
