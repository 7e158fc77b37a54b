/** Lists of failover and failback types, and their support in a scenario. */
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { RequirementId } from '../requirements/ids.ts';
import type { FailoverType } from '../requirements/facts.ts';
import { insert, setValue, type Edit } from '../edits/edits.ts';
import { removeItem } from '../edits/removals.ts';
import type { Fix } from '../edits/fix.ts';
import type { DescriptorModel, Failback } from '../descriptor/model.generated.ts';
import type { List, Value } from '../descriptor/sourced.ts';

/** A list of failover or failback types. */
export type FailoverTypes = List<Value<FailoverType>>;

/**
 * A row of the failover or failback table: for each type, the requirement that states its support.
 */
export type Cells = Readonly<Record<FailoverType, RequirementId>>;

/** A type in a list that is not supported. */
export interface UnsupportedType {
  readonly type: Value<FailoverType>;
  /** The requirement that states it. */
  readonly row: Requirement;
  /** The types that are supported. */
  readonly supported: readonly FailoverType[];
}

/**
 * Returns the types of a list that a scenario does not support; none if it has no row in the table.
 */
export function unsupportedTypes(
  types: FailoverTypes,
  cells: Cells | undefined,
  find: (id: RequirementId) => Requirement | undefined,
): UnsupportedType[] {
  if (cells === undefined) return [];
  const supported = (Object.keys(cells) as FailoverType[]).filter(
    (type) => find(cells[type])?.supported === true,
  );
  return types.items.flatMap((type) => {
    const row = find(cells[type.value]);
    return row?.supported === false ? [{ type, row, supported }] : [];
  });
}

/** Reports an unsupported type, and the supported ones. */
export function unsupportedTypeMessage(
  kind: 'failover' | 'failback',
  { type, row, supported }: UnsupportedType,
  scenario: string,
): string {
  const word = `${type.value.charAt(0).toUpperCase()}${type.value.slice(1)}`;
  const what = `${word} ${kind} is not supported for ${scenario}`;
  return row.disputed === true
    ? `${what}, though some pages disagree; use ${supported.join(' or ')}.`
    : `${what}; use ${supported.join(' or ')}.`;
}

/** Returns the fixes: remove the type, or replace `planned` with `unplanned` or vice versa. */
export function unsupportedTypeFixes(types: FailoverTypes, one: UnsupportedType): readonly Fix[] {
  const { type, supported } = one;
  const remove: Fix = {
    title: `Remove ${type.value}`,
    kind: 'plan',
    removes: true,
    edits: removeType(types, type),
  };
  const other = ({ planned: 'unplanned', unplanned: 'planned', test: undefined } as const)[
    type.value
  ];
  if (other === undefined || !supported.includes(other)) return [remove];
  if (types.items.some(({ value }) => value === other)) return [remove];
  return [remove, { title: `Use ${other} instead`, kind: 'plan', edits: [setValue(type, other)] }];
}

/**
 * Removes a type from its list. A list with a single type becomes an empty list, because a missing
 * list means all types.
 */
function removeType(types: FailoverTypes, type: Value): readonly Edit[] {
  const edits = removeItem(types, type);
  if (types.node?.flow !== false || types.node.items.length > 1 || types.key === undefined)
    return edits;
  const colon = types.segment.text.indexOf(':', types.key.end);
  return [insert(types, colon + 1, ' []'), ...edits];
}

/** Returns the failback plan; undefined if it is missing or has an empty list of types. */
export function plannedFailback({ failback }: DescriptorModel): Failback | undefined {
  const types = failback?.types;
  return types?.node?.items.length === 0 ? undefined : failback;
}
