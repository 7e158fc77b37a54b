/** Prints a template as Bicep, in the form that its formatter writes. */
import {
  isList,
  ParameterUse,
  ResourceId,
  type Parameter,
  type Resource,
  type Template,
  type TemplateValue,
} from '../template/resource-tree.ts';
import { commentLine, headLines } from './head-lines.ts';
import { escapeUnsafe, hexDigits } from './escaped-text.ts';

/** Returns the text of a template as a Bicep file. */
export function bicepText(template: Template): string {
  const head = headLines(template).map((line) => `// ${line}`.trimEnd());
  const blocks = [
    ...template.parameters.map(parameterText),
    ...template.resources.map((resource) => resourceText(resource)),
  ];
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** A text as a Bicep string. */
function bicepString(text: string): string {
  const escaped = escapeUnsafe(
    text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${'),
    (code) => named[code] ?? `\\u{${hexDigits(code)}}`,
  );
  return `'${escaped}'`;
}

const named: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r' };

function parameterText({ name, type, description, preset, keys = [] }: Parameter): string {
  const types = {
    text: 'string',
    number: 'int',
    texts: 'string[]',
    textByName: objectType(keys, () => 'string'),
    protectedItems: objectType(keys, () => `{\n    id: string\n    virtualMachineId: string\n  }`),
  };
  const value = preset === undefined ? '' : ` = ${bicepString(preset)}`;
  return `@description(${bicepString(commentLine(description))})\nparam ${name} ${types[type]}${value}`;
}

function objectType(keys: readonly string[], type: () => string): string {
  return `{\n${keys.map((key) => `  ${bicepString(key)}: ${type()}\n`).join('')}}`;
}

function resourceText({
  symbol,
  type,
  apiVersion,
  name,
  parent,
  isExisting,
  group,
  body,
}: Resource): string {
  const lines = [
    ...(parent === undefined ? [] : [`  parent: ${parent.symbol}`]),
    `  name: ${valueText(name, 1)}`,
    ...(isExisting && group !== undefined ? [`  scope: resourceGroup(${bicepString(group)})`] : []),
    ...Object.entries(body).map(([key, value]) => `  ${key}: ${valueText(value, 1)}`),
  ];
  const kind = isExisting ? ' existing' : '';
  return `resource ${symbol} '${type}@${apiVersion}'${kind} = {\n${lines.join('\n')}\n}`;
}

function valueText(value: TemplateValue, depth: number): string {
  if (typeof value === 'string') return bicepString(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof ResourceId) return `${value.resource.symbol}.id`;
  if (value instanceof ParameterUse) return useText(value);
  const pad = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  if (isList(value))
    return value.length === 0
      ? '[]'
      : `[\n${value.map((item) => `${pad}${valueText(item, depth + 1)}\n`).join('')}${end}]`;
  const entries = Object.entries(value);
  return entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, item]) => `${pad}${key}: ${valueText(item, depth + 1)}\n`).join('')}${end}}`;
}

/** The first member is a name of the author's, the next one of ours. */
function useText({ parameter, path: [key, ...members] }: ParameterUse): string {
  const member = key === undefined ? '' : `[${bicepString(key)}]`;
  return `${parameter.name}${member}${members.map((one) => `.${one}`).join('')}`;
}
