import { literal, mark } from './mark.mjs';

/** Keywords of the JSON schema that have another name at run time. */
const renamed = {
  'x-requirement': 'requirement',
  'x-part': 'part',
  'x-defines': 'defines',
  'x-defines-also': 'definesAlso',
  'x-refers': 'refers',
  'x-other-name': 'otherName',
  'x-shorthand': 'shorthand',
  'x-scenarios': 'scenarios',
  'x-region': 'region',
  'x-unit': 'unit',
  'x-word': 'word',
  'x-synonyms': 'synonyms',
  'x-default': 'defaultFrom',
  'x-read-as': 'readAs',
  'x-port-range': 'portRange',
  'x-ordered': 'ordered',
  'x-case': 'isCaseSensitive',
  'x-record': 'isRecord',
};
const kept = [
  'description',
  'required',
  'enum',
  'enumDescriptions',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'default',
  'examples',
];

/** The schema at run time: one constant per definition with resolved references, to start fast. */
export function runtimeSchema(schema) {
  const constants = new Map();
  const text = (node, depth) => {
    const pad = '  '.repeat(depth + 1);
    const lines = [];
    const { $ref, ...own } = node;
    const put = (key, value) => lines.push(`${pad}${key}: ${value},`);
    if ($ref !== undefined) lines.push(`${pad}...${constant($ref)},`);
    if (own.type !== undefined) put('types', literal([own.type].flat()).replace(/\s+/g, ' '));
    for (const key of kept) if (own[key] !== undefined) put(key, JSON.stringify(own[key]));
    for (const [key, name] of Object.entries(renamed)) {
      if (own[key] !== undefined) put(name, JSON.stringify(own[key]));
    }
    if (own.items !== undefined) put('items', text(own.items, depth + 1));
    // A pattern without a schema allows keys that nothing here looks at.
    const patterns = Object.entries(own.patternProperties ?? {}).filter(
      ([, value]) => Object.keys(value).length > 0,
    );
    for (const [pattern, value] of patterns) {
      put('keyPattern', JSON.stringify(pattern));
      put('entries', text(value, depth + 1));
    }
    if (own.properties !== undefined) {
      const inner = Object.entries(own.properties).map(
        ([key, value]) => `${pad}  ${JSON.stringify(key)}: ${text(value, depth + 2)},`,
      );
      put('properties', `{\n${inner.join('\n')}\n${pad}}`);
    }
    return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
  };
  const constant = (ref) => {
    const name = ref.replace('#/definitions/', '');
    if (!constants.has(name)) {
      const definition = schema.definitions[name];
      if (definition === undefined) throw new Error(`The schema has no definition for ${ref}.`);
      constants.set(name, text(definition, 0));
    }
    return `${name}Schema`;
  };
  const { definitions, $schema, $id, title, ...top } = schema;
  void [definitions, $schema, $id, title];
  const root = text(top, 0);
  const parts = [...constants].map(
    ([name, body]) => `const ${name}Schema: SchemaNode = ${body};\n`,
  );
  return [
    [
      'server/src/schema/schema.generated.ts',
      `${mark('schemas/asr.schema.json')}import type { SchemaNode } from './schema.ts';\n\n${parts.join('\n')}\n/** What a whole descriptor may hold. */\nexport const descriptorSchema: SchemaNode = ${root};\n`,
    ],
  ];
}
