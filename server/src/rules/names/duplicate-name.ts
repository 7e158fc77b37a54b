import { nameFault } from '../../descriptor/azure-names.ts';
import { setValue } from '../../descriptor/edits.ts';
import { kindOf } from '../../descriptor/kinds.ts';
import { freeName, type Mention } from '../../descriptor/names.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context, type Fix } from '../rule.ts';

/** With a name used twice in a list, a reference cannot tell which item it means. */
export default rule({
  name: 'duplicate-name',
  enforces: ['ASR004'],
  part: 'mention',
  docs: {
    bad: example('vmware-to-azure', { protectedItems: '\n  - name: WEB01\n  - name: ⟦web01⟧' }),
    good: example('vmware-to-azure', { protectedItems: '\n  - name: WEB01\n  - name: WEB02' }),
  },
  *check(mention, context) {
    const { kind, role, name, at } = mention;
    const { item, list } = kindOf(kind) ?? {};
    const requirement =
      role === 'definition' && item === true ? context.demand('ASR004') : undefined;
    if (requirement === undefined || list === undefined) return;
    const [first] = context.name(kind, name).definitions;
    if (first === undefined || first === mention) return;
    const text = brief(name, 40);
    yield {
      requirement,
      at,
      message: `Name "${text}" stands twice in ${list}, where case does not count; rename one of them.`,
      related: [{ at: first.at, message: `"${brief(first.name, 40)}" stands here first.` }],
      fixes: () => rename(mention, context),
    };
  },
});

/** Another name for the second of them. References go on to mean the first. */
function rename(mention: Mention, context: Context): Fix[] {
  const { kind, at } = mention;
  const { facts } = context;
  // A host stands in sites or groups by its name, and nobody can tell which of the two does.
  if (kind === 'hyperVHost') return [];
  const next = ownName(mention, context);
  const { storageAccount, virtualNetwork, azureVm, recoveryPlan } = facts.names;
  const rules = { storageAccount, virtualNetwork, protectedItem: azureVm, recoveryPlan };
  const nameRule = Object.hasOwn(rules, kind) ? rules[kind as keyof typeof rules] : undefined;
  if (nameRule !== undefined && nameFault(next, nameRule) !== undefined) return [];
  return [{ title: `Rename this one to "${next}"`, safe: false, edits: [setValue(at, next)] }];
}

/**
 * A free name that no other is given: those that stand twice, and differ by their numbers only, take
 * the free ones above the largest of these in turn. So all of them can be renamed at once.
 */
function ownName(mention: Mention, { definitions, isDeclared, name: who }: Context): string {
  const { kind } = mention;
  const [stem, digits] = inParts(mention.name);
  const alike = definitions(kind).filter((one) => {
    const isOfStem = inParts(one.name)[0].toLowerCase() === stem.toLowerCase();
    return isOfStem && who(kind, one.name).definitions[0] !== one;
  });
  const largest = alike.reduce((most, { name }) => Math.max(most, Number(inParts(name)[1])), 0);
  let left = alike.indexOf(mention);
  return freeName(
    largest > 0 ? stem + String(largest).padStart(digits.length, '0') : mention.name,
    (name) => isDeclared(kind, name) || left-- > 0,
  );
}

/** What stands before the number at the end of a name, and the number. */
function inParts(name: string): readonly [stem: string, digits: string] {
  const [digits = ''] = /\d{0,9}$/.exec(name) ?? [];
  return [name.slice(0, name.length - digits.length), digits];
}
