import { columnOf, eolOf, replace, type Edit } from '../../edits/edits.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import { keyText, type MapNode, type Node, type Pair } from '../../yaml/tree.ts';
import { lineEnd } from '../../text/lines.ts';
import { comments, keepsText } from './change-checks.ts';
import type { Refactoring } from './refactoring.ts';
import { uniqueProperties } from './unique-properties.ts';

/** The minimum sharing that makes the text shorter. */
const MINIMUM = { machines: 2, settings: 2 };

/** A machine, with its settings keyed by their content. */
interface Machine {
  readonly segment: Segment;
  readonly node: MapNode;
  readonly settings: ReadonlyMap<string, Pair>;
}

/**
 * Moves settings that several machines share with the one at the cursor to an anchor, and merges
 * them into the others. Machines with comments on these lines stay unchanged.
 */
export const extractSettings: Refactoring = function* ({ checked, segment, invoked, style }) {
  const { descriptor } = checked;
  if (!invoked || segment.kind !== 'item' || segment.owner !== 'protectedItems') return;
  const here = machine(segment);
  if (here === undefined) return;
  const all = descriptor.segments.flatMap((one) =>
    one.kind === 'item' && one.owner === 'protectedItems' ? (machine(one) ?? []) : [],
  );
  const shared = bestShared(here, all);
  if (shared === undefined) return;
  const users = all.filter((one) => shared.every((setting) => one.settings.has(setting)));
  const [first, ...others] = users;
  if (first === undefined) return;
  const anchor = freeAnchor(descriptor);
  const lines = settingLines(first, shared).map((line) => ' '.repeat(style.width) + line);
  const edits = [
    ...withMergeKey(first, shared, [`<<: &${anchor}`, ...lines]),
    ...others.flatMap((one) => withMergeKey(one, shared, [`<<: *${anchor}`])),
  ];
  const title = `Share ${shared.length} settings of ${users.length} machines with an anchor`;
  if (keepsText(edits)) yield { title, kind: 'refactor.extract', edits };
};

/** Returns a machine in block style; undefined for any other item. */
function machine(segment: Segment): Machine | undefined {
  const { root, errors } = segment.tree;
  if (root?.kind !== 'map' || root.flow || errors.length > 0) return undefined;
  if (root.pairs.some((pair) => keyText(pair) === '<<')) return undefined;
  const settings = new Map<string, Pair>();
  for (const pair of root.pairs) {
    const key = keyText(pair) ?? '';
    const { value } = pair;
    if (uniqueProperties.has(key) || pair === root.pairs[0] || value === undefined) continue;
    const content = contentOf(value);
    const isCommented = comments(linesOf(segment, pair).text).length > 0;
    if (content !== undefined && !isCommented) settings.set(`${key}: ${content}`, pair);
  }
  return { segment, node: root, settings };
}

/** Returns the content of a value, for comparison; undefined if it has anchors or aliases. */
function contentOf(node: Node): string | undefined {
  if (node.kind === 'alias' || node.anchor !== undefined) return undefined;
  if (node.kind === 'scalar')
    return node.style === 'block' ? undefined : JSON.stringify(node.value);
  const parts =
    node.kind === 'seq'
      ? node.items.map(contentOf)
      : node.pairs.map(
          ({ key, value }) => `${contentOf(key) ?? ''}: ${(value && contentOf(value)) ?? ''}`,
        );
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** Returns the settings at the cursor whose sharing saves the most lines. */
function bestShared(here: Machine, all: readonly Machine[]): readonly string[] | undefined {
  const sets = new Map<string, readonly string[]>();
  for (const other of all) {
    const same = [...here.settings.keys()].filter((setting) => other.settings.has(setting));
    if (other !== here && same.length >= MINIMUM.settings) sets.set(same.join('\n'), same);
  }
  let best: { readonly set: readonly string[]; readonly saved: number } | undefined;
  for (const set of [...sets.values()].slice(0, 50)) {
    const users = all.filter((one) => set.every((setting) => one.settings.has(setting))).length;
    const saved = (users - 1) * set.length;
    if (users >= MINIMUM.machines && saved > (best?.saved ?? 0)) best = { set, saved };
  }
  return best?.set;
}

/**
 * Inserts the merge key after the first property and removes the settings.
 * @param merge the merge key, and in the first machine the lines of the settings under it.
 */
function withMergeKey(
  { segment, node, settings }: Machine,
  shared: readonly string[],
  merge: readonly string[],
): Edit[] {
  const { text } = segment;
  const [first] = node.pairs;
  const pairs = node.pairs.filter((pair) => shared.some((one) => settings.get(one) === pair));
  if (first === undefined) return [];
  const pad = ' '.repeat(columnOf({ segment }, first.key.start));
  const eol = eolOf(text);
  const start = lineEnd(text, (first.value ?? first.key).end);
  let newText = merge.map((line) => eol + pad + line).join('');
  let end = start;
  for (const pair of pairs) {
    const lines = linesOf(segment, pair);
    // Remove the line end before the lines; the machine's first line always stays.
    newText += text.slice(end, lines.start - eol.length);
    end = lines.end;
  }
  return [replace({ segment, start, end }, newText)];
}

/** Returns the lines of the settings in a machine, without its indentation. */
function settingLines({ segment, node, settings }: Machine, shared: readonly string[]): string[] {
  const [first] = node.pairs;
  const column = first === undefined ? 0 : columnOf({ segment }, first.key.start);
  return shared
    .flatMap((setting) => settings.get(setting) ?? [])
    .flatMap((pair) => linesOf(segment, pair).text.split(/\r?\n/))
    .map((line) => line.slice(column));
}

/** Returns the lines of a property, without the last line end. */
function linesOf(
  { text }: Segment,
  { key, value }: Pair,
): { start: number; end: number; text: string } {
  const start = text.lastIndexOf('\n', key.start - 1) + 1;
  const end = lineEnd(text, (value ?? key).end);
  return { start, end, text: text.slice(start, end) };
}

function freeAnchor({ segments }: Descriptor): string {
  const taken = new Set(
    segments.flatMap(({ mayAnchor, tree }) =>
      mayAnchor ? tree.anchors.map((node) => (node.kind === 'alias' ? '' : node.anchor)) : [],
    ),
  );
  let name = 'settings';
  for (let i = 2; taken.has(name); i++) name = `settings${i}`;
  return name;
}
