/** A profile that is told by what it changes of another one. */
import type { CatalogueData, ProfileId, Requirement } from './catalogue.ts';
import type { Facts } from './facts.ts';

/**
 * A row as far as it differs; what it does not give stays as it is in the profile that is extended.
 * A row with an id that is new there gives everything.
 */
export type RequirementChange = Pick<Requirement, 'id'> & Partial<Requirement>;

/**
 * The facts as far as they differ. Within a table, such as `limits`, only the entries that are given
 * change, each as a whole; a list is replaced.
 */
export type FactsChange = { readonly extends: ProfileId } & {
  readonly [name in keyof Facts]?: Facts[name] extends string | readonly unknown[]
    ? Facts[name]
    : Partial<Facts[name]>;
};

/** A profile's changes as they are generated from its YAML files. */
export interface CatalogueChange {
  readonly facts: FactsChange;
  readonly requirements: readonly RequirementChange[];
}

/** The whole data of a profile: another's, with the changes put in, its rows by id. */
export function extend(base: CatalogueData, change: CatalogueChange): CatalogueData {
  const rows = new Map<string, Requirement>(base.requirements.map((row) => [row.id, row]));
  for (const row of change.requirements)
    rows.set(row.id, { ...rows.get(row.id), ...row } as Requirement);
  const requirements = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { facts: extendFacts(base.facts, change.facts), requirements };
}

function extendFacts(base: Facts, change: FactsChange): Facts {
  const facts: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(change)) {
    const before = facts[name];
    if (name === 'extends') continue;
    facts[name] = isTable(before) && isTable(value) ? { ...before, ...value } : value;
  }
  return facts as unknown as Facts;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
