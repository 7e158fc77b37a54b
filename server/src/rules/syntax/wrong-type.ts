import { scalarText } from '../../edits/edits.ts';
import {
  expectedTypes,
  isUnlistedWord,
  isVersionOfSystem,
  labelOf,
  valueText,
  type ModelErrorOf,
} from '../../descriptor/error-phrases.ts';
import { convertType } from '../../edits/retype.ts';
import { stubValue } from '../../edits/stub.ts';
import { machine } from '../examples.ts';
import { convertedMessage } from '../quantity-messages.ts';
import { rule } from '../rule.ts';

/** A value that does not have the type of its property. */
export default rule({
  name: 'wrong-type',
  enforces: ['ASR016'],
  block: 'modelError',
  docs: { bad: machine('disks: [⟦"100"⟧]'), good: machine('disks: [100]') },
  *check(problem) {
    if (problem.kind !== 'wrong-type' || isUnlistedWord(problem) || isVersionOfSystem(problem))
      return;
    const repairs = convertType(problem);
    const name = labelOf(problem.path);
    yield {
      at: problem.at,
      message:
        convertedMessage(problem, name, repairs) ??
        `${name} must be ${expectedTypes(problem.schema)}, not ${found(problem)}; ${advice(problem, repairs[0]?.title)}.`,
      fixes: () => repairs,
    };
  },
});

function found({ found: type, node }: ModelErrorOf<'wrong-type'>): string {
  if (type === 'object') return 'a block';
  if (node.kind !== 'scalar' || node.value === null) return 'a list';
  if (Number.isInteger(node.value) && !Number.isSafeInteger(node.value))
    return 'one as large as this';
  return valueText(node.value);
}

/** What to do: the title of the fix if it is short enough. */
function advice(problem: ModelErrorOf<'wrong-type'>, fix: string | undefined): string {
  if (fix !== undefined && fix.length <= 40) return fix.charAt(0).toLowerCase() + fix.slice(1);
  const {
    found: type,
    node,
    schema: { types, items, required, pattern, properties = {} },
  } = problem;
  if (items !== undefined) return type === 'object' ? 'begin it with "- "' : 'write it in brackets';
  if (types.includes('string') && pattern !== undefined && node.kind === 'scalar')
    return `write it like ${scalarText(stubValue(problem.schema))}`;
  if (types.includes('string'))
    return type === 'number' || type === 'boolean' ? 'put it in quotes' : 'write its one value';
  if (types.includes('boolean')) return 'write one of the two';
  if (type === 'number') return 'correct it';
  if (types.includes('number') || types.includes('integer')) return 'write the bare number';
  const [first] = required ?? Object.keys(properties);
  return type === 'array' && !(node.kind === 'seq' && node.flow)
    ? 'leave out the "- "'
    : `write its properties${first === undefined ? '' : `, such as "${first}: ..."`}`;
}
