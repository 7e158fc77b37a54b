import { areOnBothSides, conflictsIn, type Conflict } from '../text/conflicts.ts';
import { isCircular, targetsOf } from './alias-targets.ts';
import type { ModelError } from './segment-model.ts';
import type { Segment } from './segment.ts';
import { segmentSpanOf, type SegmentSpan } from './sourced.ts';

/** Returns the errors that the YAML parser does not report. */
export function textErrors(segment: Segment): ModelError[] {
  return [
    ...(segment.kind === 'rest' ? rest(segment) : characters(segment)),
    ...aliases(segment),
    ...conflictsOf(segment).map(({ marker: { start, end } }): ModelError => {
      return { kind: 'conflict', at: { segment, start, end } };
    }),
  ];
}

/** The merge conflicts of a segment. A text with one is a single segment (see `text/cut.ts`). */
export function conflictsOf(segment: Segment): readonly Conflict[] {
  return segment.kind === 'whole' ? segment.keep(conflictsWithin) : [];
}

/** Whether something on one side of a merge conflict is related to something on the other side. */
export function joinsSidesOfConflict(
  { segment, start }: SegmentSpan,
  related: readonly { readonly at: SegmentSpan }[],
): boolean {
  const conflicts = conflictsOf(segment);
  return (
    conflicts.length > 0 && related.some(({ at }) => areOnBothSides(conflicts, start, at.start))
  );
}

function conflictsWithin({ text }: Segment): readonly Conflict[] {
  return conflictsIn(text);
}

/** Only comments may follow the end of the document. */
function rest(segment: Segment): ModelError[] {
  const mark = /^---(?=\s|$)/m.exec(segment.text) ?? content.exec(segment.text);
  if (mark === null) return [];
  const start = mark.index + mark[0].search(/\S/);
  const at: SegmentSpan = { segment, start, end: mark.index + mark[0].length };
  return [{ kind: 'second-document', at }];
}

/** Finds characters that look like others, and a directive that changes the meaning of words. */
function characters(segment: Segment): ModelError[] {
  const errors: ModelError[] = [];
  const odd = suspicious.test(segment.text) ? oddCharacter.exec(segment.text) : null;
  if (odd !== null) {
    const [text] = odd;
    const start = odd.index + text.length - 1;
    const at: SegmentSpan = { segment, start, end: start + 1 };
    errors.push({ kind: 'odd-character', at, character: text.slice(-1) });
  }
  const old = segment.kind === 'whole' ? oldYaml.exec(segment.text) : null;
  if (old !== null) {
    const at: SegmentSpan = { segment, start: old.index, end: old.index + old[0].length };
    errors.push({ kind: 'old-yaml', at });
  }
  return errors;
}

/** Every alias must refer to a node that does not contain it, and to no more than can be read. */
function aliases(segment: Segment): ModelError[] {
  return segment.tree.aliases.flatMap((alias): ModelError[] => {
    const at = segmentSpanOf(segment, alias);
    const target = targetsOf(segment).get(alias);
    if (target === undefined) return [{ kind: 'undefined-alias', at, name: alias.name }];
    if (isCircular(segment, alias, target))
      return [{ kind: 'circular-alias', at, name: alias.name }];
    return alias.start === segment.aliasesUntil ? [{ kind: 'too-many-aliases', at }] : [];
  });
}

/** Text after the end of a document that is neither a comment nor the end marker. */
const content = /^(?!\.\.\.(?:\s|$))[ \t]*[^\s#]\S*/m;
/** Characters that no descriptor needs: control characters and a second byte order mark. */
const oddCharacter = /[\0-\x08\v\f\x0e-\x1f\x7f]|(?<!^)\ufeff/;
/** A quick test for any of these characters. */
const suspicious = /[\0-\x08\v\f\x0e-\x1f\x7f\ufeff]/;
/** With this directive `yes` and `0777` have other types. */
const oldYaml = /^%YAML[ \t]+1\.[01](?!\d)/m;
