/**
 * Keys that end with another unit than the property they mean: `sizeMB` for `sizeGB`. The unit is no
 * slip of letters, so the value is converted, and it is never read as it is.
 */
import { property, type SchemaNode } from '../schema/schema.ts';
import { isSameWord, nearest } from '../text/nearest.ts';
import { convertUnit, unitAtEnd, unitOf, type Unit } from '../text/units.ts';
import type { Node } from '../yaml/tree.ts';
import { hasType, isInRange } from './schema-checks.ts';

/** The property that a key with another unit means. */
export interface KeyInOtherUnit {
  readonly key: string;
  readonly from: Unit;
  readonly to: Unit;
  /** The value as it is written; undefined if it is no number. */
  readonly given: number | undefined;
  /** The value in the property's unit; undefined if the property cannot have it. */
  readonly value: number | undefined;
  /** Whether the unit has one meaning: MB may be 1000 or 1024 KB, and MiB is 1024. */
  readonly certain: boolean;
}

/**
 * Returns the property that a key with another unit means; undefined if there is none, or if it is
 * written as well.
 */
export function inOtherUnit(
  word: string,
  schema: SchemaNode,
  written: { has(key: string): boolean },
  node: Node | undefined,
): KeyInOtherUnit | undefined {
  const own = unitAtEnd(word);
  if (own === undefined) return undefined;
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    const to = unitOfProperty(child);
    const stem = unitAtEnd(key)?.stem;
    if (to === undefined || stem === undefined || written.has(key)) continue;
    if (to.dimension !== own.unit.dimension || to.name === own.unit.name) continue;
    if (!isSameWord(stem, own.stem) && nearest(own.stem, [stem], 0.2) === undefined) continue;
    const given = numberOf(node);
    const value = given === undefined ? undefined : convertUnit(given, own.unit, to);
    const fits = value !== undefined && hasType(value, child.types) && isInRange(value, child);
    const certain = to.dimension === 'time' || /i[bB]$/.test(word);
    return { key, from: own.unit, to, given, value: fits ? value : undefined, certain };
  }
  return undefined;
}

/** Whether a key can be read as a property: it has the same unit, or neither has one. */
export function hasSameUnit(word: string, key: string, schema: SchemaNode): boolean {
  const child = property(schema, key);
  const unit = child && unitOfProperty(child);
  return unit?.name === unitAtEnd(word)?.unit.name;
}

/** Whether two different units rule out that a key means a property. */
export function contradictsUnit(word: string, child: SchemaNode): boolean {
  const own = unitAtEnd(word)?.unit;
  const unit = unitOfProperty(child);
  return own !== undefined && unit !== undefined && own.name !== unit.name;
}

function unitOfProperty({ unit }: SchemaNode): Unit | undefined {
  return unit === undefined ? undefined : unitOf(unit);
}

function numberOf(node: Node | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const { value } = node;
  if (typeof value === 'string' && /^\s*\d{1,15}(?:\.\d{1,6})?\s*$/.test(value))
    return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
