/** What the schema says of the properties of a block, prepared for reading many blocks. */
import type { ScenarioCode, SchemaNode } from '../schema/schema.ts';
import { azureDerivations } from './azure-derivations.ts';
import type { Derivation } from './derivation.ts';
import { machineDerivations } from './machine-derivations.ts';
import type { DefaultOrigin, DerivedOrigin } from './origin.ts';
import { planDerivations } from './plan-derivations.ts';
import { serverDerivations } from './server-derivations.ts';

/** How a property is read. */
export type PropertyKind = 'scalar' | 'scalars' | 'block' | 'blocks' | 'entries';

/** A property of a block. */
export interface PropertyPlan {
  readonly key: string;
  readonly schema: SchemaNode;
  readonly kind: PropertyKind;
  /** The row of the format: `protectedItems[].disks[].sizeGB`. */
  readonly row: string;
  /** Whether the scenario uses it; otherwise nothing is filled in. */
  readonly isUsed: boolean;
  /** How it follows from other values; undefined if it does not, or the scenario does not use it. */
  readonly derive: Derivation | undefined;
  /** Returns the origin of a derived value, the same object for the same paths. */
  readonly derivedFrom: (paths: readonly string[]) => DerivedOrigin;
  /** The default of the schema; undefined if there is none, or the scenario does not use the value. */
  readonly preset: unknown;
  /** The origin of the default, the same object for all blocks. */
  readonly presetOrigin: DefaultOrigin;
  /** Whether the block exists even where it is not declared. */
  readonly isAlways: boolean;
}

/** The properties of a block in the order of the schema. */
export type BlockPlan = readonly PropertyPlan[];

/** Blocks that a deployment always has; `server/tools/generate/deployment.mjs` types them so. */
const always: ReadonlySet<string> = new Set([
  'vault',
  'os',
  'target',
  'shutdown',
  'failover',
  'capacity',
]);

/** Members that the schema does not have, by the row of their block; the same tool types them. */
const added: Readonly<Record<string, readonly (readonly [string, SchemaNode])[]>> = {
  'protectedItems[].os': [['name', { types: ['string'], description: '' }]],
  'recoveryPlans[].groups[]': [['number', { types: ['number'], description: '' }]],
};

/** How values follow from others, by row of the format. */
export const derivations: Readonly<Record<string, Derivation | undefined>> = {
  ...azureDerivations,
  ...serverDerivations,
  ...machineDerivations,
  ...planDerivations,
};

const plans = new WeakMap<SchemaNode, Map<string, BlockPlan>>();

/**
 * Returns the plan of a block, the same one in each call.
 * @param row the row of the block, empty for the top level.
 * @param code the scenario; if it is undefined, only what all scenarios use has defaults.
 */
export function blockPlan(
  schema: SchemaNode,
  row: string,
  code: ScenarioCode | undefined,
): BlockPlan {
  let byScenario = plans.get(schema);
  if (byScenario === undefined) plans.set(schema, (byScenario = new Map<string, BlockPlan>()));
  const key = `${code ?? ''} ${row}`;
  let plan = byScenario.get(key);
  if (plan === undefined) byScenario.set(key, (plan = planOf(schema, row, code)));
  return plan;
}

function planOf(
  { properties = {} }: SchemaNode,
  row: string,
  code: ScenarioCode | undefined,
): BlockPlan {
  return [...Object.entries(properties), ...(added[row] ?? [])].map(
    ([key, schema]): PropertyPlan => {
      const own = row === '' ? key : `${row}.${key}`;
      const { scenarios } = schema;
      const isUsed = scenarios === undefined || (code !== undefined && scenarios.includes(code));
      return {
        key,
        schema,
        kind: kindOf(schema),
        row: own,
        isUsed,
        derive: isUsed ? derivations[own] : undefined,
        derivedFrom: originsOf(own),
        preset: isUsed ? schema.default : undefined,
        presetOrigin: { kind: 'default', row: own },
        isAlways: always.has(key),
      };
    },
  );
}

function originsOf(row: string): PropertyPlan['derivedFrom'] {
  const known = new Map<readonly string[], DerivedOrigin>();
  return (from) => {
    let origin = known.get(from);
    if (origin === undefined) known.set(from, (origin = { kind: 'derived', from, row }));
    return origin;
  };
}

function kindOf({ types, items, properties, entries }: SchemaNode): PropertyKind {
  if (types.includes('array')) return items?.properties === undefined ? 'scalars' : 'blocks';
  if (properties !== undefined) return 'block';
  return entries === undefined ? 'scalar' : 'entries';
}
