import { mark } from './mark.mjs';

/**
 * Blocks that a deployment always has, because they have defaults, or because what is asked of them
 * is asked of every deployment.
 */
export const always = new Set(['vault', 'os', 'target', 'shutdown', 'failover', 'capacity']);

/** Members that the schema does not have: what resolving adds. */
const added = {
  os: `  /** The system as the profile spells it: \`CentOS 7.2\`; undefined if the version names no known one. */
  readonly name?: string;
`,
  group: `  /** The number of the group in its plan, from 1. */
  readonly number: number;
`,
};

/**
 * The types of a deployment: the objects of the schema with plain values. Lists of blocks are never
 * absent; a scalar is absent where it is neither declared nor has a default, or cannot be read.
 */
export function deployment(schema) {
  const interfaces = Object.entries(schema.definitions)
    .filter(([, { properties }]) => properties !== undefined)
    .map(([name, definition]) => block(name, definition, schema));
  const top = block('descriptor', schema, schema);
  return [
    [
      'server/src/deployment/resolved.generated.ts',
      `${mark('schemas/asr.schema.json')}import type { OriginsOf, ResolvedBlock } from './origin.ts';\n\n${[...interfaces, top].join('\n')}`,
    ],
  ];
}

function block(name, definition, schema) {
  const type = resolved(name);
  const members = Object.entries(definition.properties).map(([key, node]) =>
    member(key, node, schema),
  );
  return `/** ${definition.description} */
export interface ${type} extends ResolvedBlock {
  readonly origins: OriginsOf<${type}>;
${added[name] ?? ''}${members.join('')}}
`;
}

function member(key, node, schema) {
  const merged = { ...definitionOf(node, schema), ...node };
  const type = typeOf(node, schema);
  const isBlocks = type.startsWith('readonly Resolved');
  const isAlways = isBlocks || (type.startsWith('Resolved') && always.has(key));
  const preset =
    merged.default !== undefined
      ? ` Default: \`${JSON.stringify(merged.default)}\`.`
      : merged['x-default'] !== undefined
        ? ` Default: ${merged['x-default']}.`
        : '';
  const unit = merged['x-unit'] === undefined ? '' : ` Unit: ${merged['x-unit']}.`;
  return `  /** ${merged.description}${preset}${unit} */
  readonly ${key}${isAlways ? '' : '?'}: ${type};
`;
}

function typeOf(node, schema) {
  if (node.$ref !== undefined) {
    const definition = definitionOf(node, schema);
    if (definition.properties === undefined) return typeOf(definition, schema);
    return resolved(node.$ref.replace('#/definitions/', ''));
  }
  const types = [node.type].flat();
  if (types.includes('array')) {
    const item = typeOf(node.items, schema);
    return `readonly ${item.includes('|') ? `(${item})` : item}[]`;
  }
  if (types.includes('object')) {
    const values = Object.values(node.patternProperties).find((one) => Object.keys(one).length > 0);
    return `Readonly<Record<string, ${typeOf(values, schema)}>>`;
  }
  // A port is a number, a range of ports a text: `49152-65535`.
  if (node['x-port-range'] === true) return 'number | string';
  // The text of a version or a tag is meant, whether or not YAML reads it as a number.
  if (types.includes('string') && node.enum === undefined) return 'string';
  if (node.enum !== undefined) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  return types[0] === 'integer' ? 'number' : types[0];
}

export function definitionOf(node, schema) {
  return node.$ref === undefined ? {} : schema.definitions[node.$ref.replace('#/definitions/', '')];
}

export function resolved(name) {
  return `Resolved${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
