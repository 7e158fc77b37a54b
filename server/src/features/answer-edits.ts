import type { TextEdit } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { Block } from '../descriptor/sourced.ts';
import { addBlock, removeBlock } from '../edits/blocks.ts';
import { scalarText, setPropertyText, type Edit } from '../edits/edits.ts';
import { removeProperty } from '../edits/removals.ts';

/** An answer of the checklist to be written. Any text may be given as name and date. */
export interface GivenAnswer {
  readonly state: string;
  /** Who verified it, and the day, as 2016-11-20; nothing is written of what is empty. */
  readonly by?: string;
  readonly date?: string;
}

/**
 * The edits that write an answer under `checklist`, in the style of what is there, or remove the answer
 * of an id. Without name and date the answer is one word.
 * @returns null for an id or state that there is not, and where the value cannot be edited: it comes
 *   through an alias, or is no block.
 */
export function answerEdits(
  descriptor: Descriptor,
  id: string,
  answer: GivenAnswer | undefined,
): TextEdit[] | null {
  if (!/^ASR\d{3}$/.test(id)) return null;
  if (answer !== undefined && !['done', 'notApplicable', 'open'].includes(answer.state))
    return null;
  const edits = answer === undefined ? removal(descriptor, id) : setting(descriptor, id, answer);
  if (edits === null || edits.some(({ borrowed }) => borrowed === true)) return null;
  return edits.map(({ at, newText }) => ({
    range: descriptor.range(descriptor.span(at)),
    newText,
  }));
}

function setting(descriptor: Descriptor, id: string, answer: GivenAnswer): readonly Edit[] | null {
  const text = textOf(answer);
  const head = descriptor.sections.get('checklist')?.heads[0];
  const value = head?.entry.value;
  if (head?.entry.keySpan.borrowed === true) return null;
  if (value instanceof Block && !isEmpty(value)) {
    const edits = setPropertyText(value, id, text);
    return edits.length === 0 ? null : edits;
  }
  if (head?.entry.written === true && !(value instanceof Block)) return null;
  return [addBlock(descriptor, 'checklist', `\n  ${id}: ${text}`)];
}

function removal(descriptor: Descriptor, id: string): readonly Edit[] | null {
  const value = descriptor.sections.get('checklist')?.heads[0]?.entry.value;
  if (!(value instanceof Block) || value.borrowed || value.node.kind !== 'map') return null;
  const { pairs } = value.node;
  const has = pairs.some(({ key }) => key.kind === 'scalar' && key.value === id);
  if (!has) return [];
  return pairs.length === 1 ? removeBlock(descriptor, 'checklist') : removeProperty(value, id);
}

/** `done`, or `{ state: done, by: A. Jansen, date: 2016-11-20 }`. */
function textOf({ state, by = '', date = '' }: GivenAnswer): string {
  const who = by.trim();
  const parts = [
    ...(who === '' ? [] : [`by: ${scalarText(who)}`]),
    ...(/^\d{4}-\d\d-\d\d$/.test(date) ? [`date: ${date}`] : []),
  ];
  return parts.length === 0 ? state : `{ state: ${state}, ${parts.join(', ')} }`;
}

function isEmpty({ node }: Block): boolean {
  return node.kind === 'map' && node.pairs.length === 0;
}
