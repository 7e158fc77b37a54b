import { targetsOf } from './anchors.ts';
import type { ModelError } from './segment-model.ts';
import type { Segment } from './segment.ts';
import { segmentSpanOf, type SegmentSpan } from './sourced.ts';

/** What the parser lets pass, though it means nothing, or something else than it looks like. */
export function oddText(segment: Segment): ModelError[] {
  return [...(segment.kind === 'rest' ? rest(segment) : characters(segment)), ...aliases(segment)];
}

/** What follows the end of the document may be comments, but no other document. */
function rest(segment: Segment): ModelError[] {
  const mark = /^---(?=\s|$)/m.exec(segment.text) ?? content.exec(segment.text);
  if (mark === null) return [];
  const start = mark.index + mark[0].search(/\S/);
  const at: SegmentSpan = { segment, start, end: mark.index + mark[0].length };
  return [{ kind: 'second-document', at }];
}

/** Characters that look like others, and a directive that changes what words mean. */
function characters(segment: Segment): ModelError[] {
  const problems: ModelError[] = [];
  const odd = suspicious.test(segment.text) ? oddCharacter.exec(segment.text) : null;
  if (odd !== null) {
    const [text] = odd;
    const start = odd.index + text.length - 1;
    const at: SegmentSpan = { segment, start, end: start + 1 };
    problems.push({ kind: 'odd-character', at, character: text.slice(-1) });
  }
  const old = segment.kind === 'whole' ? oldYaml.exec(segment.text) : null;
  if (old !== null) {
    const at: SegmentSpan = { segment, start: old.index, end: old.index + old[0].length };
    problems.push({ kind: 'old-yaml', at });
  }
  return problems;
}

/** Every alias must mean something that it is not part of, wherever it stands. */
function aliases(segment: Segment): ModelError[] {
  return segment.tree.aliases.flatMap((alias): ModelError[] => {
    const at = segmentSpanOf(segment, alias);
    const target = targetsOf(segment).get(alias);
    if (target === undefined) return [{ kind: 'undefined-alias', at, name: alias.name }];
    const isWithin =
      target.segment === segment &&
      target.node.start <= alias.start &&
      alias.end <= target.node.end;
    return isWithin ? [{ kind: 'circular-alias', at, name: alias.name }] : [];
  });
}

/** What stands behind the end of a document and is neither a comment nor its mark. */
const content = /^(?!\.\.\.(?:\s|$))[ \t]*[^\s#]\S*/m;
/** Characters that no descriptor needs: control characters, a second byte order mark, and spaces of
 * other kinds that look like indentation, or part a key from its value, but are part of the text. */
const oddCharacter =
  /[\0-\x08\v\f\x0e-\x1f\x7f]|(?<!^)\ufeff|(?<=^|\n) *[\xa0\u2000-\u200b\u202f\u3000]|(?<=[A-Za-z]:)[\xa0\u2000-\u200b\u202f\u3000]/;
/** Contains all of them; looking for it is quick. */
const suspicious = /[\0-\x08\v\f\x0e-\x1f\x7f\ufeff\xa0\u2000-\u200b\u202f\u3000]/;
/** With this directive `yes` and `0777` are not what they look like. */
const oldYaml = /^%YAML[ \t]+1\.[01](?!\d)/m;
