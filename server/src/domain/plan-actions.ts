/** The actions of a group that is split between two recovery plans. */
import { lineEnd } from '../text/lines.ts';
import { columnOf, eolOf, insert, replace, type Edit } from '../edits/edits.ts';
import { removePair } from '../edits/removals.ts';
import { itemStart } from '../yaml/item-lines.ts';
import type { Action, Group } from '../descriptor/model.generated.ts';
import type { List, Value } from '../descriptor/sourced.ts';
import { keyText } from '../yaml/tree.ts';

/**
 * Actions that move to another part of a split group: the text that they add, and further edits.
 */
export interface MovedActions {
  readonly close: string;
  readonly lines: readonly string[];
  readonly edits: readonly Edit[];
}

/** No action moves. */
export const unmoved: MovedActions = { close: '', lines: [], edits: [] };

/**
 * Moves actions: those before a group belong to its first part, those after it to its last. A cut
 * after `actions` leaves them all in the first part, a cut before them in the last.
 */
export function moveActions(group: Group, machines: List<Value<string>>): MovedActions | undefined {
  const { actions, node, segment } = group;
  if (actions === undefined || node.kind !== 'map') return unmoved;
  const actionsLast = actions.start > machines.start;
  const toMove = actions.items.filter((one) => (one.when?.value === 'before') === actionsLast);
  if (toMove.length === 0) return unmoved;
  const pair = node.pairs.find((one) => keyText(one) === 'actions');
  if (actions.node === undefined || actions.borrowed || pair === undefined) return undefined;
  const all = toMove.length === actions.items.length;
  const removal = all ? removePair(segment, node, pair) : removeActions(actions, toMove);
  const texts = toMove.map((one) => actionText(actions, one));
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
  if (actionsLast && node.flow) return { close: inLine, lines: [], edits: removal };
  if (actionsLast) return { close: '', lines, edits: removal };
  const added = node.flow
    ? insert(group, machines.end, inLine)
    : insert(group, lineEnd(text, machines.end), lines.map((one) => `${eol}${one}`).join(''));
  return { ...unmoved, edits: [...removal, added] };
}

/** Returns the text of an action; in a block list, its lines and the comments above it. */
function actionText(actions: List<Action>, { start, end, segment: { text } }: Action): string {
  if (actions.node?.flow !== false) return text.slice(start, end);
  return text.slice(itemStart(text, start, actions.key?.end ?? actions.start), lineEnd(text, end));
}

function removeActions(actions: List<Action>, toMove: readonly Action[]): Edit[] {
  const { segment } = actions;
  const { text } = segment;
  if (actions.node?.flow !== false) {
    const rest = actions.items.filter((one) => !toMove.includes(one));
    return [replace(actions, `[${rest.map((one) => text.slice(one.start, one.end)).join(', ')}]`)];
  }
  return toMove.map((one) => {
    const next = text.indexOf('\n', one.end);
    const start = itemStart(text, one.start, actions.key?.end ?? actions.start);
    return replace({ segment, start, end: next < 0 ? text.length : next + 1 }, '');
  });
}
