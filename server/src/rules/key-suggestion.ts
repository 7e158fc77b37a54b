/** What is said of an unknown key that means a property, and the fix that writes the property. */
import { replace } from '../edits/edits.ts';
import { correctedKey, missingSpaceMessage } from '../descriptor/spelling-suggestions.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import { hasSameUnit, inOtherUnit } from '../descriptor/unit-keys.ts';
import type { SchemaNode } from '../schema/schema.ts';
import { brief } from '../text/brief.ts';
import { isSameWord } from '../text/nearest.ts';
import type { Node } from '../yaml/tree.ts';
import type { Fix } from './rule.ts';

/** An unknown key, with its value and the schema of its object. */
export interface UnknownKey {
  readonly word: string;
  readonly at: SegmentSpan;
  readonly node: Node | undefined;
  readonly schema: SchemaNode;
}

export interface KeySuggestion {
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/**
 * Returns what is said of a key, and its fix: a key with another unit is converted with its value, or
 * has no fix.
 * @param missing whether the property is one that the object has to have.
 */
export function suggestionFor(unknown: UnknownKey, key: string, missing: boolean): KeySuggestion {
  const { word, at, node, schema } = unknown;
  const name = brief(word, 30);
  const converted = inOtherUnit(word, schema, new Set(), node);
  if (converted?.key === key) {
    const { from, to, given, value, certain } = converted;
    if (value === undefined || node === undefined) {
      const message = `Unknown property "${name}"; write its value in ${to.name}, as "${key}".`;
      return { message, fixes: [] };
    }
    const text = `${key}: ${value}`;
    const valueSpan = { ...at, start: node.start, end: node.end };
    const edits = [replace(at, key), replace(valueSpan, String(value))];
    return {
      message: `Unknown property "${name}"; ${given} ${from.name} is ${value} ${to.name}, so write "${text}".`,
      fixes: [{ title: `Write "${text}"`, kind: certain ? 'safe' : 'plan', edits }],
    };
  }
  const next = correctedKey({ word, at }, key);
  const title = next === key ? `Rename to "${key}"` : `Write "${brief(next, 50)}"`;
  const fix: Fix = {
    title,
    kind: next === key && isSameWord(word, key) ? 'safe' : 'plan',
    edits: [replace(at, next)],
  };
  const end = missing ? `"${key}", which is missing?` : `"${key}"?`;
  return {
    message:
      next === key
        ? `Unknown property "${name}"; did you mean ${end}`
        : missingSpaceMessage(key, next),
    // A number without a unit may be in any.
    fixes: [hasSameUnit(word, key, schema) ? fix : { ...fix, oneByOne: true }],
  };
}
