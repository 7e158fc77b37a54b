/**
 * Updates reports after an edit: the segments that changed are checked again, and those that read, or
 * share a name with, what changed.
 */
import { modelOf } from '../descriptor/build-model.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { difference } from '../descriptor/difference.ts';
import { comparedKinds, linkedKinds } from '../descriptor/name-kinds.ts';
import { OPEN_NAME, type NameOccurrence } from '../descriptor/name-occurrence.ts';
import { namesOf, type NameTable } from '../descriptor/names.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Checker } from './checker.ts';
import type { ReadElsewhere } from './recording-context.ts';
import { bit } from './recording-model.ts';
import { targets, type ReportStore } from './report-store.ts';

/** Turns the reports of one version into those of a later one. */
export function update(
  before: Descriptor,
  after: Descriptor,
  store: ReportStore,
  checker: Checker,
): void {
  store.checkedSegments = 0;
  const { removed, added } = difference(before.segments, after.segments);
  const keys = changedKeys(before, after, [...removed, ...added]);
  const names = changedNames(after, removed, added);
  const openNames = names.some(({ name }) => name === OPEN_NAME);
  const changed = { ...keys, names: names.length > 0, openNames };
  const stale = new Set(added);
  for (const segment of removed) for (const pointing of store.drop(segment)) stale.add(pointing);
  for (const { kind, name } of names) {
    // Whoever asks for open names has read all names.
    if (name === OPEN_NAME) continue;
    for (const one of [...linkedKinds(kind), ...comparedKinds(kind)]) {
      const { definitions, references } = after.names.get(one, name);
      for (const { at } of definitions) stale.add(at.segment);
      for (const { at } of references) stale.add(at.segment);
    }
  }
  if (changed.blocks !== 0 || changed.shapes !== 0) {
    for (const [segment, reports] of store.segments)
      if (isStale(reports, changed)) stale.add(segment);
  }
  const gone = new Set(removed);
  const here = new Set(added);
  for (const segment of stale)
    if (here.has(segment) || !gone.has(segment)) checker.checkSegment(segment, store);
  const isWholeText = ({ kind }: Segment): boolean => kind === 'whole';
  const isAnew = removed.some(isWholeText) || added.some(isWholeText);
  checker.checkWhole(store, (reports) => {
    if (isAnew || isStale(reports, changed)) return true;
    for (const segment of targets(reports)) if (gone.has(segment)) return true;
    return false;
  });
}

function isStale(read: ReadElsewhere, changed: ReadElsewhere): boolean {
  return (
    (read.blocks & changed.blocks) !== 0 ||
    (read.shapes & changed.shapes) !== 0 ||
    (read.names && changed.names) ||
    (read.openNames && changed.openNames)
  );
}

/** The bits of the top-level keys whose content or shape the changed segments affect. */
function changedKeys(
  before: Descriptor,
  after: Descriptor,
  segments: readonly Segment[],
): { readonly blocks: number; readonly shapes: number } {
  const keys = new Set<string>();
  for (const segment of segments) {
    if (segment.kind === 'item') keys.add(segment.owner);
    else for (const { key } of modelOf(segment).entries) keys.add(key);
  }
  let blocks = 0;
  let shapes = 0;
  for (const key of keys) {
    blocks |= bit(key);
    const [old, now] = [before.sections.get(key), after.sections.get(key)];
    if (!hasSameHeads(old, now) || itemCount(old) !== itemCount(now)) shapes |= bit(key);
  }
  return { blocks, shapes };
}

function hasSameHeads(a: Section | undefined, b: Section | undefined): boolean {
  if (a?.heads.length !== b?.heads.length) return false;
  return a?.heads.every(({ segment }, i) => segment === b?.heads[i]?.segment) !== false;
}

/**
 * The names whose occurrences the changed segments added or removed. A name with several definitions
 * counts even if all of them stay: another one may be the first now. So does one that is compared with
 * names of another kind.
 */
function changedNames(
  { names }: Descriptor,
  removed: readonly Segment[],
  added: readonly Segment[],
): NameOccurrence[] {
  const counts = new Map<string, { readonly occurrence: NameOccurrence; count: number }>();
  const count = (segments: readonly Segment[], step: number): void => {
    for (const segment of segments) {
      for (const occurrence of namesOf(segment)) {
        const { kind, role, path, name, isRenamed } = occurrence;
        const key = `${kind}\n${role}\n${path}\n${isRenamed === true}\n${name}`;
        const entry = counts.get(key);
        if (entry === undefined) counts.set(key, { occurrence, count: step });
        else entry.count += step;
      }
    }
  };
  count(removed, -1);
  count(added, 1);
  return [...counts.values()]
    .filter(
      ({ occurrence: { kind, name, role }, count: balance }) =>
        balance !== 0 ||
        (role === 'definition' && name !== OPEN_NAME && definitionsOf(kind, name, names) > 1),
    )
    .map(({ occurrence }) => occurrence);
}

function definitionsOf(kind: string, name: string, names: NameTable): number {
  let count = 0;
  for (const one of [kind, ...comparedKinds(kind)])
    count += names.get(one, name).definitions.length;
  return count;
}
