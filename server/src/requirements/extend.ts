/** Builds a profile from another profile and a list of changes. */
import type { CatalogueChange, CatalogueData, FactsChange, Requirement } from './catalogue-data.ts';
import type { Facts } from './facts.ts';

/** Returns the data of `base` with `change` applied; the rows are sorted by id. */
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
