import { removePair } from '../../edits/removals.ts';
import { suggestKey } from '../../descriptor/spelling-suggestions.ts';
import { orList, type ModelErrorOf } from '../../descriptor/error-phrases.ts';
import { keyText, type MapNode } from '../../yaml/tree.ts';
import { objectsWith } from '../../schema/paths.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { suggestionFor, type KeySuggestion } from '../key-suggestion.ts';
import { rule, type Fix } from '../rule.ts';

/** A property that the format does not know is as good as not written. */
export default rule({
  name: 'unknown-property',
  enforces: ['ASR002'],
  block: 'modelError',
  docs: { bad: machine('⟦firmwear⟧: BIOS'), good: machine('firmware: BIOS') },
  *check(problem, { removeBlock }) {
    if (problem.kind !== 'unknown-key') return;
    const { at, key, map, pair, schema } = problem;
    const known = suggestion(problem);
    yield {
      at,
      message: message(problem, known),
      fixes: () => {
        const fixes: Fix[] = [...(known?.fixes ?? [])];
        const edits =
          schema === descriptorSchema && key !== undefined
            ? removeBlock(key, at)
            : removePair(at.segment, map, pair);
        fixes.push({ title: 'Remove it', kind: 'plan', oneByOne: true, edits });
        return fixes;
      },
    };
  },
});

/** What is said of the key that the author may have meant: one of this object that is not written yet. */
function suggestion({
  at,
  key,
  map,
  pair,
  schema,
}: ModelErrorOf<'unknown-key'>): KeySuggestion | undefined {
  if (key === undefined) return undefined;
  const node = pair.value;
  const known = suggestKey(key, schema, keysOf(map), node);
  return known === undefined
    ? undefined
    : suggestionFor({ word: key, at, node, schema }, known, false);
}

/** The keys of a map, gathered once: every one of them may be unknown. */
function keysOf(map: MapNode): ReadonlySet<string> {
  const keys = gathered.get(map) ?? new Set(map.pairs.flatMap((pair) => keyText(pair) ?? []));
  gathered.set(map, keys);
  return keys;
}

const gathered = new WeakMap<MapNode, ReadonlySet<string>>();

function message(
  { at, key }: ModelErrorOf<'unknown-key'>,
  known: KeySuggestion | undefined,
): string {
  if (key === undefined) return 'A key must be text, not a list or a block; correct it.';
  if (at.start === at.end) return 'There is no key before this colon; add one, or remove the line.';
  const name = brief(key, 30);
  if (known !== undefined) return known.message;
  const homes = objectsWith(key);
  if (homes.length === 0) return `Unknown property "${name}"; correct its name, or remove it.`;
  const shown = homes.length > 3 ? 2 : 3;
  const places = homes.slice(0, shown).map((path) => (path === '' ? 'the top level' : path));
  const more = homes.length > 3 ? ' and other blocks' : '';
  return `Unknown property "${name}" here; it belongs in ${more === '' ? orList(places) : places.join(', ')}${more}.`;
}
