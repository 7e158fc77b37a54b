/** The runtime form of `schemas/asr.schema.json`. */

/** The types a value may have; `integer` is a number without a fraction. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';

/** The short code of a scenario, as in the catalogue. */
export type ScenarioCode = 'V' | 'P' | 'M' | 'H' | 'VS' | 'PS' | 'HS';

/** The schema of one value of a descriptor. References are resolved; there is no recursion. */
export interface SchemaNode {
  readonly types: readonly JsonType[];
  readonly description: string;
  /** The keys of an object, in the order authors usually write them. */
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** For an object with free keys: the schema of each value, and the pattern of a key. */
  readonly entries?: SchemaNode;
  readonly keyPattern?: string;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  /** The allowed values, and a sentence for each. */
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  /** Other words for allowed values, used by administrators and tools: `toolsOk` for `running`. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** Other words that are read as allowed values, without regard to case: `EFI` as `UEFI`. */
  readonly readAs?: Readonly<Record<string, string>>;
  /** A regular expression that a string must match. */
  readonly pattern?: string;
  /** What a string stands for: `date` is a day, as 2026-12-31. */
  readonly format?: string;
  /** The single word that may replace a list. */
  readonly word?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly default?: string | number | boolean | readonly unknown[];
  /** The source of a default that depends on other values, in words or as a path. */
  readonly defaultFrom?: string;
  readonly examples?: readonly unknown[];
  /** The requirement that sets the allowed values or the range. */
  readonly requirement?: string;
  /** The name of this object for rules. */
  readonly part?: string;
  /** The kind of thing this string names, or refers to by name. */
  readonly defines?: string;
  /** Another kind of thing that the named thing counts as: a cluster is a host. */
  readonly definesAlso?: string;
  readonly refers?: string;
  /** The key of the name that this object has in Azure, if it is not its `name`. */
  readonly otherName?: string;
  /** The property that a scalar sets when it replaces the object. */
  readonly shorthand?: string;
  /** The scenarios that use the value; all if absent. */
  readonly scenarios?: readonly ScenarioCode[];
  /** Whether the value is the name of an Azure region. */
  readonly region?: boolean;
  /** Whether the value is a port or a range of ports. */
  readonly portRange?: boolean;
  /** The unit of a number. */
  readonly unit?: string;
  /** Whether the order of the list means something; otherwise it is a set. */
  readonly ordered?: boolean;
  /** Whether texts that differ in case only are different; otherwise they are the same, as in Azure. */
  readonly isCaseSensitive?: boolean;
  /** Whether it is a note or a record, such as a description or an approval: no part of what is meant. */
  readonly isRecord?: boolean;
}

/** Returns the schema of a key, or undefined if the object has no such key. */
export function property(schema: SchemaNode, key: string): SchemaNode | undefined {
  const properties = schema.properties;
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
  if (schema.entries !== undefined && new RegExp(schema.keyPattern ?? '', 'u').test(key))
    return schema.entries;
  return undefined;
}

/**
 * Whether a key is one of the author's own, which nothing here looks at: `x-` keys are a place for
 * anchors and for other tools. At the top level so is `$schema`, which names a schema to editors.
 */
export function isOwnKey(key: string, isTopLevel = false): boolean {
  return key.startsWith('x-') || (isTopLevel && key === '$schema');
}
