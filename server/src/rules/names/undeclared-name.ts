import { declaration } from '../../domain/declare.ts';
import { possibleHosts } from '../../domain/machine-hosts.ts';
import { setValue } from '../../edits/edits.ts';
import { nameKind } from '../../descriptor/name-kinds.ts';
import { isSameThing, suggestName } from '../../descriptor/spelling-suggestions.ts';
import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import type { NameOccurrence } from '../../descriptor/name-occurrence.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { isAskedFor, mayBecomeDeclared } from '../name-references.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** What is tied together by name has to be there under that name. */
export default rule({
  name: 'undeclared-name',
  enforces: ['ASR003'],
  block: 'occurrence',
  docs: {
    bad: machine('storageAccount: ⟦contosodrwe02⟧'),
    good: machine('storageAccount: contosodrwe01'),
  },
  *check(mention, context) {
    const { role, name, at } = mention;
    const known = context.name(mention.kind, name);
    if (role !== 'reference' || known.definitions.length > 0) return;
    // A host's name that hosts call their cluster is that of a cluster.
    const isCluster = mention.kind === 'hyperVHost' && context.name('hyperVCluster', name).uses > 0;
    const kind = isCluster ? 'hyperVCluster' : mention.kind;
    const { word, list } = nameKind(kind) ?? {};
    if (word === undefined || list === undefined || !isAskedFor(mention, list, context)) return;
    if (mayBecomeDeclared(kind, context)) return;
    const near = (most: number): NameOccurrence | undefined =>
      context.count(list) > most ? undefined : suggestName(name, context.definitions(kind));
    // A suggestion changes with every name, which is too much to follow for a name used everywhere.
    const meant = known.uses > 50 ? undefined : near(200);
    const other = meant && `"${brief(meant.name, 30)}"`;
    const remedy = other ? `did you mean ${other}?` : 'declare it, or correct the name.';
    yield {
      at,
      message: `${word} "${brief(name, 30)}" is not declared in ${list}; ${remedy}`,
      related: meant ? [{ at: meant.at, message: `${other} is declared here.` }] : [],
      fixes: () => fixes({ ...mention, kind }, list, near(1_000), context),
    };
  },
});

function fixes(
  mention: NameOccurrence,
  list: keyof DescriptorModel,
  near: NameOccurrence | undefined,
  { addToList, facts, isDeclared, scenario, descriptor }: Context,
): Fix[] {
  const found: Fix[] = [];
  if (near !== undefined) {
    const title = `Change to "${brief(near.name, 40)}"`;
    found.push({ title, kind: 'plan', edits: [setValue(mention.at, near.name)] });
    // It is declared already, in another form of its name.
    if (isSameThing(mention.name, near.name)) return found;
  }
  // Such a machine needs a host, which only the author knows.
  const isHosted = mention.kind === 'protectedItem' && scenario?.machines === 'hyper-v';
  if (isHosted && possibleHosts({}, descriptor).length > 1) return found;
  const item = declaration(mention, facts, isDeclared);
  const declare = `Declare it in ${list}`;
  return item ? [...found, { title: declare, kind: 'plan', edits: addToList(list, item) }] : found;
}
