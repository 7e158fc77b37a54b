import { columnOf, eolOf, replace, type Edit } from '../../edits/edits.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Segment } from '../../descriptor/segment.ts';
import { keyText, type MapNode, type Node, type Pair } from '../../yaml/tree.ts';
import { lineEnd } from '../../text/lines.ts';
import { comments, keepsText } from './keeps.ts';
import type { Refactoring } from './refactoring.ts';

/** What no two machines share. */
const own = new Set(['name', 'azureName', 'hostname']);
/** Extracting less than this makes nothing shorter. */
const fewest = { machines: 2, settings: 2 };

/** A machine, with its settings by what they say. */
interface Machine {
  readonly segment: Segment;
  readonly node: MapNode;
  readonly settings: ReadonlyMap<string, Pair>;
}

/**
 * Writes settings that machines share with that at the cursor once, behind an anchor, and merges them
 * everywhere else. Machines with comments on these lines stay as they are.
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
    ...rewritten(first, shared, [`<<: &${anchor}`, ...lines]),
    ...others.flatMap((one) => rewritten(one, shared, [`<<: *${anchor}`])),
  ];
  const title = `Share ${shared.length} settings of ${users.length} machines by an anchor`;
  if (keepsText(edits)) yield { title, kind: 'refactor.extract', edits };
};

/** A machine in block style; undefined for another item. */
function machine(segment: Segment): Machine | undefined {
  const { root, problems } = segment.tree;
  if (root?.kind !== 'map' || root.flow || problems.length > 0) return undefined;
  if (root.pairs.some((pair) => keyText(pair) === '<<')) return undefined;
  const settings = new Map<string, Pair>();
  for (const pair of root.pairs) {
    const key = keyText(pair) ?? '';
    const isFirst = pair === root.pairs[0];
    const { value } = pair;
    if (own.has(key) || isFirst || value === undefined) continue;
    const said = plain(value);
    const isCommented = comments(linesOf(segment, pair).text).length > 0;
    if (said !== undefined && !isCommented) settings.set(`${key}: ${said}`, pair);
  }
  return { segment, node: root, settings };
}

/** What a value says; undefined where anchors or aliases are part of it. */
function plain(node: Node): string | undefined {
  if (node.kind === 'alias' || node.anchor !== undefined) return undefined;
  if (node.kind === 'scalar')
    return node.style === 'block' ? undefined : JSON.stringify(node.value);
  const parts =
    node.kind === 'seq'
      ? node.items.map(plain)
      : node.pairs.map(({ key, value }) => `${plain(key) ?? ''}: ${(value && plain(value)) ?? ''}`);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** Of the settings at the cursor those whose sharing saves the most lines. */
function bestShared(here: Machine, all: readonly Machine[]): readonly string[] | undefined {
  const sets = new Map<string, readonly string[]>();
  for (const other of all) {
    const same = [...here.settings.keys()].filter((setting) => other.settings.has(setting));
    if (other !== here && same.length >= fewest.settings) sets.set(same.join('\n'), same);
  }
  let best: { readonly set: readonly string[]; readonly saved: number } | undefined;
  for (const set of [...sets.values()].slice(0, 50)) {
    const users = all.filter((one) => set.every((setting) => one.settings.has(setting))).length;
    const saved = (users - 1) * set.length;
    if (users >= fewest.machines && saved > (best?.saved ?? 0)) best = { set, saved };
  }
  return best?.set;
}

/**
 * Puts the merge key behind the first property and takes the settings out.
 * @param merge the merge key, and in the first machine the lines of the settings under it.
 */
function rewritten(
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
    // The line end before goes with the lines: the first line of the machine always stays.
    newText += text.slice(end, lines.start - eol.length);
    end = lines.end;
  }
  return [replace({ segment, start, end }, newText)];
}

/** The lines of the settings as they stand in a machine, without its indentation. */
function settingLines({ segment, node, settings }: Machine, shared: readonly string[]): string[] {
  const [first] = node.pairs;
  const column = first === undefined ? 0 : columnOf({ segment }, first.key.start);
  return shared
    .flatMap((setting) => settings.get(setting) ?? [])
    .flatMap((pair) => linesOf(segment, pair).text.split(/\r?\n/))
    .map((line) => line.slice(column));
}

/** The lines of a property, without the last line end. */
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
