/** What the rules on missing blocks share: the position of the finding, and the fix that adds a stub. */
import { blockStubs } from '../domain/block-stubs.ts';
import { replace } from '../edits/edits.ts';
import {
  correctedKey,
  misspellingOf,
  misspelledKeyMessage,
  missingSpaceMessage,
  type MisspelledKey,
} from '../descriptor/spelling-suggestions.ts';
import { List, type SegmentSpan } from '../descriptor/sourced.ts';
import type { RequiredBlock } from '../requirements/scenarios.ts';
import { schemaAt } from '../schema/paths.ts';
import { brief } from '../text/brief.ts';
import { isSameWord } from '../text/nearest.ts';
import type { Context, Report } from './rule.ts';

/**
 * The finding that a block is missing, on the scenario that asks for it, or empty, on its key.
 * @param why what the block is for: "replicas need a storage account".
 * @returns undefined where the block is there, be it readable or not.
 */
export function missing(key: RequiredBlock, why: string, context: Context): Report | undefined {
  const at = placeOf(key, context);
  if (at === undefined) return undefined;
  const isMissing = context.keySpan(key) === undefined;
  const misspelt = isMissing ? misspellingOf(key, context.keys()) : undefined;
  if (misspelt !== undefined) return renaming(misspelt, key);
  return {
    at,
    message: `${key} is ${isMissing ? 'missing' : 'empty'}: ${why}.`,
    fixes: () => [
      {
        title: isMissing ? `Add ${key}` : `Fill ${key}`,
        kind: 'plan',
        edits: [context.addBlock(key, blockStubs[key](context))],
      },
    ],
  };
}

/** Reports a missing key on the misspelt key that was meant to be it. */
export function renaming(slip: MisspelledKey, key: string): Report {
  const { word, at } = slip;
  const meant = correctedKey(slip, key);
  const title = meant === key ? `Rename to "${key}"` : `Write "${brief(meant, 50)}"`;
  return {
    at,
    message: meant === key ? misspelledKeyMessage(word, key) : missingSpaceMessage(key, meant),
    replaces: 'ASR002',
    fixes: () => [
      { title, kind: isSameWord(word, meant) ? 'safe' : 'plan', edits: [replace(at, meant)] },
    ],
  };
}

function placeOf(key: RequiredBlock, context: Context): SegmentSpan | undefined {
  const { count, descriptor, isWritten, keySpan: keyPlace } = context;
  if (count(key) > 0) return undefined;
  const at = keyPlace(key);
  if (at === undefined) return context.isReadable() ? whereAsked(context) : undefined;
  if (!isWritten(key)) return at;
  const value = descriptor[key];
  if (value instanceof List) return value.node?.items.length === 0 ? at : undefined;
  // Another rule reports each property that a block is required to have.
  if (value === undefined || schemaAt(key)?.required !== undefined) return undefined;
  return value.node.kind === 'map' && value.node.pairs.length === 0 ? at : undefined;
}

/** The scenario or its position; undefined for an empty text, which first needs a scenario. */
function whereAsked({
  descriptor,
  keySpan: keyPlace,
  keys,
  startOfText,
}: Context): SegmentSpan | undefined {
  const at = descriptor.scenario ?? keyPlace('scenario');
  if (at !== undefined) return at;
  return keys().size === 0 ? undefined : startOfText();
}
