import { replace, scalarText } from '../../descriptor/edits.ts';
import { either, isUnlistedWord, labelOf, shown } from '../../descriptor/problem.ts';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import { isSameWord, nearest } from '../../text/nearest.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A value outside the closed list of its property. */
export default rule({
  name: 'value-not-listed',
  enforces: ['ASR006', 'ASR016', 'ASR101', 'ASR122', 'ASR200'],
  part: 'problem',
  docs: { bad: machine('firmware: ⟦EFI⟧'), good: machine('firmware: UEFI', 'vmware-to-secondary') },
  *check(problem, { demand }) {
    let value: string | number | boolean | null;
    if (problem.kind === 'not-listed') ({ value } = problem);
    else if (problem.kind !== 'wrong-type' || problem.node.kind !== 'scalar') return;
    else if (isUnlistedWord(problem)) ({ value } = problem.node);
    else return;
    const { at, path, schema } = problem;
    if (value === null) return;
    const known = schema.enum?.map(String) ?? [];
    // Numbers are not misspelt.
    const meant = schema.types.includes('string') ? nearest(String(value), known) : undefined;
    const own = schema.requirement as RequirementId | undefined;
    yield {
      requirement: (own === undefined ? undefined : demand(own)) ?? 'ASR016',
      at,
      message: message(path, shown(value), known, meant),
      fixes: () => {
        // A requirement that names the list is mended by its first value.
        const next = meant ?? (own === undefined ? undefined : known[0]);
        if (next === undefined) return [];
        // Only capitals, spaces and the like are wrong: nothing else can be meant.
        const safe = isSameWord(next, String(value));
        return [{ title: `Change to ${next}`, safe, edits: [replace(at, text(next, schema))] }];
      },
    };
  },
});

function message(
  path: string,
  value: string,
  known: readonly string[],
  meant: string | undefined,
): string {
  const list = either(known);
  const what = `${labelOf(path)} is ${value}`;
  if (meant !== undefined) {
    const full = `${what}; did you mean ${meant}? It can be ${list}.`;
    return full.length <= 120 ? full : `${what}, which it cannot be; did you mean ${meant}?`;
  }
  const full = `${what}; it can be ${list}.`;
  if (full.length <= 120) return full;
  return `${what}; it is one of ${known.length} values, such as ${known[0] ?? ''}.`;
}

/** The value as the list has it: a number stays one. */
function text(value: string, { enum: values = [] }: SchemaNode): string {
  return scalarText(values.find((one) => String(one) === value) ?? value);
}
