import { always, definitionOf, resolved } from './deployment.mjs';

/** Members of blocks that the schema of descriptors does not have. */
const added = {
  os: {
    name: {
      type: 'string',
      description: 'The system as the profile spells it; absent if the version names no known one.',
    },
  },
  group: { number: { type: 'integer', minimum: 1, description: 'Number of the group, from 1.' } },
};

const range = {
  type: 'array',
  description: 'First line and character, last line and character, all from 0.',
  items: { type: 'integer', minimum: 0 },
  minItems: 4,
  maxItems: 4,
};

const origins = {
  type: 'object',
  description: 'Where the values of the block come from, by key.',
  properties: {
    declared: {
      type: 'object',
      description: 'Where the values are in the text that the descriptor declares.',
      additionalProperties: { $ref: '#/definitions/range' },
    },
    default: {
      type: 'array',
      description: 'The keys whose values are the defaults of the format.',
      items: { type: 'string' },
    },
    derived: {
      type: 'object',
      description:
        'The paths of the values that a value follows from; `file` is the name of the file.',
      additionalProperties: { type: 'array', items: { type: 'string' } },
    },
  },
  additionalProperties: false,
};

const unreadable = {
  type: 'array',
  description:
    'What is written and cannot be read, in text order. It is absent from the deployment.',
  items: {
    type: 'object',
    required: ['path', 'text', 'range'],
    properties: {
      path: { type: 'string', description: 'Its path, with positions in lists from 0.' },
      text: { type: 'string', description: 'Its text, on one line and shortened.' },
      range: { $ref: '#/definitions/range' },
    },
    additionalProperties: false,
  },
};

/** The JSON schema of what `asr export json` writes, from the schema of descriptors. */
export function deploymentSchema(schema) {
  const definitions = Object.entries(schema.definitions)
    .filter(([, { properties }]) => properties !== undefined)
    .map(([name, definition]) => [resolved(name), block(name, definition, schema)]);
  const { description, ...top } = block('descriptor', schema, schema);
  void description;
  const { range: ignored, ...properties } = top.properties;
  void ignored;
  const digest = {
    type: 'string',
    pattern: '^[0-9a-f]{16}$',
    description: 'Digest of the meaning.',
  };
  const whole = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'deployment.schema.json',
    title: 'ASR deployment',
    description:
      'A descriptor as it is meant: defaults filled in, shorthands written out, references resolved. Written by `asr export json`.',
    ...top,
    required: ['digest', 'profile', ...top.required, 'unreadable'],
    properties: { digest, ...properties, unreadable },
    definitions: { range, origins, ...Object.fromEntries(definitions) },
  };
  return [['schemas/deployment.schema.json', `${JSON.stringify(whole, undefined, 2)}\n`]];
}

function block(name, definition, schema) {
  const required = ['origins'];
  const properties = { ...added[name] };
  if (added[name]?.number !== undefined) required.push('number');
  for (const [key, node] of Object.entries(definition.properties)) {
    const merged = { ...definitionOf(node, schema), ...node };
    const value = valueOf(merged, node, schema);
    properties[key] = { description: merged.description, ...value };
    const isBlocks = value.items?.$ref !== undefined;
    if (isBlocks || (value.allOf !== undefined && always.has(key))) required.push(key);
  }
  properties.range = { $ref: '#/definitions/range' };
  properties.origins = { $ref: '#/definitions/origins' };
  return {
    description: definition.description,
    type: 'object',
    required,
    properties,
    additionalProperties: false,
  };
}

/** The schema of a value. Draft 7 takes nothing beside a `$ref`, so it is in an `allOf`. */
function valueOf(merged, node, schema) {
  if (merged.properties !== undefined)
    return { allOf: [{ $ref: `#/definitions/${resolved(nameOf(node))}` }] };
  const types = [merged.type].flat();
  if (types.includes('array')) {
    const { items } = merged;
    const item = { ...definitionOf(items, schema), ...items };
    if (item.properties !== undefined)
      return { type: 'array', items: { $ref: `#/definitions/${resolved(nameOf(items))}` } };
    return { type: 'array', items: valueOf(item, items, schema) };
  }
  if (types.includes('object')) {
    const values = Object.values(merged.patternProperties).find(
      (one) => Object.keys(one).length > 0,
    );
    return {
      type: 'object',
      additionalProperties: valueOf({ ...definitionOf(values, schema), ...values }, values, schema),
    };
  }
  if (merged['x-port-range'] === true) return { type: ['integer', 'string'] };
  if (merged.enum !== undefined) return { enum: merged.enum };
  return { type: types.includes('string') ? 'string' : types[0] };
}

function nameOf(node) {
  return node.$ref.replace('#/definitions/', '');
}
