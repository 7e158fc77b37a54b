import { nameViolation } from '../../domain/azure-names.ts';
import { firstDefinitions } from '../../domain/first-definitions.ts';
import { setValue } from '../../edits/edits.ts';
import { givenName } from '../../edits/fix.ts';
import { comparedKinds, linkedKinds, nameKind } from '../../descriptor/name-kinds.ts';
import type { NameOccurrence } from '../../descriptor/name-occurrence.ts';
import { newName } from '../../edits/new-names.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** If a name is used twice in a list, a reference is ambiguous. */
export default rule({
  name: 'duplicate-name',
  enforces: ['ASR004'],
  block: 'occurrence',
  docs: {
    bad: example('vmware-to-azure', { protectedItems: '\n  - name: WEB01\n  - name: ⟦web01⟧' }),
    good: example('vmware-to-azure', { protectedItems: '\n  - name: WEB01\n  - name: WEB02' }),
  },
  *check(mention, context) {
    const { kind, role, name, at } = mention;
    const { item, list } = nameKind(kind) ?? {};
    if (role !== 'definition' || item !== true || list === undefined) return;
    const { definitions } = context.name(kind, name);
    const { own: firstOwn, also } = firstDefinitions(definitions);
    const firstAlike = mention.isAlso === true ? also : firstOwn;
    const text = brief(name, 40);
    // The names of a cluster and a host differ too: where a host may be named, so may a cluster.
    if (mention === firstAlike) {
      const [first] = definitions;
      if (first === undefined || first === mention) return;
      const [own, other] = mention.isAlso === true ? ['cluster', 'host'] : ['host', 'cluster'];
      yield {
        at,
        message: `Name "${text}" of this ${own} is that of a ${other} (case-insensitive); rename one of them.`,
        related: [{ at: first.at, message: `"${brief(first.name, 40)}" is the ${other} here.` }],
      };
      return;
    }
    // A cluster that is declared twice is reported as a cluster.
    if (firstAlike === undefined || mention.isAlso === true) return;
    yield {
      at,
      message: `Duplicate name "${text}" in ${list} (case-insensitive); rename one of them.`,
      related: [
        { at: firstAlike.at, message: `"${brief(firstAlike.name, 40)}" is first used here.` },
      ],
      fixes: () => rename(mention, context),
    };
  },
});

/** Another name for the second of them. References go on to mean the first. */
function rename(mention: NameOccurrence, context: Context): Fix[] {
  const { kind, at } = mention;
  const { definitions, facts, isDeclared, name: who } = context;
  // Sites and groups list hosts by name, so it is unclear which of the two they list.
  if (kind === 'hyperVHost') return [];
  const kinds = [...linkedKinds(kind), ...comparedKinds(kind)];
  const next = newName(
    mention,
    definitions(kind),
    (one) => who(kind, one.name).definitions[0] === one,
    (name) => kinds.some((one) => isDeclared(one, name)),
  );
  const { storageAccount, virtualNetwork, azureVm, recoveryPlan } = facts.names;
  const rules = { storageAccount, virtualNetwork, protectedItem: azureVm, recoveryPlan };
  const nameRule = Object.hasOwn(rules, kind) ? rules[kind as keyof typeof rules] : undefined;
  if (nameRule !== undefined && nameViolation(next, nameRule) !== undefined) return [];
  return [
    {
      title: `Rename this one to "${next}"`,
      kind: 'plan',
      edits: [setValue(at, next)],
      // A machine is called so in Azure too.
      names: [kind, ...comparedKinds(kind)].map((one) => givenName(one, next)),
    },
  ];
}
