import { replace, scalarText } from '../../edits/edits.ts';
import { matchesPattern } from '../../descriptor/schema-checks.ts';
import { labelOf, valueText } from '../../descriptor/error-phrases.ts';
import { portText } from '../../domain/ports.ts';
import { stubValue } from '../../edits/stub.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import { nearest } from '../../text/nearest.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

/** A text that is not of the form its property has, such as a date. */
export default rule({
  name: 'value-malformed',
  enforces: ['ASR016'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', { failover: '\n  lastDrill: ⟦15.11.2016⟧' }),
    good: example('vmware-to-azure', { failover: '\n  lastDrill: 2016-11-15' }),
  },
  *check(problem) {
    if (problem.kind !== 'bad-form') return;
    const { at, path, schema, value } = problem;
    yield {
      at,
      message: `${labelOf(path)} is ${valueText(value)}${advice(value, schema)}.`,
      fixes: () => {
        const next = mended(value, schema);
        if (next === undefined) return [];
        const fix: Fix = { title: `Write ${next}`, kind: 'plan', edits: [replace(at, next)] };
        return [fix];
      },
    };
  },
});

function advice(value: string, schema: SchemaNode): string {
  if (schema.portRange === true) return `; ${portAdvice(value, schema)}`;
  if (schema.word !== undefined) return `; use a list, or the word "${schema.word}"`;
  return /^\d{4}-\d\d-\d\d$/.test(value)
    ? ', which is not a valid date; correct it'
    : `; write it like ${scalarText(stubValue(schema))}`;
}

function portAdvice(value: string, { minimum, maximum }: SchemaNode): string {
  const port = portText(value);
  return port === undefined
    ? `write a port from ${minimum} to ${maximum}, or a range such as 9443-9450`
    : `write ${port}`;
}

/** The value in the right form, where it is plain what was meant. */
function mended(value: string, schema: SchemaNode): string | undefined {
  if (schema.portRange === true) return portText(value);
  const { word } = schema;
  if (word !== undefined)
    return (
      nearest(value, [word]) ?? (/[.*]/.test(value) ? `[${scalarText(value, true)}]` : undefined)
    );
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/. ](\d\d?)[-/. ](\d\d?)$/.exec(value) ?? [];
  // Between slashes the day may come first or last; between full stops it comes first.
  const [, first = '', second = '', last = ''] =
    /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})$/.exec(value) ?? [];
  const dates = [date(year, month, day), date(year, day, month), date(last, second, first)];
  return dates.find((one) => matchesPattern(one, schema));
}

function date(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
