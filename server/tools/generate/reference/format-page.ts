/** The page of the descriptor format: every property, as hovers describe it. */
import { scalarText } from '../../../src/edits/edits.ts';
import { code } from '../../../src/pages/markdown-text.ts';
import { defaultInWords, propertyInWords } from '../../../src/pages/property.ts';
import { descriptorSchema } from '../../../src/schema/schema.generated.ts';
import type { SchemaNode } from '../../../src/schema/schema.ts';

type Properties = NonNullable<SchemaNode['properties']>;

/** Returns the page, one section per block in the order in which authors write them. */
export function formatPage(): string {
  const sections: string[] = [];
  /** The first path of each block, at which it is described. */
  const homes = new Map<Properties, string>();
  const describe = (properties: Properties, path: string, intro: string): void => {
    const inner: [string, SchemaNode, Properties][] = [];
    const lines = Object.entries(properties).map(([key, schema]) => {
      const at = path === '' ? key : `${path}.${key}`;
      const own = schema.items ?? schema.entries ?? schema;
      const block = own.properties;
      if (block === undefined) return entry(at, schema, []);
      const place = own === schema ? at : schema.items === undefined ? `${at}.ID` : `${at}[]`;
      const known = homes.get(block);
      if (known === undefined) {
        homes.set(block, place);
        inner.push([place, own, block]);
      }
      return entry(at, schema, [`Its properties: ${link(known ?? place)}.`]);
    });
    const title = path === '' ? 'Top level' : code(path);
    sections.push([`## ${title}`, intro, lines.join('\n')].join('\n\n'));
    for (const [place, schema, block] of inner) describe(block, place, schema.description);
  };
  const required = (descriptorSchema.required ?? []).map(code).join(', ');
  describe(descriptorSchema.properties ?? {}, '', `Required: ${required}.`);
  return [
    '# The descriptor format',
    'One file `*.asr.yaml` describes one vault and one scenario. Everything that is not required may be left out: what is not declared is never reported as wrong.',
    'Words of closed lists are read without regard to case. Where a port is expected, a range such as `9443-9450` may be given.',
    ...sections,
  ].join('\n\n');
}

function entry(path: string, schema: SchemaNode, more: readonly string[]): string {
  const [head = '', ...rest] = propertyInWords(path, schema);
  const { examples: [example] = [] } = schema;
  const words = [...rest, defaultInWords(schema), ...more];
  if (example !== undefined && schema.enum === undefined)
    words.push(`Example: ${code(flow(example))}.`);
  return `- ${head}: ${words.filter((one) => one !== undefined && one !== '').join(' ')}`;
}

/** An example as authors write it on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return scalarText(value as string | number | boolean);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** Links to the section of a block, by the anchor that GitHub makes from its title. */
function link(path: string): string {
  return `[${code(path)}](#${path.toLowerCase().replace(/[^a-z0-9-]/g, '')})`;
}
