/**
 * What counts of a deployment when two are compared: no notes and records, no case, no order of lists
 * that are sets, and nothing that only the name of the file decides.
 */
import { descriptorSchema } from '../schema/schema.generated.ts';
import type { SchemaNode } from '../schema/schema.ts';
import type { Deployment } from './deployment.ts';
import type { Origin, ResolvedBlock } from './origin.ts';

/** A block of a deployment, by key. */
export type AnyBlock = ResolvedBlock & Readonly<Record<string, unknown>>;

/** A property that counts. */
interface MeaningfulKey {
  readonly key: string;
  readonly schema: SchemaNode;
}

/** The properties of a block that count. */
interface MeaningfulKeys {
  /** In the order of the format. */
  readonly inOrder: readonly MeaningfulKey[];
  readonly sorted: readonly MeaningfulKey[];
}

const keys = new WeakMap<SchemaNode, MeaningfulKeys>();

/** Returns the properties of a block that count, the same ones in each call. */
export function meaningfulKeys(schema: SchemaNode): MeaningfulKeys {
  let found = keys.get(schema);
  if (found === undefined) {
    const inOrder = Object.entries(schema.properties ?? {})
      .filter(([, { isRecord }]) => isRecord !== true)
      .map(([key, one]) => ({ key, schema: one }));
    found = { inOrder, sorted: [...inOrder].sort((a, b) => compareTexts(a.key, b.key)) };
    keys.set(schema, found);
  }
  return found;
}

/** The schema of a whole deployment. */
export const deploymentSchema: SchemaNode = descriptorSchema;

/** Compares texts by code unit, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns a scalar as it is compared: texts without case, unless the schema says that case counts. */
export function comparable(value: unknown, { isCaseSensitive, types }: SchemaNode): unknown {
  if (typeof value === 'string') return isCaseSensitive === true ? value : value.toLowerCase();
  // A tag is a text for Azure, whatever YAML makes of it.
  return types.includes('string') && !types.includes('integer') ? String(value) : value;
}

/** Whether a value is a block of a deployment, and not an object with keys of the author's own. */
export function isBlock(value: unknown): value is AnyBlock {
  return typeof value === 'object' && value !== null && 'origins' in value;
}

/** The rows whose derived values begin with the name of the file. */
const nameRows: ReadonlySet<string> = new Set([
  'name',
  'replicationPolicy.name',
  'replicationPolicies[].name',
  'protectedItems[].replicationPolicy',
]);

/** Whether a deployment is named by its file. */
export function isNamedByFile({ origins }: Deployment): boolean {
  return origins.name?.kind === 'derived';
}

/** Whether a value of a deployment that is named by its file is, or begins with, that name. */
export function isOfFile(origin: Origin | undefined): boolean {
  return origin?.kind === 'derived' && nameRows.has(origin.row);
}
