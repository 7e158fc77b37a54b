import { nameViolation } from '../../domain/azure-names.ts';
import { setValue } from '../../edits/edits.ts';
import { givenName } from '../../edits/fix.ts';
import { nameKind } from '../../descriptor/name-kinds.ts';
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
    const [first] = context.name(kind, name).definitions;
    if (first === undefined || first === mention) return;
    const text = brief(name, 40);
    yield {
      at,
      message: `Duplicate name "${text}" in ${list} (case-insensitive); rename one of them.`,
      related: [{ at: first.at, message: `"${brief(first.name, 40)}" is first used here.` }],
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
  const isMachine = kind === 'protectedItem';
  const next = newName(
    mention,
    definitions(kind),
    (one) => who(kind, one.name).definitions[0] === one,
    (one) => isDeclared(kind, one) || (isMachine && isDeclared('azureVm', one)),
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
      names: [kind, ...(isMachine ? ['azureVm'] : [])].map((one) => givenName(one, next)),
    },
  ];
}
