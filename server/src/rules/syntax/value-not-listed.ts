import { replace, scalarText } from '../../edits/edits.ts';
import { isUnlistedWord, labelOf, orList, valueText } from '../../descriptor/error-phrases.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import { meantWord } from '../../descriptor/closed-words.ts';
import { isSameWord } from '../../text/nearest.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A value outside the closed list of its property. */
export default rule({
  name: 'value-not-listed',
  enforces: ['ASR006', 'ASR016', 'ASR101', 'ASR122', 'ASR200'],
  block: 'modelError',
  docs: { bad: machine('vmwareTools: ⟦toolsOk⟧'), good: machine('vmwareTools: running') },
  *check(problem) {
    let value: string | number | boolean | null;
    if (problem.kind === 'not-listed') ({ value } = problem);
    else if (problem.kind !== 'wrong-type' || problem.node.kind !== 'scalar') return;
    else if (isUnlistedWord(problem)) ({ value } = problem.node);
    else return;
    const { at, path, schema } = problem;
    // An unknown scenario has a rule of its own.
    if (value === null || (path === 'scenario' && problem.kind === 'not-listed')) return;
    const known = schema.enum?.map(String) ?? [];
    const meant = meantBy(String(value), known, schema);
    const own = schema.requirement as RequirementId | undefined;
    yield {
      requirement: own === undefined ? 'ASR016' : [own, 'ASR016'],
      at,
      message: message(path, value, known, meant),
      fixes: () => {
        // A choice of the plan can be the first value of its list. What a machine is cannot be chosen,
        // and of scenarios and profiles none is better than another one.
        const first = own === 'ASR101' || own === 'ASR122' ? known[0] : undefined;
        const next = meant ?? first;
        if (next === undefined) return [];
        // Only capitals, spaces and the like are wrong: the meaning is clear.
        const kind = isSameWord(next, String(value)) ? 'safe' : 'plan';
        return [{ title: `Change to ${next}`, kind, edits: [replace(at, text(next, schema))] }];
      },
    };
  },
});

function meantBy(
  value: string,
  known: readonly string[],
  { synonyms, types }: SchemaNode,
): string | undefined {
  // Numbers are not misspelt.
  return types.includes('string') ? meantWord(value, known, synonyms) : undefined;
}

function message(
  path: string,
  value: string | number | boolean,
  known: readonly string[],
  meant: string | undefined,
): string {
  const list = orList(known);
  if (typeof value === 'string' && value !== meant && value.trim() === meant)
    return `${labelOf(path)} has spaces or a line break around ${meant}; write only the word.`;
  const what = `${labelOf(path)} is ${valueText(value)}`;
  if (meant !== undefined) {
    const full = `${what}; did you mean ${meant}? It can be ${list}.`;
    return full.length <= 120 ? full : `${what}, which is unknown; did you mean ${meant}?`;
  }
  const full = `${what}; it can be ${list}.`;
  if (full.length <= 120) return full;
  // As many as there is room for.
  const some = known.filter((_, i) => known.slice(0, i + 1).join(', ').length <= 70);
  return `${what}; it can be ${orList([...some, `${known.length - some.length} more`])}.`;
}

/** The value as the list has it: a number stays one. */
function text(value: string, { enum: values = [] }: SchemaNode): string {
  return scalarText(values.find((one) => String(one) === value) ?? value);
}
