/** A template as plain data: what its resources look like when they are deployed. */
import {
  isBody,
  isList,
  ParameterUse,
  ResourceId,
  type Parameter,
  type Resource,
  type Template,
  type TemplateValue,
} from '../../server/src/exports/template/resource-tree.ts';
import { faultsOf, type Shape } from './shape.ts';

/** A resource by type and version, with sample values for parameters. */
export interface PlainResource {
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The resources that a template deploys. */
export function plainResources({ resources }: Template): readonly PlainResource[] {
  return resources.filter(({ isExisting }) => !isExisting).map(plainResource);
}

function plainResource({ type, apiVersion, name, body }: Resource): PlainResource {
  const entries = Object.entries(body).map(([key, value]) => [key, plain(value)] as const);
  return {
    kind: `${type}@${apiVersion}`,
    value: { name: plain(name), ...Object.fromEntries(entries) },
  };
}

function plain(value: TemplateValue): unknown {
  if (value instanceof ResourceId) return '/subscriptions/0/resourceGroups/x';
  if (value instanceof ParameterUse) return sample(value);
  if (isList(value)) return value.map(plain);
  if (!isBody(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function sample({ parameter, path }: ParameterUse): unknown {
  const { type, preset, keys = [] } = parameter;
  if (type === 'texts') return ['TestFailover'];
  if (type === 'number') return 5;
  if (type !== 'text') {
    const [key = '', ...members] = path;
    if (!keys.includes(key)) throw new Error(`${parameter.name} has no ${key}.`);
    const expected = type === 'protectedItems' ? /^(?:id|virtualMachineId)$/ : /^$/;
    if (!expected.test(members.join())) throw new Error(`${key} has no ${members.join()}.`);
  }
  return preset ?? 'sample';
}

/** What is wrong with the resources of a template by a table of shapes. */
export function faultsOfTemplate(
  template: Template,
  shapes: Readonly<Record<string, Shape>>,
): readonly string[] {
  return plainResources(template).flatMap((resource) => faultsOfResource(resource, shapes));
}

/** What is wrong with a resource; an unknown type is one fault. */
export function faultsOfResource(
  { kind, value }: PlainResource,
  shapes: Readonly<Record<string, Shape>>,
): readonly string[] {
  const shape = Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
  return shape === undefined ? [`${kind}: no such type`] : faultsOf(value, shape, kind);
}

/** What does not hold together in a template: symbols that are not unique, uses of what is not there. */
export function looseEnds({ parameters, resources }: Template): readonly string[] {
  const faults: string[] = [];
  const symbols = [...parameters.map(({ name }) => name), ...resources.map(({ symbol }) => symbol)];
  const seen = new Set<string>();
  for (const symbol of symbols) {
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(symbol)) faults.push(`${symbol}: no symbol`);
    if (seen.has(symbol.toLowerCase())) faults.push(`${symbol}: twice`);
    seen.add(symbol.toLowerCase());
  }
  const before = new Set<Resource>();
  const used = new Set<Parameter>();
  const visit = (value: TemplateValue): void => {
    if (value instanceof ParameterUse) used.add(value.parameter);
    else if (value instanceof ResourceId) {
      if (!before.has(value.resource)) faults.push(`${value.resource.symbol}: used before`);
    } else if (isList(value)) value.forEach(visit);
    else if (isBody(value)) Object.values(value).forEach(visit);
  };
  for (const resource of resources) {
    visit(resource.name);
    visit(resource.body);
    if (resource.parent !== undefined && !before.has(resource.parent))
      faults.push(`${resource.symbol}: its parent comes later`);
    before.add(resource);
  }
  for (const parameter of used)
    if (!parameters.includes(parameter)) faults.push(`${parameter.name}: not declared`);
  for (const parameter of parameters)
    if (!used.has(parameter)) faults.push(`${parameter.name}: not used`);
  return faults;
}
