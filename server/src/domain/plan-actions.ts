/** The actions of a group that is divided between two recovery plans. */
import { lineEnd } from '../text/lines.ts';
import { columnOf, eolOf, insert, removePair, replace, type Edit } from '../edits/edits.ts';
import { itemStart } from '../yaml/item-lines.ts';
import type { Action, Group } from '../descriptor/model.generated.ts';
import type { List, Value } from '../descriptor/sourced.ts';
import { keyText } from '../yaml/tree.ts';

/** Actions that a divided group takes along: what they add to its first part, and further edits. */
export interface Moved {
  readonly close: string;
  readonly lines: readonly string[];
  readonly edits: readonly Edit[];
}

/** They stay where they are. */
export const stay: Moved = { close: '', lines: [], edits: [] };

/**
 * What runs before a group belongs to its first part and what runs after it to its last. Where
 * `actions` stands behind `machines` a cut leaves all of it with the last part, else with the first.
 */
export function moveActions(group: Group, machines: List<Value<string>>): Moved | undefined {
  const { actions, node, segment } = group;
  if (actions === undefined || node.kind !== 'map') return stay;
  const behind = actions.start > machines.start;
  const stray = actions.items.filter((one) => (one.when?.value === 'before') === behind);
  if (stray.length === 0) return stay;
  const pair = node.pairs.find((one) => keyText(one) === 'actions');
  if (actions.node === undefined || actions.borrowed || pair === undefined) return undefined;
  const all = stray.length === actions.items.length;
  const removal = all ? removePair(segment, node, pair) : removeActions(actions, stray);
  const texts = stray.map((one) => actionText(actions, one));
  const { text } = segment;
  const eol = eolOf(text);
  const pad = ' '.repeat(columnOf(group, group.start));
  const flow = actions.node.flow;
  const lines = all
    ? [`${pad}${text.slice(pair.key.start, lineEnd(text, actions.end))}`]
    : flow
      ? [`${pad}actions: [${texts.join(', ')}]`]
      : [`${pad}actions:`, ...texts];
  const inLine = `, actions: [${texts.join(', ')}]`;
  if (behind && node.flow) return { close: inLine, lines: [], edits: removal };
  if (behind) return { close: '', lines, edits: removal };
  const added = node.flow
    ? insert(group, machines.end, inLine)
    : insert(group, lineEnd(text, machines.end), lines.map((one) => `${eol}${one}`).join(''));
  return { ...stay, edits: [...removal, added] };
}

/** The source of an action: in a block list its lines, with the comments above it. */
function actionText(actions: List<Action>, { start, end, segment: { text } }: Action): string {
  if (actions.node?.flow !== false) return text.slice(start, end);
  return text.slice(itemStart(text, start, actions.key?.end ?? actions.start), lineEnd(text, end));
}

function removeActions(actions: List<Action>, stray: readonly Action[]): Edit[] {
  const { segment } = actions;
  const { text } = segment;
  if (actions.node?.flow !== false) {
    const rest = actions.items.filter((one) => !stray.includes(one));
    return [replace(actions, `[${rest.map((one) => text.slice(one.start, one.end)).join(', ')}]`)];
  }
  return stray.map((one) => {
    const next = text.indexOf('\n', one.end);
    const start = itemStart(text, one.start, actions.key?.end ?? actions.start);
    return replace({ segment, start, end: next < 0 ? text.length : next + 1 }, '');
  });
}
