/** Requirements that state one fact: the checklist has one item for them, and hovers name them all. */
import { isOnChecklist, type Catalogue } from '../requirements/catalogue.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { ProfiledDescriptor } from './checked-descriptor.ts';
import { groupedBy } from './grouped.ts';

/** What decides which requirements apply. */
type Rows = Pick<ProfiledDescriptor, 'catalogue' | 'descriptor'>;

/**
 * The requirement whose item states the same fact: another one that it is reported as, if the scenario
 * has that one; otherwise itself.
 */
export function itemOf(
  { catalogue, descriptor: { scenario } }: Rows,
  row: Requirement,
): Requirement {
  // What a person has to verify as well has an item of its own.
  if (row.reportedAs === undefined || row.enforcement === 'checklist') return row;
  const other = catalogue.find(row.reportedAs);
  const isThere = other && isOnChecklist(other) && catalogue.applies(other.id, scenario);
  return isThere === true ? other : row;
}

/** The requirements of the scenario that state the same fact and have no item of their own. */
export function alikeIn(rows: Rows, row: Requirement): readonly Requirement[] {
  return reportedUnder(rows.catalogue, row.id).filter(
    (other) =>
      rows.catalogue.applies(other.id, rows.descriptor.scenario) &&
      isOnChecklist(other) &&
      itemOf(rows, other) === row,
  );
}

const byMain = new WeakMap<Catalogue, ReadonlyMap<string, readonly Requirement[]>>();

function reportedUnder(catalogue: Catalogue, id: string): readonly Requirement[] {
  let map = byMain.get(catalogue);
  if (map === undefined) {
    map = groupedBy(catalogue.requirements, ({ reportedAs }) => reportedAs ?? '');
    byMain.set(catalogue, map);
  }
  return map.get(id) ?? [];
}
