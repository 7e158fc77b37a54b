/**
 * What an edit does to the findings: only the segments that changed are checked again, and those that
 * read, or share a name with, what changed.
 */
import { namesOf } from '../descriptor/names.ts';
import { modelOf } from '../descriptor/build-model.ts';
import { type Descriptor } from '../descriptor/descriptor.ts';
import { difference } from '../descriptor/difference.ts';
import type { NameOccurrence } from '../descriptor/name-occurrence.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { Checker, RuleResult, Results } from './checker.ts';
import { bit } from './recording-context.ts';

/** Turns the results for one version into those for a later one. */
export function update(
  before: Descriptor,
  after: Descriptor,
  results: Results,
  checker: Checker,
): void {
  results.checkedSegments = 0;
  const { removed, added } = difference(before.segments, after.segments);
  const changed = changedKeys(before, after, [...removed, ...added]);
  const stale = new Set(added);
  for (const segment of removed) {
    results.segments.delete(segment);
    for (const user of results.pointers.get(segment) ?? []) stale.add(user);
    results.pointers.delete(segment);
  }
  const mentions = changedMentions(after, removed, added);
  for (const { kind, name } of mentions) {
    const { definitions, references } = after.names.get(kind, name);
    for (const { at } of definitions) stale.add(at.segment);
    for (const { at } of references) stale.add(at.segment);
  }
  if (changed.blocks !== 0 || changed.shapes !== 0) {
    for (const [segment, result] of results.segments)
      if (isStale(result, changed) || (result.names && mentions.length > 0)) stale.add(segment);
  }
  const gone = new Set(removed);
  const here = new Set(added);
  for (const segment of stale)
    if (here.has(segment) || !gone.has(segment)) checker.segment(segment, results);
  const names = mentions.length > 0;
  const isNew = ({ kind }: Segment): boolean => kind === 'whole';
  const anew = removed.some(isNew) || added.some(isNew);
  checker.whole(
    results,
    (result) =>
      anew || isStale(result, changed) || (result.names && names) || pointsInto(result, gone),
  );
}

function isStale(
  result: RuleResult,
  changed: { readonly blocks: number; readonly shapes: number },
): boolean {
  return (result.blocks & changed.blocks) !== 0 || (result.shapes & changed.shapes) !== 0;
}

function pointsInto(result: RuleResult, gone: ReadonlySet<Segment>): boolean {
  return result.found.some(
    ({ report }) =>
      gone.has(report.at.segment) ||
      report.related?.some(({ at }) => gone.has(at.segment)) === true,
  );
}

/** The bits of the top-level keys whose content or shape the changed segments touch. */
function changedKeys(
  before: Descriptor,
  after: Descriptor,
  segments: readonly Segment[],
): { blocks: number; shapes: number } {
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
    if (!sameHeads(old, now) || itemCount(old) !== itemCount(now)) shapes |= bit(key);
  }
  return { blocks, shapes };
}

function sameHeads(a: Section | undefined, b: Section | undefined): boolean {
  if (a?.heads.length !== b?.heads.length) return false;
  return a?.heads.every(({ segment }, i) => segment === b?.heads[i]?.segment) !== false;
}

/**
 * The names whose mentions the changed segments brought or took away. A name that several things
 * have counts even when all stay: which of them is the first may have changed.
 */
function changedMentions(
  { names }: Descriptor,
  removed: readonly Segment[],
  added: readonly Segment[],
): NameOccurrence[] {
  const counts = new Map<string, { mention: NameOccurrence; count: number }>();
  const count = (segments: readonly Segment[], step: number): void => {
    for (const segment of segments) {
      for (const mention of namesOf(segment)) {
        const key = `${mention.kind}\n${mention.role}\n${mention.path}\n${mention.name}`;
        const entry = counts.get(key);
        if (entry === undefined) counts.set(key, { mention, count: step });
        else entry.count += step;
      }
    }
  };
  count(removed, -1);
  count(added, 1);
  return [...counts.values()]
    .filter(
      ({ mention: { kind, name, role }, count: change }) =>
        change !== 0 || (role === 'definition' && names.get(kind, name).definitions.length > 1),
    )
    .map(({ mention }) => mention);
}
