import { mark } from './mark.mjs';

/**
 * The types of the model: the objects of the schema with every member sourced and optional.
 * json-schema-to-typescript generates types of plain values, with neither of these.
 */
export function model(schema) {
  const interfaces = [];
  const parts = [];
  for (const [name, definition] of Object.entries(schema.definitions)) {
    if (definition.properties === undefined) continue;
    interfaces.push(block(pascal(name), definition, schema));
    if (definition['x-part'] !== undefined) parts.push([definition['x-part'], pascal(name)]);
  }
  const top = block('DescriptorModel', schema, schema).replace(' extends Block', '');
  const partMap = parts.map(([part, type]) => `  readonly ${part}: ${type};`).join('\n');
  return [
    [
      'server/src/descriptor/model.generated.ts',
      `${mark('schemas/asr.schema.json')}import type { Block, Entries, List, Value } from './sourced.ts';\n\n${interfaces.join('\n')}\n${top}\n/** The blocks that rules look at, by name. */\nexport interface BlockTypes {\n${partMap}\n}\n\nexport type BlockName = keyof BlockTypes;\n`,
    ],
  ];
}

function block(name, definition, schema) {
  const members = Object.entries(definition.properties ?? {}).map(
    ([key, value]) => `  readonly ${key}?: ${type(value, schema)};`,
  );
  return `export interface ${name} extends Block {\n${members.join('\n')}\n}\n`;
}

function type(node, schema) {
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/definitions/', '');
    const definition = schema.definitions[name];
    return definition.properties === undefined ? type(definition, schema) : pascal(name);
  }
  const types = [node.type].flat();
  if (types.includes('array')) return `List<${type(node.items, schema)}>`;
  if (types.includes('object')) {
    // A pattern without a schema allows keys that nothing here looks at.
    const patterns = Object.values(node.patternProperties ?? {});
    const values = patterns.find((one) => Object.keys(one).length > 0);
    if (values !== undefined) return `Entries<${type(values, schema)}>`;
    throw new Error(`An object without a definition of its own: ${node.description}`);
  }
  if (node.enum !== undefined)
    return `Value<${node.enum.map((value) => JSON.stringify(value)).join(' | ')}>`;
  const names = new Set(types.map((one) => (one === 'integer' ? 'number' : one)));
  return `Value<${[...names].join(' | ')}>`;
}

function pascal(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
