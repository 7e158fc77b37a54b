/** Sets a value by its path, as `asr plan --set` and the editor name it. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import { Block, List, Value } from '../descriptor/sourced.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import { brief } from '../text/brief.ts';
import { addBlock } from './blocks.ts';
import { addProperty, replace, scalarText, setPropertyText, setValue, type Edit } from './edits.ts';

/** A step of a path: a property, and the item of its list by position or name; `[]` is every item. */
interface PathStep {
  readonly key: string;
  readonly items: readonly string[];
}

/** What becomes of a path: edits, or why it cannot be set, as a sentence without a full stop. */
export type SetOutcome =
  { readonly edits: readonly Edit[]; readonly problem?: undefined } | { readonly problem: string };

type Scalar = string | number | boolean;

/**
 * Returns the edits that give a path a value: `capacity.bandwidthMbps`, `protectedItems[SQL01].cores`,
 * `recoveryPlans[0].groups[1].actions[0].minutes`, `protectedItems[].cores`. Names are compared without
 * case. A block that is missing is added, an item of a list is not.
 */
export function setPath(descriptor: Descriptor, path: string, text: string): SetOutcome {
  const steps = stepsOf(path);
  const schema = steps && schemaOf(steps);
  if (steps === undefined || schema === undefined)
    return { problem: `${brief(path, 80)} is no path of the format` };
  const value = scalarOf(text, schema);
  if (value === undefined)
    return { problem: `${brief(path, 80)} cannot be ${brief(text, 40)}: ${expected(schema)}` };
  const edits: Edit[] = [];
  const problem = new PathSetter(descriptor, path, value, edits).set(steps);
  return problem === undefined ? { edits } : { problem };
}

/** Splits a path at its dots and brackets; undefined if it is none. */
function stepsOf(path: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  let rest = path;
  for (;;) {
    const key = /^[A-Za-z]+/.exec(rest)?.[0];
    if (key === undefined) return undefined;
    rest = rest.slice(key.length);
    const items: string[] = [];
    while (rest.startsWith('[')) {
      const end = rest.indexOf(']');
      if (end < 0) return undefined;
      items.push(rest.slice(1, end).trim());
      rest = rest.slice(end + 1);
    }
    steps.push({ key, items });
    if (rest === '') return steps;
    if (!rest.startsWith('.')) return undefined;
    rest = rest.slice(1);
  }
}

