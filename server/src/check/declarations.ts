/**
 * How much of what a requirement speaks of a descriptor declares. A requirement counts only the places
 * that it speaks of: those for which its rules name values, or those of its paths.
 */
import { modelOf } from '../descriptor/build-model.ts';
import { List, Value } from '../descriptor/sourced.ts';
import { outboundOfServers } from '../domain/outbound.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { RequirementId } from '../requirements/ids.ts';
import { factsOf } from '../requirements/scenarios.ts';
import type { ValueContext } from '../rules/rule.ts';
import { schemaAt } from '../schema/paths.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';
import { declaredBelow, hasValueBelow, nowhere, type Declared } from './declared.ts';
import { countedValues, machineRules, otherValuedRules } from './judged-values.ts';
import { isOfMachine, machineDeclarations, mostDeclared } from './machine-declarations.ts';

/**
 * What a descriptor declares of a requirement, by the way in which the most is declared. No places where
 * nothing that the requirement speaks of is there.
 */
export function declarationsOf(current: ProfiledDescriptor, row: Requirement): Declared {
  if (!asks(current, row)) return nowhere;
  const rules = otherValuedRules(row);
  const machines = machineDeclarations(current, row);
  if (rules.length > 0 || machineRules(row).length > 0)
    return added(valuesOf(current, rules, row.id), machines ?? nowhere);
  const paths = (row.metBy ?? row.paths).filter((path) => !isOfMachine(path));
  const ways = paths.map((path) => declaredAt(current, path, row));
  return mostDeclared(machines === undefined ? ways : [machines, ...ways]);
}

/** Whether what the requirement speaks of is there, where that is not for its rules or paths to say. */
function asks(current: ProfiledDescriptor, { asksWhen }: Requirement): boolean {
  if (asksWhen === undefined) return true;
  const { descriptor } = current;
  return Object.entries(asksWhen).some(
    ([path, values]) => isOfMachine(path) || hasValueBelow(descriptor.model, path, values),
  );
}

function valuesOf(
  { descriptor, catalogue }: ProfiledDescriptor,
  rules: ReturnType<typeof otherValuedRules>,
  id: RequirementId,
): Declared {
  if (rules.length === 0) return nowhere;
  const { scenario, model } = descriptor;
  const context: ValueContext = {
    facts: catalogue.facts,
    limits: catalogue.limits(scenario),
    scenario: scenario === undefined ? undefined : factsOf(scenario),
    descriptor: model,
  };
  const lists: Iterable<unknown>[] = [];
  for (const segment of descriptor.segments) {
    if (segment.isLarge) continue;
    for (const { kind, block } of modelOf(segment).blocks)
      for (const rule of rules)
        if (rule.block === kind && rule.values !== undefined)
          lists.push(
            (rule.values as (...all: readonly unknown[]) => Iterable<unknown>)(block, context, id),
          );
  }
  return countedValues(lists);
}

/**
 * How often a path is declared. What is chosen in Azure is chosen by its default as well, unlike facts
 * of the site, which nobody has looked at before they are declared.
 */
function declaredAt(
  { descriptor, today }: ProfiledDescriptor,
  path: string,
  { asksWhen = {} }: Requirement,
): Declared {
  const schema = schemaAt(path);
  if (schema?.format === 'date') {
    // One day is enough, and a day to come is none.
    const isPast = (value: unknown): boolean =>
      today === undefined || (value instanceof Value && String(value.value) <= today);
    const [list = '', own] = path.split('[].');
    const said =
      own === undefined
        ? declaredBelow(descriptor.model, path, isPast).said
        : itemsOf(descriptor, list).filter(
            // A drill that failed shows nothing.
            (item) =>
              !hasValueBelow(item, 'result', ['failed']) &&
              declaredBelow(item, own, isPast).said > 0,
          ).length;
    return { said: Math.min(said, 1), of: 1 };
  }
  const isChosen = chosen.test(path) && (schema?.default ?? schema?.defaultFrom) !== undefined;
  // A value that cannot be read, such as a placeholder, takes the place of the default.
  const byDefault = ({ of, unread = 0 }: Declared): Declared => ({
    said: isWrittenInVain(descriptor, path) ? 0 : of - unread,
    of,
  });
  const all = isChosen ? byDefault : same;
  if (path.startsWith('outbound.')) return all(declaredOutbound(descriptor, path));
  const [list = '', ...rest] = path.split('[].');
  const own = Object.entries(asksWhen).filter(([other]) => other.startsWith(`${list}[].`));
  if (rest.length === 0 || own.length === 0) return all(declaredBelow(descriptor.model, path));
  const concerned = itemsOf(descriptor, list).filter((item) =>
    own.some(([other, values]) => hasValueBelow(item, other.slice(list.length + 3), values)),
  );
  return all(concerned.map((item) => declaredBelow(item, rest.join('[].'))).reduce(added, nowhere));
}

/** The items of a top-level list. */
function itemsOf({ model }: ProfiledDescriptor['descriptor'], list: string): readonly unknown[] {
  const value = (model as Readonly<Record<string, unknown>>)[list];
  return value instanceof List ? value.items : [];
}

/** How often the blocks that apply to the servers that connect out declare something. */
function declaredOutbound(
  { model, scenario }: ProfiledDescriptor['descriptor'],
  path: string,
): Declared {
  const facts = scenario === undefined ? undefined : factsOf(scenario);
  const blocks = outboundOfServers(model, facts);
  const own = path.slice('outbound.'.length);
  if (blocks.length === 0) return declaredBelow(model, path);
  return blocks.map((block) => declaredBelow(block, own)).reduce(added, nowhere);
}

function added(a: Declared, b: Declared): Declared {
  return { said: a.said + b.said, of: a.of + b.of, unread: (a.unread ?? 0) + (b.unread ?? 0) };
}

/** Whether a top-level key has a value that cannot be read. */
function isWrittenInVain({ sections }: ProfiledDescriptor['descriptor'], key: string): boolean {
  const entry = sections.get(key)?.heads[0]?.entry;
  return entry !== undefined && entry.written && entry.value === undefined;
}

function same(one: Declared): Declared {
  return one;
}

const chosen =
  /^(?:portal|vault|storageAccounts|virtualNetworks|configurationServer\.replicationPort)\b/;
