/**
 * What is deployed, as data: one tree of resources, from which Bicep, ARM JSON and Terraform are printed,
 * so that what is proved of the tree holds for all of them.
 */

/** A value that the descriptor does not determine: whoever deploys gives it. */
export interface Parameter {
  /** Letters and digits, unique in its template without case. */
  readonly name: string;
  readonly type: ParameterType;
  /** What it is, in one sentence without a full stop. */
  readonly description: string;
  /** The value of the descriptor, which may be replaced. */
  readonly preset?: string;
  /** The names that an object has, where the type is one. */
  readonly keys?: readonly string[];
}

/**
 * The type of a parameter. `protectedItems` is an object with the ids of a replicated machine by the
 * machine's name, `textByName` one with a text by name: a template takes 256 parameters, and a plan may
 * have more machines.
 */
export type ParameterType = 'text' | 'number' | 'texts' | 'textByName' | 'protectedItems';

/** A parameter in place of a value; of an object, the member that the path leads to. */
export class ParameterUse {
  constructor(
    readonly parameter: Parameter,
    readonly path: readonly string[] = [],
  ) {}
}

/** The id of a resource in place of a value. */
export class ResourceId {
  constructor(readonly resource: Resource) {}
}

/** A value of a resource. */
export type TemplateValue =
  string | number | boolean | readonly TemplateValue[] | ResourceBody | ParameterUse | ResourceId;

/** The properties of a resource or of an object within, in the order in which they are printed. */
export interface ResourceBody {
  readonly [key: string]: TemplateValue;
}

/** A resource that is deployed, or that exists and is referred to. */
export interface Resource {
  /** Letters and digits, unique in its template without case. */
  readonly symbol: string;
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string | ParameterUse;
  /** The resource that it is a child of. */
  readonly parent?: Resource;
  readonly isExisting: boolean;
  /** Its resource group, if it is not the one of the vault. */
  readonly group?: string;
  /** All but its name; empty for one that exists. */
  readonly body: ResourceBody;
  /** The names by which the servers themselves know what the resource connects. */
  readonly sourceNames?: SourceNames;
}

/** The names of a network of VMM, as VMM has them. */
export interface SourceNames {
  readonly server: string;
  readonly network: string;
}

/** What is not in a template though it is in the descriptor, and why. */
export interface LeftOut {
  readonly subject: string;
  readonly reason: string;
}

/** When a template is deployed: today, or when the servers have registered with the vault. */
export type Stage = 'main' | 'after-registration';

/** What is deployed in one go, into one resource group. */
export interface Template {
  readonly stage: Stage;
  /** The name of the descriptor; undefined if it has none. */
  readonly title: string | undefined;
  /** The resource group, if it is declared. */
  readonly group: string | undefined;
  readonly subscription: string | undefined;
  /** In order of first use. */
  readonly parameters: readonly Parameter[];
  /** Each after those that it refers to. */
  readonly resources: readonly Resource[];
  /** What to know before deploying. */
  readonly remarks: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Whether a value is an object with properties, not a list and not in place of another value. */
export function isBody(value: TemplateValue): value is ResourceBody {
  return (
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof ParameterUse) &&
    !(value instanceof ResourceId)
  );
}

/** Whether a value is a list. */
export function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}
