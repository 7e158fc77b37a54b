import { columnOf, replace, type Edit } from '../../edits/edits.ts';
import { lineEnd } from '../../text/lines.ts';
import { enclosingCollections, type EnclosingCollection } from './enclosing-collections.ts';
import { comments, keepsData } from './change-checks.ts';
import type { RefactoringEdits, Refactoring, Selected } from './refactoring.ts';
import { blockText, flowText } from './yaml-text.ts';

/** Longer blocks are not converted to one line. */
const MAX_LINE_LENGTH = 100;

/** Expands a flow collection to multiple lines, or collapses a short block to one line. */
export const changeStyle: Refactoring = function* (selected) {
  const enclosing = enclosingCollections(selected.segment, selected.at);
  const flow = enclosing.find(({ node }) => node.flow);
  const lines = flow && toBlock(selected, flow);
  if (flow !== undefined && lines !== undefined)
    yield* offer(selected, `Expand ${displayName(flow)} to multiple lines`, lines);
  const block = enclosing.filter(({ node }) => !node.flow).at(-1);
  const line = block && toFlow(selected, block);
  if (block !== undefined && line !== undefined)
    yield* offer(selected, `Collapse ${displayName(block)} to one line`, line);
};

function* offer({ segment }: Selected, title: string, edit: Edit): Iterable<RefactoringEdits> {
  if (keepsData(segment, [edit])) yield { title, kind: 'refactor.rewrite', edits: [edit] };
}

function toBlock(
  { segment, style }: Selected,
  { node, pair, dash }: EnclosingCollection,
): Edit | undefined {
  const { text } = segment;
  const end = lineEnd(text, node.end);
  const rest = text.slice(node.end, end).trimEnd();
  const isEmpty = node.kind === 'map' ? node.pairs.length === 0 : node.items.length === 0;
  if (isEmpty || comments(text.slice(node.start, node.end)).length > 0 || !isComment(rest))
    return undefined;
  const anchor = node.anchor === undefined ? '' : ` &${node.anchor}`;
  if (pair !== undefined) {
    const colon = text.indexOf(':', pair.key.end);
    const column =
      columnOf({ segment }, pair.key.start) + (node.kind === 'seq' ? style.list : style.width);
    const lines = blockText(segment, node, column, style);
    if (lines === undefined || text.slice(colon + 1, node.start).trim() !== anchor.trim())
      return undefined;
    const place = { segment, start: colon + 1, end };
    return replace(place, `${anchor}${rest}${style.eol}${' '.repeat(column)}${lines}`);
  }
  if (node.anchor !== undefined) return undefined;
  if (dash === undefined && segment.kind !== 'whole') return undefined;
  const column = columnOf({ segment }, node.start);
  const lines = node.kind === 'map' ? blockText(segment, node, column, style) : undefined;
  if (lines === undefined) return undefined;
  const [first = '', ...others] = lines.split(style.eol);
  return replace({ segment, start: node.start, end }, [first + rest, ...others].join(style.eol));
}

function toFlow(
  { segment }: Selected,
  { node, pair, dash, name }: EnclosingCollection,
): Edit | undefined {
  const { text } = segment;
  if (name === 'descriptor') return undefined;
  const line = flowText(segment, node);
  if (line === undefined || line.length > MAX_LINE_LENGTH) return undefined;
  const isEmpty = node.kind === 'map' ? node.pairs.length === 0 : node.items.length === 0;
  const start = pair === undefined ? node.start : text.indexOf(':', pair.key.end) + 1;
  const end = lineEnd(text, node.end);
  const inside = comments(text.slice(start, end));
  if (isEmpty || inside.length > 1 || (dash === undefined && pair === undefined)) return undefined;
  // A single comment stays at the end of the line.
  const comment = inside.map((one) => `   ${one}`).join('');
  return replace({ segment, start, end }, `${pair === undefined ? '' : ' '}${line}${comment}`);
}

function displayName({ name }: EnclosingCollection): string {
  return name === 'item' ? 'this item' : name === 'descriptor' ? 'the descriptor' : name;
}

function isComment(rest: string): boolean {
  return rest === '' || /^\s+#/.test(rest);
}
