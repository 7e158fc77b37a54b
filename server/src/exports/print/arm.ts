/** Prints a template as ARM JSON. */
import {
  isBody,
  isList,
  ParameterUse,
  ResourceId,
  type ParameterType,
  type Resource,
  type Template,
  type TemplateValue,
} from '../template/resource-tree.ts';
import { escapeUnsafe, hexDigits, wellFormed } from './escaped-text.ts';
import { commentLine, generatorMark, headLines } from './head-lines.ts';

const types: Readonly<Record<ParameterType, string>> = {
  text: 'string',
  number: 'int',
  texts: 'array',
  textByName: 'object',
  protectedItems: 'object',
};

/** Returns the text of a template as an ARM template. */
export function armText(template: Template): string {
  const { parameters, resources } = template;
  const [, ...notes] = headLines(template);
  const start = notes.indexOf('');
  const data = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    metadata: {
      generator: `${generatorMark}; the next export replaces this file.`,
      notes: notes.slice(0, start),
      notExported: notes.slice(start + 2).map((line) => line.replace(/^- /, '')),
    },
    parameters: Object.fromEntries(
      parameters.map(({ name, type, description, preset, keys }) => [
        name,
        {
          type: types[type],
          ...(preset !== undefined && { defaultValue: literal(preset) }),
          metadata: {
            description: commentLine(description),
            ...(keys !== undefined && { keys: keys.map(wellFormed) }),
          },
        },
      ]),
    ),
    resources: resources.filter(({ isExisting }) => !isExisting).map(resourceData),
  };
  return `${safeJson(data)}\n`;
}

/** JSON in which unsafe characters are escaped. */
function safeJson(data: unknown): string {
  const escape = (code: number): string =>
    code === NEW_LINE ? '\n' : [...units(code)].map((unit) => `\\u${hexDigits(unit, 4)}`).join('');
  return escapeUnsafe(JSON.stringify(data, undefined, 2), escape);
}

const NEW_LINE = 10;

/** The UTF-16 code units of a character. */
function* units(code: number): Generator<number> {
  const text = String.fromCodePoint(code);
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}

/** A literal that an expression could be taken for is escaped by a second bracket. */
function literal(text: string): string {
  return text.startsWith('[') ? `[${wellFormed(text)}` : wellFormed(text);
}

function resourceData(resource: Resource): unknown {
  const { type, apiVersion, body } = resource;
  const needed = neededBy(resource);
  return {
    type,
    apiVersion,
    name: nameOf(resource),
    ...Object.fromEntries(Object.entries(body).map(([key, value]) => [key, data(value)])),
    ...(needed.length > 0 && { dependsOn: needed.map((one) => `[${idOf(one)}]`) }),
  };
}

function data(value: TemplateValue): unknown {
  if (typeof value === 'string') return literal(value);
  if (value instanceof ParameterUse) return `[${useOf(value)}]`;
  if (value instanceof ResourceId) return `[${idOf(value.resource)}]`;
  if (isList(value)) return value.map(data);
  if (isBody(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, data(item)]));
  return value;
}

/** The deployed resources that have to exist before: the parent, and all whose ids are used. */
function neededBy({ parent, body }: Resource): readonly Resource[] {
  const found = new Set<Resource>(parent === undefined ? [] : [parent]);
  const visit = (value: TemplateValue): void => {
    if (value instanceof ResourceId) found.add(value.resource);
    else if (isList(value)) value.forEach(visit);
    else if (isBody(value)) Object.values(value).forEach(visit);
  };
  visit(body);
  return [...found].filter(({ isExisting }) => !isExisting);
}

/** The names of a resource and of those that it is in, the outermost first. */
function segmentsOf({ name, parent }: Resource): readonly (string | ParameterUse)[] {
  return [...(parent === undefined ? [] : segmentsOf(parent)), name];
}

/** `vault/child`, or the expression that makes it. */
function nameOf(resource: Resource): string {
  const pieces: (string | ParameterUse)[] = [];
  segmentsOf(resource).forEach((segment, i) => {
    const last = pieces.at(-1);
    const slash = i === 0 ? '' : '/';
    if (typeof segment !== 'string') pieces.push(...(slash === '' ? [] : joined(slash)), segment);
    else if (typeof last === 'string') pieces[pieces.length - 1] = `${last}${slash}${segment}`;
    else pieces.push(`${slash}${segment}`);
  });
  function joined(text: string): readonly string[] {
    const last = pieces.at(-1);
    if (typeof last !== 'string') return [text];
    pieces[pieces.length - 1] = `${last}${text}`;
    return [];
  }
  const [only, ...others] = pieces;
  if (others.length > 0) return `[concat(${pieces.map(term).join(', ')})]`;
  return typeof only === 'string' ? literal(only) : `[${only === undefined ? "''" : term(only)}]`;
}

function idOf(resource: Resource): string {
  const { type, group } = resource;
  const outer = group === undefined ? [] : [group];
  return `resourceId(${[...outer, type, ...segmentsOf(resource)].map(term).join(', ')})`;
}

/** A text or a parameter within an expression. */
function term(value: string | ParameterUse): string {
  return typeof value === 'string' ? quoted(value) : useOf(value);
}

function quoted(text: string): string {
  return `'${wellFormed(text).replaceAll("'", "''")}'`;
}

function useOf({ parameter, path: [key, ...members] }: ParameterUse): string {
  const member = key === undefined ? '' : `[${quoted(key)}]`;
  return `parameters(${quoted(parameter.name)})${member}${members.map((one) => `.${one}`).join('')}`;
}
