import { replace, scalarText } from '../../descriptor/edits.ts';
import { labelOf, shown } from '../../descriptor/problem.ts';
import { stubValue } from '../../descriptor/stub.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import { nearest } from '../../text/nearest.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

/** A text that is not of the form its property has, such as a date. */
export default rule({
  name: 'value-malformed',
  enforces: ['ASR016'],
  part: 'problem',
  docs: {
    bad: example('vmware-to-azure', { failover: '\n  lastDrill: ⟦15.11.2016⟧' }),
    good: example('vmware-to-azure', { failover: '\n  lastDrill: 2016-11-15' }),
  },
  *check(problem) {
    if (problem.kind !== 'bad-form') return;
    const { at, path, schema, value } = problem;
    const form = scalarText(stubValue(schema));
    yield {
      requirement: 'ASR016',
      at,
      message:
        schema.word === undefined
          ? `${labelOf(path)} is ${shown(value)}; write it like ${form}.`
          : `${labelOf(path)} is ${shown(value)}; it is a list, or the one word "${schema.word}".`,
      fixes: () => {
        const next = mended(value, schema);
        if (next === undefined) return [];
        const fix: Fix = { title: `Write ${next}`, safe: false, edits: [replace(at, next)] };
        return [fix];
      },
    };
  },
});

/** The value in the right form, where it is plain what was meant. */
function mended(value: string, { word }: SchemaNode): string | undefined {
  if (word !== undefined)
    return (
      nearest(value, [word]) ?? (/[.*]/.test(value) ? `[${scalarText(value, true)}]` : undefined)
    );
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/. ](\d\d?)[-/. ](\d\d?)$/.exec(value) ?? [];
  if (year !== '') return date(year, month, day);
  // The day comes first between full stops; between slashes it may also be the month.
  const [, first = '', second = '', last = ''] =
    /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})$/.exec(value) ?? [];
  return last === '' ? undefined : date(last, second, first);
}

function date(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
