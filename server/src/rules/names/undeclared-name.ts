import { declaration } from '../../descriptor/declare.ts';
import { setValue } from '../../descriptor/edits.ts';
import { kindOf } from '../../descriptor/kinds.ts';
import { misspeltAs } from '../../descriptor/misspelt.ts';
import type { Mention } from '../../descriptor/names.ts';
import { requiredBlocks } from '../../descriptor/scenario-blocks.ts';
import { isUsed } from '../../schema/paths.ts';
import { brief } from '../../text/brief.ts';
import { isNumberedApart, nearest } from '../../text/nearest.ts';
import { machine } from '../examples.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** What is tied together by name has to be there under that name. */
export default rule({
  name: 'undeclared-name',
  enforces: ['ASR003'],
  part: 'mention',
  docs: {
    bad: machine('storageAccount: ⟦contosodrwe02⟧'),
    good: machine('storageAccount: contosodrwe01'),
  },
  *check(mention, context) {
    const { kind, role, name, at } = mention;
    const { word, list } = kindOf(kind) ?? {};
    const requirement = role === 'reference' ? context.demand('ASR003') : undefined;
    if (requirement === undefined || word === undefined || list === undefined) return;
    const known = context.name(kind, name);
    if (known.definitions.length > 0 || !isAsked(mention, context)) return;
    // A suggestion changes with every name, which is too much to follow for a name used everywhere.
    const meant = known.references.length > 50 ? undefined : suggestion(mention, context, 200);
    const what = `${word} "${brief(name, 30)}" is not declared in ${list}`;
    yield {
      requirement,
      at,
      message:
        meant === undefined
          ? `${what}; declare it, or correct the name.`
          : `${what}; did you mean "${brief(meant.name, 30)}"?`,
      related:
        meant === undefined
          ? []
          : [{ at: meant.at, message: `"${brief(meant.name, 30)}" is declared here.` }],
      fixes: () => {
        const near = suggestion(mention, context, Infinity);
        const fixes: Fix[] = [];
        if (near !== undefined) {
          const title = `Change to "${brief(near.name, 40)}"`;
          fixes.push({ title, safe: false, edits: [setValue(at, near.name)] });
        }
        const item = declaration(mention, context.facts);
        if (item !== undefined) {
          const edits = context.addToList(list, item);
          fixes.push({ title: `Declare it in ${list}`, safe: false, edits });
        }
        return fixes;
      },
    };
  },
});

/** Whether the scenario has a use for the name, and the lack of the whole list is not told already. */
function isAsked({ kind, path }: Mention, context: Context): boolean {
  const { code, count, definitions } = context;
  if (code !== undefined && !isUsed(path, code)) return false;
  // Between two VMM sites a network is mapped to a VM network, which the descriptor does not list.
  if (code === 'HS' && path === 'networkMappings[].target') return false;
  const list = kindOf(kind)?.list;
  if (list === undefined) return false;
  if (count(list) === 0 && misspeltAs(list, context.keys()) !== undefined) return false;
  const codes = code === undefined ? (['V', 'P', 'M', 'H', 'VS', 'PS', 'HS'] as const) : [code];
  if (!codes.some((one) => requiredBlocks[one].some((key) => key === list))) return true;
  return count(list) > 0 && (kind !== 'cloud' || definitions('cloud').length > 0);
}

/** The declared name that was meant; not looked for among more than a number of them. */
function suggestion(
  { kind, name }: Mention,
  { count, definitions }: Context,
  most: number,
): Mention | undefined {
  const list = kindOf(kind)?.list;
  if (list === undefined || count(list) > most) return undefined;
  // Things are numbered: one of another number is another thing, and was not meant.
  const declared = definitions(kind).filter((one) => !isNumberedApart(name, one.name));
  const near = nearest(
    name,
    declared.map((one) => one.name),
    0.34,
  );
  return declared.find((one) => one.name === near);
}
