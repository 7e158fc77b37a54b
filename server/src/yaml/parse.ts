import { pastedRows } from '../text/pasted-rows.ts';
import { backslashStandIns } from './backslash-quotes.ts';
import { readBlock } from './read-block.ts';
import { readYaml } from './read-yaml.ts';
import {
  asComments,
  isHidden,
  conflictStandIns,
  lookalikeStandIns,
  mayNeedStandIn,
  placeholderStandIns,
  withPlaceholders,
  withStandIns,
  type StandIn,
} from './stand-ins.ts';
import { scalarsOf, type Misreading, type ScalarNode, type Tree } from './tree.ts';

/** How to read a text: as an entry after another entry, as an item of a list, or as a document. */
type Role = 'entry' | 'item' | 'none';

/**
 * Reads one segment: with the fast reader if it can, otherwise with the `yaml` library. Never
 * throws. Placeholders, merge conflicts and characters that look like YAML's own are read as what
 * they mean (see `stand-ins.ts`).
 * @param as how to read the text: as an entry after another entry, as an item of a list, or
 *   (`none`) as a document.
 */
export function parse(text: string, as: Role): Tree {
  if (mayNeedStandIn(text)) return parseWithStandIns(text, as);
  const tree = read(text, as);
  // Rows of a table have nothing special but that they are no YAML.
  return tree.errors.length > 0 && /[;,]/.test(text) ? parseWithStandIns(text, as) : tree;
}

function read(text: string, as: Role): Tree {
  return readBlock(text, as) ?? readYaml(text, as);
}

function parseWithStandIns(text: string, as: Role): Tree {
  const hidden = placeholderStandIns(text);
  const conflicts = conflictStandIns(text, true);
  const reported: StandIn[] = [];
  let kept = joined(hidden, conflicts);
  let tree = read(withStandIns(text, kept), as);
  if (conflicts.length > 0 && tree.errors.length > 0) {
    kept = joined(hidden, conflictStandIns(text, false));
    tree = read(withStandIns(text, kept), as);
  }
  for (const found of [lookalikeStandIns(text), backslashStandIns(text), rowStandIns(text)]) {
    if (found.length === 0) continue;
    const better = readBetter(text, as, kept, found, tree);
    if (better !== undefined) ({ tree, kept } = better);
    else reported.push(...unread(found, tree));
  }
  const misreadings = [...kept, ...reported].flatMap(({ misreading }) => misreading ?? []);
  misreadings.sort((a, b) => a.start - b.start);
  return { ...restored(tree, text, hidden), misreadings };
}

/** The spaces and dashes that are wrong, though the text makes no more sense without them. */
function unread(found: readonly StandIn[], { root }: Tree): readonly StandIn[] {
  const scalars = scalarsOf(root);
  return found.filter((one) => {
    const kind = one.misreading?.kind;
    if (kind !== 'space' && kind !== 'dash') return false;
    const scalar = scalarAt(scalars, one.start);
    // Before a key or a value, they are read as its first letters.
    return scalar === undefined || (scalar.style === 'plain' && scalar.start === one.start);
  });
}

/** Reads a text with further stand-ins; undefined if it makes no more sense with them. */
function readBetter(
  text: string,
  as: Role,
  before: readonly StandIn[],
  found: readonly StandIn[],
  without: Tree,
): { tree: Tree; kept: readonly StandIn[] } | undefined {
  const all = read(withStandIns(text, joined(before, found)), as);
  // Within a scalar they are part of its text.
  const scalars = scalarsOf(all.root);
  const meant = found.filter((one) => !isWithinScalar(one, scalars));
  if (meant.length === 0) return undefined;
  const kept = joined(before, meant);
  const tree = meant.length === found.length ? all : read(withStandIns(text, kept), as);
  const fewer = without.errors.length - tree.errors.length;
  // Without the comma at their ends, lines within brackets look like rows.
  const isRow = meant[0]?.text === '#';
  if (isRow ? fewer <= 0 && !continuesScalar(meant, without) : fewer < 0) return undefined;
  return { tree, kept };
}

/** Whether a stand-in is a part of a scalar, and not the whole of it. */
function isWithinScalar(one: StandIn, scalars: readonly ScalarNode[]): boolean {
  const scalar = scalarAt(scalars, one.start);
  if (scalar === undefined || one.end > scalar.end) return false;
  const isWhole = one.misreading?.kind === 'quote' || one.misreading?.kind === 'backslash';
  return !isWhole || one.start !== scalar.start;
}

/** Whether rows were read as the lines of plain text. */
function continuesScalar(rows: readonly StandIn[], { root }: Tree): boolean {
  const first = rows.find(({ misreading }) => misreading !== undefined)?.misreading;
  const scalar = first && scalarAt(scalarsOf(root), first.start);
  return scalar?.style === 'plain' && first !== undefined && scalar.end >= first.end;
}

/** Returns the scalar that contains an offset, of scalars in text order. */
function scalarAt(scalars: readonly ScalarNode[], offset: number): ScalarNode | undefined {
  let low = 0;
  let high = scalars.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const scalar = scalars[middle];
    if (scalar === undefined) return undefined;
    if (scalar.end <= offset) low = middle + 1;
    else if (scalar.start > offset) high = middle - 1;
    else return scalar;
  }
  return undefined;
}

function rowStandIns(text: string): readonly StandIn[] {
  return pastedRows(text).flatMap(({ start, end, count, first }) => {
    const misreading: Misreading = { kind: 'rows', start, end, newText: first, count };
    return asComments(text, { start, end }).map((one, i) =>
      i === 0 ? { ...one, misreading } : one,
    );
  });
}

function joined(one: readonly StandIn[], other: readonly StandIn[]): readonly StandIn[] {
  return [...one, ...other].sort((a, b) => a.start - b.start);
}

/** Puts the placeholders back into the scalars that have them. */
function restored(tree: Tree, text: string, hidden: readonly StandIn[]): Tree {
  if (hidden.length === 0) return tree;
  let next = 0;
  for (const node of scalarsOf(tree.root)) {
    if (typeof node.value !== 'string' || !isHidden(node.value)) continue;
    while (next > 0 && (hidden[next - 1]?.start ?? 0) >= node.start) next--;
    while (next < hidden.length && (hidden[next]?.start ?? 0) < node.start) next++;
    (node as { value: string }).value = withPlaceholders(node.value, text, hidden, next);
  }
  return tree;
}
