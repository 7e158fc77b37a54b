/** What the reader of Bicep has to find in the text of a template. */
import {
  isBody,
  isList,
  ParameterUse,
  ResourceId,
  type Parameter,
  type Template,
  type TemplateValue,
} from '../../server/src/exports/template/resource-tree.ts';
import { wellFormed } from '../../server/src/exports/print/escaped-text.ts';
import type { BicepFile } from './bicep-reader.ts';

/** The parameters, without their descriptions, and the resources of a template as they are read back. */
export function bicepOfTree({ parameters, resources }: Template): Omit<BicepFile, 'comments'> {
  return {
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: '',
      type: typeOf(parameter),
      preset: parameter.preset === undefined ? undefined : wellFormed(parameter.preset),
    })),
    resources: resources.map(
      ({ symbol, type, apiVersion, isExisting, parent, name, group, body }) => ({
        symbol,
        kind: `${type}@${apiVersion}`,
        isExisting,
        body: {
          ...(parent !== undefined && { parent: { $name: [parent.symbol] } }),
          name: valueOf(name),
          ...(isExisting && group !== undefined && { scope: { $group: wellFormed(group) } }),
          ...(valueOf(body) as object),
        },
      }),
    ),
  };
}

/** A file without the descriptions of its parameters, which are shortened. */
export function withoutDescriptions({
  parameters,
  resources,
}: BicepFile): Omit<BicepFile, 'comments'> {
  return { parameters: parameters.map((one) => ({ ...one, description: '' })), resources };
}

function typeOf({ type, keys = [] }: Parameter): unknown {
  const all = (member: unknown): unknown =>
    Object.fromEntries(keys.map((key) => [wellFormed(key), member]));
  return {
    text: 'string',
    number: 'int',
    texts: 'string[]',
    textByName: all('string'),
    protectedItems: all({ id: 'string', virtualMachineId: 'string' }),
  }[type];
}

function valueOf(value: TemplateValue): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (value instanceof ResourceId) return { $name: [value.resource.symbol, 'id'] };
  if (value instanceof ParameterUse)
    return { $name: [value.parameter.name, ...value.path.map(wellFormed)] };
  if (isList(value)) return value.map(valueOf);
  if (!isBody(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valueOf(item)]));
}
