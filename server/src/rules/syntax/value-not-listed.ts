import { acceptedValues } from '../../domain/accepted-values.ts';
import { replace, scalarText } from '../../edits/edits.ts';
import { isUnlistedWord } from '../../descriptor/error-phrases.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import { meantWord } from '../../descriptor/closed-words.ts';
import { isSameWord } from '../../text/nearest.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';
import { unlistedValueMessage } from '../unlisted-value.ts';

/** A value outside the closed list of its property. */
export default rule({
  name: 'value-not-listed',
  enforces: ['ASR006', 'ASR016', 'ASR045', 'ASR101', 'ASR122', 'ASR200'],
  block: 'modelError',
  docs: { bad: machine('vmwareTools: ⟦toolsOk⟧'), good: machine('vmwareTools: running') },
  *check(problem, context) {
    let value: string | number | boolean | null;
    if (problem.kind === 'not-listed') ({ value } = problem);
    else if (problem.kind !== 'wrong-type' || problem.node.kind !== 'scalar') return;
    else if (isUnlistedWord(problem)) ({ value } = problem.node);
    else return;
    const { at, path, schema } = problem;
    // An unknown scenario has a rule of its own.
    if (value === null || (path === 'scenario' && problem.kind === 'not-listed')) return;
    const known = acceptedValues(schema, context);
    const meant = meantBy(String(value), known, schema);
    const own = schema.requirement as RequirementId | undefined;
    yield {
      requirement: own === undefined ? 'ASR016' : [own, 'ASR016'],
      at,
      message: unlistedValueMessage(path, value, known, meant),
      fixes: () => {
        // A choice of the plan can be the default of its list. What a machine is cannot be chosen, and
        // of scenarios and profiles none is better than another one.
        const preset = String(schema.default ?? known[0]);
        const next = meant ?? (own !== undefined && chosen.includes(own) ? preset : undefined);
        if (next === undefined) return [];
        // Only capitals, spaces and the like are wrong: the meaning is clear.
        const kind = isSameWord(next, String(value)) ? 'safe' : 'plan';
        return [{ title: `Change to ${next}`, kind, edits: [replace(at, text(next, schema))] }];
      },
    };
  },
});

/** The requirements whose values the author of a plan chooses. */
const chosen: readonly string[] = ['ASR045', 'ASR101', 'ASR122'];

function meantBy(
  value: string,
  known: readonly string[],
  { synonyms, types }: SchemaNode,
): string | undefined {
  // Numbers are not misspelt.
  return types.includes('string') ? meantWord(value, known, synonyms) : undefined;
}

/** The value as the list has it: a number stays one. */
function text(value: string, { enum: values = [] }: SchemaNode): string {
  return scalarText(values.find((one) => String(one) === value) ?? value);
}
