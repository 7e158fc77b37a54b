import { descriptorSchema } from './schema.generated.ts';
import { property, type ScenarioCode, type SchemaNode } from './schema.ts';

/**
 * Returns the schema of a descriptor path, in which `[]` marks lists:
 * `protectedItems[].disks[].sizeGB`. Returns undefined for an unknown path.
 */
export function schemaAt(path: string): SchemaNode | undefined {
  return nodesOn(path).at(-1);
}

/** Whether a scenario uses the value at a path, as far as the schema declares it. */
export function isUsed(path: string, code: ScenarioCode): boolean {
  return nodesOn(path).every((node) => node?.scenarios?.includes(code) !== false);
}

/** Returns the schema of each step of a path, undefined from the first unknown step on. */
function nodesOn(path: string): (SchemaNode | undefined)[] {
  const nodes: (SchemaNode | undefined)[] = [];
  let node: SchemaNode | undefined = descriptorSchema;
  for (const step of path.split('.')) {
    const key: string = step.replace(/(?<!\])(?:\[\])+$/, '');
    node = node === undefined ? undefined : property(node, key);
    nodes.push(node);
    for (let i = key.length; i < step.length; i += '[]'.length) nodes.push((node = node?.items));
  }
  return nodes;
}

/** Returns the kinds of names that can be declared, and referred to, below some paths. */
export function namesWithin(paths: readonly string[]): {
  readonly definitions: Set<string>;
  readonly references: Set<string>;
} {
  const all = paths.flatMap((path) => schemaAt(path) ?? []).map(namesIn);
  return {
    definitions: new Set(all.flatMap(({ definitions }) => [...definitions])),
    references: new Set(all.flatMap(({ references }) => [...references])),
  };
}

/** Returns the kinds of names that a value with a schema can declare, and refer to. */
export function namesIn(schema: SchemaNode): {
  readonly definitions: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
} {
  const known = namesBySchema.get(schema);
  if (known !== undefined) return known;
  const found = { definitions: new Set<string>(), references: new Set<string>() };
  const walk = (node: SchemaNode | undefined): void => {
    if (node === undefined) return;
    if (node.defines !== undefined) found.definitions.add(node.defines);
    if (node.definesAlso !== undefined) found.definitions.add(node.definesAlso);
    if (node.refers !== undefined) found.references.add(node.refers);
    for (const child of Object.values(node.properties ?? {})) walk(child);
    walk(node.entries);
    walk(node.items);
  };
  walk(schema);
  namesBySchema.set(schema, found);
  return found;
}

const namesBySchema = new WeakMap<SchemaNode, ReturnType<typeof namesIn>>();

/** Returns the paths of the objects that have a property `key`; the top level is the empty path. */
export function objectsWith(key: string): readonly string[] {
  objectPathsByKey ??= indexKeys();
  return objectPathsByKey.get(key) ?? [];
}

let objectPathsByKey: ReadonlyMap<string, readonly string[]> | undefined;

function indexKeys(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const walk = (node: SchemaNode, path: string): void => {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const paths = found.get(key);
      if (paths === undefined) found.set(key, [path]);
      else paths.push(path);
      const inner = path === '' ? key : `${path}.${key}`;
      walk(child, inner);
      if (child.items !== undefined) walk(child.items, `${inner}[]`);
    }
  };
  walk(descriptorSchema, '');
  return found;
}

/** The top-level keys of a descriptor, in the order authors usually write them. */
export const topLevelKeys: readonly string[] = Object.keys(descriptorSchema.properties ?? {});
