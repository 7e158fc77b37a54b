import { addFirstProperty, addProperty, scalarText, setProperty } from '../../edits/edits.ts';
import { parentPath, type ModelErrorOf } from '../../descriptor/error-phrases.ts';
import { stubValue } from '../../edits/stub.ts';
import { property } from '../../schema/schema.ts';
import { example } from '../examples.ts';
import { suggestionFor } from '../key-suggestion.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** A block without the property that it cannot be understood without, such as its name. */
export default rule({
  name: 'missing-property',
  enforces: ['ASR009'],
  block: 'modelError',
  docs: {
    bad: example('vmware-to-azure', { vault: '\n  ⟦name: ContosoVault⟧' }),
    good: example('vmware-to-azure', { vault: '\n  name: ContosoVault\n  location: uksouth' }),
  },
  *check(problem, context) {
    if (problem.kind !== 'missing-key') return;
    const { name, path, block, schema, written } = problem;
    const child = property(schema, name);
    if (child === undefined) return;
    if (written !== undefined) {
      const { node } = problem.block;
      const pair =
        node.kind === 'map'
          ? node.pairs.find((one) => one.key.start === problem.at.start)
          : undefined;
      const unknown = { word: written, at: problem.at, node: pair?.value, schema };
      const { message, fixes } = suggestionFor(unknown, name, true);
      yield { at: problem.at, message, replaces: 'ASR002', fixes: () => fixes };
      return;
    }
    const parent = parentPath(path);
    const empty = isEmpty(problem);
    const owner = parent.endsWith('[]') ? `An item of ${parent.slice(0, -2)}` : parent;
    const such = scalarText(stubValue(child));
    yield {
      at: problem.at,
      message: empty
        ? `"${name}" has no value; write one, such as ${such}.`
        : `${owner} has no "${name}"; add one, such as ${such}.`,
      fixes: () => (block.borrowed ? [] : [add(problem, context)]),
    };
  },
});

/** The key is written without a value. */
function isEmpty({ block, name }: ModelErrorOf<'missing-key'>): boolean {
  const { node } = block;
  return (
    node.kind === 'map' && node.pairs.some(({ key }) => key.kind === 'scalar' && key.value === name)
  );
}

function add(problem: ModelErrorOf<'missing-key'>, { isDeclared, descriptor }: Context): Fix {
  const { block, name, path, schema } = problem;
  const child = property(schema, name) ?? schema;
  const kind = child.defines ?? '';
  let value = stubValue(child, (one) => isDeclared(kind, one));
  // A vault goes where its networks are, and a mapping to a network that there is.
  if (path === 'vault.location')
    value =
      descriptor.virtualNetworks?.items.find(({ location }) => location)?.location?.value ?? value;
  if (child.refers === 'virtualNetwork')
    value = descriptor.virtualNetworks?.items.find((one) => one.name)?.name?.value ?? value;
  const text = scalarText(value);
  const edits = isEmpty(problem)
    ? setProperty(block, name, value)
    : [name === 'name' ? addFirstProperty(block, name, text) : addProperty(block, name, text)];
  const fix: Fix = { title: `Add "${name}: ${text}"`, kind: 'plan', edits };
  return typeof value === 'number' ? { ...fix, oneByOne: true } : fix;
}
