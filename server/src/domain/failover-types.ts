/** The lists of failover and failback types, compared with what a scenario supports. */
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { RequirementId } from '../requirements/ids.ts';
import type { FailoverType } from '../requirements/facts.ts';
import { insert, removeItem, setValue, type Edit } from '../edits/edits.ts';
import type { List, Value } from '../descriptor/sourced.ts';

export type FailoverTypes = List<Value<FailoverType>>;

/** One row of a matrix: the requirement that says whether a type is supported. */
export type Cells = Readonly<Record<FailoverType, RequirementId>>;

/** A type that stands in a list and is not supported. */
export interface UnsupportedType {
  readonly type: Value<FailoverType>;
  /** The row that says so. */
  readonly row: Requirement;
  /** What is supported instead. */
  readonly supported: readonly FailoverType[];
}

/** The entries of a list that a scenario does not support; none where it has no row in the matrix. */
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

/** Says that a scenario lacks a type, and what it has. */
export function notSupported(
  kind: 'failover' | 'failback',
  { type, row, supported }: UnsupportedType,
  scenario: string,
): string {
  const word = `${type.value.charAt(0).toUpperCase()}${type.value.slice(1)}`;
  const what = `${word} ${kind} is not supported for ${scenario}`;
  return row.disputed === true
    ? `${what}, though other Microsoft pages list it as supported.`
    : `${what}; use ${supported.join(' or ')}.`;
}

/** The ways to mend it: without the type, or with the other real failover in its place. */
export function repairs(
  types: FailoverTypes,
  one: UnsupportedType,
): readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly Edit[] }[] {
  const { type, supported } = one;
  const remove = { title: `Remove ${type.value}`, safe: false, edits: removeType(types, type) };
  const other = ({ planned: 'unplanned', unplanned: 'planned', test: undefined } as const)[
    type.value
  ];
  if (other === undefined || !supported.includes(other)) return [remove];
  if (types.items.some(({ value }) => value === other)) return [remove];
  return [remove, { title: `Use ${other} instead`, safe: false, edits: [setValue(type, other)] }];
}

/**
 * Takes a type out of its list. A list it was alone in stays, as an empty one: without a list all
 * types would be meant.
 */
function removeType(types: FailoverTypes, type: Value): readonly Edit[] {
  const edits = removeItem(types, type);
  if (types.node?.flow !== false || types.node.items.length > 1 || types.key === undefined)
    return edits;
  const colon = types.segment.text.indexOf(':', types.key.end);
  return [insert(types, colon + 1, ' []'), ...edits];
}