/** The schema of a single value at the end of the steps; undefined if there is none. */
function schemaOf(steps: readonly PathStep[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = descriptorSchema;
  for (const { key, items } of steps) {
    node =
      node.properties !== undefined && Object.hasOwn(node.properties, key)
        ? property(node, key)
        : undefined;
    for (let i = 0; i < items.length; i++) node = node?.items;
    if (node === undefined) return undefined;
  }
  return node.properties === undefined && node.items === undefined ? node : shortFor(node);
}

/** A block that one value can stand for has the schema of that value. */
function shortFor(node: SchemaNode): SchemaNode | undefined {
  return node.shorthand === undefined ? undefined : property(node, node.shorthand);
}

/** Reads a text as a value of the schema; undefined if it is none. */
function scalarOf(text: string, { types, enum: words }: SchemaNode): Scalar | undefined {
  const known = words?.find((word) => String(word).toLowerCase() === text.toLowerCase());
  if (words !== undefined) return known;
  const isNumeric = types.includes('number') || types.includes('integer');
  if (isNumeric && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(?:true|false)$/i.test(text))
    return text.toLowerCase() === 'true';
  return types.includes('string') && text !== '' ? text : undefined;
}

function expected({ types, enum: words }: SchemaNode): string {
  if (words !== undefined) return `it is one of ${brief(words.join(', '), 100)}`;
  if (types.includes('number')) return 'it is a number';
  if (types.includes('integer')) return 'it is a whole number';
  return types.includes('boolean') ? 'it is true or false' : 'it is a text';
}

/** Walks the model along a path and collects the edits at its end. */
class PathSetter {
  constructor(
    private readonly descriptor: Descriptor,
    private readonly path: string,
    private readonly value: Scalar,
    private readonly edits: Edit[],
  ) {}

  /** @returns why it cannot be set; undefined if it can. */
  set(steps: readonly PathStep[]): string | undefined {
    const [first, ...rest] = steps;
    if (first === undefined) return this.nowhere();
    const { key, items } = first;
    const model = this.descriptor.model as unknown as Readonly<Record<string, unknown>>;
    const member = model[key];
    if (member !== undefined) return this.into(member, items, rest, undefined);
    if (items.length > 0 || this.descriptor.sections.get(key)?.items.length) return this.nowhere();
    this.edits.push(addBlock(this.descriptor, key, this.textOf(rest)));
    return undefined;
  }

  /** @param outer the block that has the member; undefined for the top level. */
  private into(
    member: unknown,
    items: readonly string[],
    rest: readonly PathStep[],
    outer: Block | undefined,
  ): string | undefined {
    const [item, ...inner] = items;
    if (item !== undefined) {
      if (!(member instanceof List)) return this.nowhere();
      const found = itemsOf(member, item);
      if (found.length === 0) return this.nowhere();
      for (const one of found) {
        const problem = this.into(one, inner, rest, outer);
        if (problem !== undefined) return problem;
      }
      return undefined;
    }
    if (isValue(member)) {
      if (rest.length > 0) return this.nowhere();
      if (member.borrowed) return this.shared();
      this.edits.push(setValue(member, this.value));
      return undefined;
    }
    if (!(member instanceof Block)) return this.nowhere();
    if (member.borrowed) return this.shared();
    return this.inBlock(member, rest);
  }

  private inBlock(block: Block, [step, ...rest]: readonly PathStep[]): string | undefined {
    if (step === undefined) {
      this.edits.push(replace(block, scalarText(this.value)));
      return undefined;
    }
    const { key, items } = step;
    const member = (block as unknown as Readonly<Record<string, unknown>>)[key];
    if (block.node.kind !== 'map') return this.inShorthand(block, key, items, rest, member);
    if (member !== undefined && !isBorrowed(member)) return this.into(member, items, rest, block);
    if (items.length > 0) return this.nowhere();
    const edits = setPropertyText(block, key, this.textOf(rest));
    this.edits.push(...(edits.length > 0 ? edits : [addProperty(block, key, this.textOf(rest))]));
    return undefined;
  }

  /** A scalar that stands for a block: `100` for a disk becomes `{ sizeGB: 100, usedGB: 50 }`. */
  private inShorthand(
    block: Block,
    key: string,
    items: readonly string[],
    rest: readonly PathStep[],
    member: unknown,
  ): string | undefined {
    const own = block as unknown as Readonly<Record<string, unknown>>;
    const long = Object.keys(own).find((name) => own[name] instanceof Value);
    if (items.length > 0 || long === undefined) return this.nowhere();
    if (member instanceof Value) return this.into(member, items, rest, block);
    const text = block.segment.text.slice(block.start, block.end);
    this.edits.push(replace(block, `{ ${long}: ${text}, ${key}: ${this.textOf(rest)} }`));
    return undefined;
  }

  /** The value, in the blocks that are still missing around it. */
  private textOf(steps: readonly PathStep[]): string {
    return steps.reduceRight((text, { key }) => `{ ${key}: ${text} }`, scalarText(this.value));
  }

  private nowhere(): string {
    return `${brief(this.path, 80)} is not in the descriptor`;
  }

  private shared(): string {
    return `${brief(this.path, 80)} comes through an alias; set it where its anchor is`;
  }
}

function isValue(member: unknown): member is Value {
  return member instanceof Value;
}

function isBorrowed(member: unknown): boolean {
  return (
    (member instanceof Value || member instanceof Block || member instanceof List) &&
    member.borrowed
  );
}

/** The items of a list by position, from 0, or by name; all of them for the empty text. */
function itemsOf({ items }: List<unknown>, item: string): readonly unknown[] {
  if (item === '') return items;
  const byName = items.filter((one) => nameOf(one)?.toLowerCase() === item.toLowerCase());
  if (byName.length > 0) return byName.slice(0, 1);
  const position = /^\d{1,6}$/.test(item) ? items[Number(item)] : undefined;
  return position === undefined ? [] : [position];
}

function nameOf(item: unknown): string | undefined {
  if (!(item instanceof Block)) return undefined;
  const { name } = item as unknown as { readonly name?: unknown };
  return name instanceof Value ? String(name.value) : undefined;
}
