import { replace } from '../../edits/edits.ts';
import { labelOf } from '../../descriptor/error-phrases.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A number that its property cannot have, such as a port above 65535. */
export default rule({
  name: 'value-out-of-range',
  enforces: ['ASR016', 'ASR215'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', { configurationServer: '\n  replicationPort: ⟦70000⟧' }),
    good: example('vmware-to-azure', { configurationServer: '\n  replicationPort: 9444' }),
  },
  *check(problem, { applies }) {
    if (problem.kind !== 'out-of-range') return;
    const { at, path, schema, value } = problem;
    const isReplicationPort = schema.requirement === 'ASR215' && applies('ASR215');
    const preset = schema.default;
    yield {
      ...(isReplicationPort
        ? { requirement: 'ASR215', special: 'out-of-range' }
        : { requirement: 'ASR016' }),
      at,
      message: `${labelOf(path)} is ${value}; it must be ${range(schema)}.`,
      fixes: () =>
        typeof preset === 'number'
          ? [
              {
                title: `Use the default ${preset}`,
                kind: 'plan',
                edits: [replace(at, String(preset))],
              },
            ]
          : [],
    };
  },
});

function range({ minimum, maximum, exclusiveMinimum }: SchemaNode): string {
  if (exclusiveMinimum !== undefined) return `more than ${exclusiveMinimum}`;
  if (maximum === undefined) return `${minimum ?? 0} or more`;
  return `from ${minimum ?? 0} to ${maximum}`;
}
