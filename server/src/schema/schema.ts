/** The run-time form of `schemas/asr.schema.json`: what a descriptor is, as a value (floor 0). */

/** The types a value may have; `integer` is a number without a fraction. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';

/** A scenario by its short code, as the catalogue writes it. */
export type ScenarioCode = 'V' | 'P' | 'M' | 'H' | 'VS' | 'PS' | 'HS';

/** What one place of a descriptor may hold. References are resolved; there is no recursion. */
export interface SchemaNode {
  readonly types: readonly JsonType[];
  readonly description: string;
  /** The keys of an object, in the order an author writes them. */
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** For an object with free keys: what each holds, and what a key must look like. */
  readonly entries?: SchemaNode;
  readonly keyPattern?: string;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  /** The closed list of values, and a sentence for each. */
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  /** What administrators and their tools call values of the list: `toolsOk` for `running`. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** A regular expression for text. */
  readonly pattern?: string;
  /** The single word that may stand instead of a list. */
  readonly word?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly default?: string | number | boolean | readonly unknown[];
  /** Where a default that depends on other values comes from, in words or as a path. */
  readonly defaultFrom?: string;
  readonly examples?: readonly unknown[];
  /** The requirement that names the closed list or range itself. */
  readonly requirement?: string;
  /** The name under which rules know this object. */
  readonly part?: string;
  /** The kind of thing this text gives a name to, or refers to by name. */
  readonly defines?: string;
  readonly refers?: string;
  /** A scalar may stand for the object: the property it stands for. */
  readonly shorthand?: string;
  /** The scenarios that use it; all when absent. */
  readonly scenarios?: readonly ScenarioCode[];
  /** It holds the name of an Azure region. */
  readonly region?: boolean;
  /** The unit of a quantity. */
  readonly unit?: string;
}

/** The schema of a key, or undefined where the object has no such key. */
export function property(schema: SchemaNode, key: string): SchemaNode | undefined {
  const properties = schema.properties;
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
  if (schema.entries !== undefined && new RegExp(schema.keyPattern ?? '', 'u').test(key))
    return schema.entries;
  return undefined;
}
