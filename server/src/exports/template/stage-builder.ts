import type { Deployment } from '../../deployment/deployment.ts';
import { brief } from '../../text/brief.ts';
import {
  ParameterUse,
  type LeftOut,
  type Parameter,
  type ParameterType,
  type Resource,
  type ResourceBody,
  type SourceNames,
  type Stage,
  type Template,
} from './resource-tree.ts';
import { SymbolNames } from './symbol-names.ts';

/** How a parameter is named and described. */
export interface ParameterWords {
  /** Starts its symbol. */
  readonly prefix: string;
  /** The name of the item that it is for. */
  readonly name?: string;
  readonly suffix?: string;
  readonly description: string;
  readonly preset?: string | undefined;
  readonly keys?: readonly string[];
}

/** A resource without what the builder adds. */
export interface NewResource {
  readonly type: string;
  readonly apiVersion: string;
  /** Starts its symbol. */
  readonly prefix: string;
  readonly name: string | ParameterUse;
  /** The words of its symbol, if they are not its name. */
  readonly words?: string;
  readonly parent?: Resource;
  readonly group?: string | undefined;
  readonly body?: ResourceBody;
  readonly sourceNames?: SourceNames;
}

/** Collects the template of one stage. */
export class StageBuilder {
  private readonly names = new SymbolNames();
  private readonly parameters = new Map<string, Parameter>();
  private readonly existing = new Map<string, Resource>();
  private readonly resources: Resource[] = [];
  private readonly remarks: string[] = [];
  private readonly leftOut: LeftOut[] = [];

  constructor(
    readonly stage: Stage,
    readonly deployment: Deployment,
  ) {}

  /** Returns a parameter; the same one for the same words. */
  parameter(type: ParameterType, words: ParameterWords): Parameter {
    const { prefix, name = '', suffix = '', description, preset, keys } = words;
    const key = JSON.stringify([prefix, name.toLowerCase(), suffix]);
    let parameter = this.parameters.get(key);
    if (parameter === undefined) {
      parameter = {
        name: this.names.next(prefix, name, suffix),
        type,
        description,
        ...(preset !== undefined && { preset }),
        ...(keys !== undefined && { keys }),
      };
      this.parameters.set(key, parameter);
    }
    return parameter;
  }

  /** A parameter in place of a value. */
  ask(type: ParameterType, words: ParameterWords): ParameterUse {
    return new ParameterUse(this.parameter(type, words));
  }

  /** Adds a resource that is deployed. */
  add(resource: NewResource): Resource {
    return this.put(resource, false);
  }

  /** Refers to a resource that exists; the same one for the same type, parent and words. */
  refer(resource: NewResource): Resource {
    const { type, name, words, parent } = resource;
    const own = words ?? (typeof name === 'string' ? name : name.parameter.name);
    const key = JSON.stringify([type, parent?.symbol, own.toLowerCase()]);
    let known = this.existing.get(key);
    if (known === undefined) this.existing.set(key, (known = this.put(resource, true)));
    return known;
  }

  private put(resource: NewResource, isExisting: boolean): Resource {
    const { prefix, words, name, group, body = {}, ...rest } = resource;
    const own = words ?? (typeof name === 'string' ? name : '');
    const made: Resource = {
      ...rest,
      name,
      symbol: this.names.next(prefix, own),
      isExisting,
      body,
      ...(group !== undefined && { group }),
    };
    this.resources.push(made);
    return made;
  }

  /** The parameter of a region: that of the vault, or another one. */
  location(region: string | undefined): ParameterUse {
    const home = this.deployment.vault.location;
    if (region === undefined || region === home)
      return this.ask('text', {
        prefix: 'location',
        description: 'Azure region of the vault',
        preset: home,
      });
    return this.ask('text', {
      prefix: 'location',
      name: region,
      description: `Azure region ${brief(region)}`,
      preset: region,
    });
  }

  /** Says what to know before deploying. */
  remark(text: string): void {
    this.remarks.push(text);
  }

  /** Lists what is not in the template. */
  leave(subject: string, reason: string): void {
    this.leftOut.push({ subject, reason });
  }

  template(): Template {
    const { deployment, stage, resources, remarks, leftOut } = this;
    return {
      stage,
      title: deployment.name,
      group: deployment.vault.resourceGroup,
      subscription: deployment.subscription,
      parameters: [...this.parameters.values()],
      resources,
      remarks,
      leftOut,
    };
  }
}
