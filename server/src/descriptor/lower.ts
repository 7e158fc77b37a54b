/**
 * From the tree to the model: the tree and the schema are walked together, so that the model holds
 * only values of their schema's types, and what does not fit is listed as a problem.
 *
 * A value that comes through an alias or a merge key takes the place of the alias: that is the line
 * an author of this part has to change, and it keeps every place within the segment.
 */
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type JsonType, type SchemaNode } from '../schema/schema.ts';
import type { Span } from '../text/span.ts';
import { findTarget } from './anchors.ts';
import type { Mention } from './names.ts';
import type { Segment } from './segment.ts';
import { Block, List, placeOf, Value, type Place } from './sourced.ts';
import {
  keyText,
  type AliasNode,
  type MapNode,
  type Node,
  type Pair,
  type ScalarNode,
  type SeqNode,
} from './tree.ts';

/** What does not fit, found while reading; the syntax rules put it into words. */
export type Problem = { readonly at: Place } & (
  | { readonly kind: 'syntax'; readonly code: string }
  | { readonly kind: 'not-a-pair' }
  | { readonly kind: 'second-document' }
  | { readonly kind: 'odd-character'; readonly character: string }
  | { readonly kind: 'old-yaml' }
  | {
      readonly kind: 'duplicate-key';
      readonly key: string;
      readonly first: Place;
      /** The map and the pair of the second one. */
      readonly map: MapNode;
      readonly pair: Pair;
    }
  | { readonly kind: 'undefined-alias'; readonly name: string }
  | { readonly kind: 'circular-alias'; readonly name: string }
  | { readonly kind: 'too-many-aliases' }
  | { readonly kind: 'bad-merge' }
  | {
      readonly kind: 'unknown-key';
      /** Undefined for a key that is no text. */
      readonly key: string | undefined;
      /** What is known of the object it stands in. */
      readonly schema: SchemaNode;
      readonly map: MapNode;
      readonly pair: Pair;
    }
  | {
      readonly kind: 'wrong-type';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly found: JsonType | 'null';
      readonly node: Node;
    }
  | {
      readonly kind: 'not-listed';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly value: string | number;
      readonly node: ScalarNode;
    }
  | {
      readonly kind: 'out-of-range';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly value: number;
    }
  | {
      readonly kind: 'bad-form';
      readonly path: string;
      readonly schema: SchemaNode;
      readonly value: string;
    }
  | {
      readonly kind: 'missing-key';
      readonly path: string;
      readonly name: string;
      readonly schema: SchemaNode;
      readonly block: Block;
    }
);

/** A top-level key that the segment holds, with what was read behind it. */
export interface Entry {
  readonly key: string;
  readonly keyPlace: Place;
  /** The end of what is written behind the key, or of the key, within the segment. */
  readonly end: number;
  /** Undefined when nothing is written, or nothing that fits. */
  readonly value: Value | List<unknown> | Block | undefined;
  /** Something is written behind the key, fitting or not; `~` and `null` are nothing. */
  readonly written: boolean;
}

/** A part that rules look at: the vault, one protected item ... */
export interface Part {
  readonly kind: string;
  readonly block: Block;
}

/** Everything a segment says. */
export interface Lowered {
  readonly entries: readonly Entry[];
  /** For a segment that is one item of a list: the item, if it fits. */
  readonly item: unknown;
  readonly parts: readonly Part[];
  /** The names it gives and refers to, in the order they stand. */
  readonly names: readonly Mention[];
  readonly problems: readonly Problem[];
  /** The names of regions, in the order they stand. */
  readonly regions: readonly Value<string>[];
}

/** No more aliases than this are followed in one segment. */
export const maxAliases = 10_000;

export function lower(segment: Segment): Lowered {
  return new Lowering(segment).run();
}

/** The alias or merge key through which a value comes, and whose place it takes. */
interface Lender {
  readonly start: number;
  readonly end: number;
}

/** A pair as it counts for the map it is read in, with its key as text. */
interface OwnPair {
  readonly name: string;
  readonly pair: Pair;
  readonly lender: Lender | undefined;
}

class Lowering {
  private readonly entries: Entry[] = [];
  private readonly parts: Part[] = [];
  private readonly names: Mention[] = [];
  private readonly problems: Problem[] = [];
  private readonly regions: Value<string>[] = [];
  private readonly open = new Set<Node>();
  private aliasesLeft = maxAliases;
  private tree;

  constructor(private readonly segment: Segment) {
    this.tree = segment.tree;
  }

  run(): Lowered {
    for (const { code, start, end } of this.tree.problems) {
      this.problems.push({ kind: 'syntax', code, at: { segment: this.segment, start, end } });
    }
    if (this.segment.kind === 'rest') this.rest();
    else this.oddText();
    this.checkAliases();
    let item: unknown;
    if (this.segment.kind === 'item') item = this.item();
    else this.document();
    const { entries, parts, names, problems, regions } = this;
    return { entries, item, parts, names, problems, regions };
  }

  /** What follows the end of the document may be comments, but no other document. */
  private rest(): void {
    const { segment } = this;
    const mark = /^---(?=\s|$)/m.exec(segment.text) ?? content.exec(segment.text);
    if (mark === null) return;
    const start = mark.index + mark[0].search(/\S/);
    const at: Place = { segment, start, end: mark.index + mark[0].length };
    this.problems.push({ kind: 'second-document', at });
  }

  /** What the parser lets pass, though it means something else than it looks like. */
  private oddText(): void {
    const { segment } = this;
    const odd = suspicious.test(segment.text) ? oddCharacter.exec(segment.text) : null;
    if (odd !== null) {
      const [text] = odd;
      const start = odd.index + text.length - 1;
      const at: Place = { segment, start, end: start + 1 };
      this.problems.push({ kind: 'odd-character', at, character: text.slice(-1) });
    }
    const old = segment.kind === 'whole' ? oldYaml.exec(segment.text) : null;
    if (old !== null) {
      const at: Place = { segment, start: old.index, end: old.index + old[0].length };
      this.problems.push({ kind: 'old-yaml', at });
    }
  }

  /** Reads an item against the schema of the list it stands in. */
  private item(): unknown {
    const { owner } = this.segment;
    const list = property(descriptorSchema, owner);
    const { root } = this.tree;
    if (root === undefined) return undefined;
    if (list?.items === undefined) {
      this.unknown(root);
      if (list !== undefined) {
        const at = this.firstLine(root);
        this.problems.push({
          kind: 'wrong-type',
          at,
          path: owner,
          schema: list,
          found: 'array',
          node: root,
        });
      }
      return undefined;
    }
    return this.value(root, list.items, undefined, `${owner}[]`, undefined);
  }

  /** Reads the pairs of an entry or of a whole document. */
  private document(): void {
    const { root } = this.tree;
    if (root === undefined) return;
    const map = this.resolve(root, undefined);
    if (map === undefined) return;
    if (map.node.kind !== 'map') {
      // Marks alone, or a lone `~`: nothing is written.
      if (map.node.kind === 'scalar' && map.node.value === null) return;
      if (!this.isBroken(root))
        this.problems.push({ kind: 'not-a-pair', at: this.firstLine(root) });
      return;
    }
    for (const { name: key, pair, lender } of this.pairs(map.node, map.lender)) {
      const schema = property(descriptorSchema, key);
      const keyPlace = this.place(pair.key, lender);
      if (schema === undefined) {
        this.unknownKey(key, keyPlace, descriptorSchema, map.node, pair);
        if (pair.value !== undefined) this.unknown(pair.value);
      }
      const value =
        schema === undefined || pair.value === undefined
          ? undefined
          : (this.value(pair.value, schema, keyPlace, key, lender) as Entry['value']);
      this.entries.push({
        key,
        keyPlace,
        // What a merge brings stands in another segment; here it ends where the alias does.
        end: lender !== undefined ? keyPlace.end : (pair.value?.end ?? pair.key.end),
        value,
        written: isWritten(pair) || this.isBroken(pair.key, Infinity),
      });
    }
  }

  /** What `node` says, read against `schema`; undefined when it does not fit. */
  private value(
    node: Node,
    schema: SchemaNode,
    key: Place | undefined,
    path: string,
    outer: Lender | undefined,
  ): unknown {
    if (node.kind === 'scalar') return this.scalar(node, schema, key, path, outer);
    const resolved = this.resolve(node, outer);
    if (resolved === undefined) return undefined;
    const { node: inner, lender } = resolved;
    if (inner.kind === 'scalar') return this.scalar(inner, schema, key, path, lender);
    this.open.add(inner);
    const value = this.collection(inner, schema, key, path, lender);
    this.open.delete(inner);
    return value;
  }

  private collection(
    node: MapNode | SeqNode,
    schema: SchemaNode,
    key: Place | undefined,
    path: string,
    lender: Lender | undefined,
  ): unknown {
    if (node.kind === 'map') {
      if (schema.types.includes('object')) return this.block(node, schema, key, path, lender);
    } else if (schema.types.includes('array')) return this.list(node, schema, key, path, lender);
    this.unknown(node);
    this.wrongType(node, schema, path, lender);
    return undefined;
  }

  private block(
    node: MapNode,
    schema: SchemaNode,
    key: Place | undefined,
    path: string,
    lender: Lender | undefined,
  ): Block {
    const at = lender ?? node;
    const block = new Block(this.segment, at, key, lender !== undefined, node);
    const pairs = this.pairs(node, lender);
    for (const { name, pair, lender: from } of pairs) {
      const child = property(schema, name);
      const keyPlace = this.place(pair.key, from);
      if (child === undefined) {
        this.unknownKey(name, keyPlace, schema, node, pair);
        if (pair.value !== undefined) this.unknown(pair.value);
      } else if (pair.value !== undefined) {
        const value = this.value(pair.value, child, keyPlace, `${path}.${name}`, from);
        if (value !== undefined) setMember(block, name, value);
      }
    }
    for (const name of schema.required ?? []) {
      const own = pairs.find((one) => one.name === name);
      if ((own === undefined || !isWritten(own.pair)) && !this.isBroken(node, Infinity)) {
        this.problems.push({
          kind: 'missing-key',
          at:
            own === undefined
              ? this.firstLine(at, lender !== undefined)
              : this.place(own.pair.key, own.lender),
          path: `${path}.${name}`,
          name,
          schema,
          block,
        });
      }
    }
    if (schema.part !== undefined) this.parts.push({ kind: schema.part, block });
    return block;
  }

  private list(
    node: SeqNode,
    schema: SchemaNode,
    key: Place | undefined,
    path: string,
    lender: Lender | undefined,
  ): List<unknown> {
    const items: unknown[] = [];
    const itemSchema = schema.items;
    if (itemSchema !== undefined) {
      for (const item of node.items) {
        if (item.kind === 'scalar' && item.value === null && item.start === item.end) continue;
        const value = this.value(item, itemSchema, undefined, `${path}[]`, lender);
        if (value !== undefined) items.push(value);
      }
    }
    return new List(this.segment, lender ?? node, key, lender !== undefined, items, node);
  }

  private scalar(
    node: ScalarNode,
    schema: SchemaNode,
    key: Place | undefined,
    path: string,
    lender: Lender | undefined,
  ): unknown {
    const { value } = node;
    // Nothing but `~` or `null`: the author leaves it open. Nor is half of a value one.
    if (value === null || this.isBroken(node)) return undefined;
    if (schema.shorthand !== undefined)
      return this.shorthand(node, schema, schema.shorthand, key, path, lender);
    const place = lender ?? node;
    const borrowed = lender !== undefined;
    if (schema.word !== undefined && value === schema.word)
      return new List(this.segment, place, key, borrowed, [], undefined, schema.word);
    if (!fits(value, schema.types)) {
      this.wrongType(node, schema, path, lender);
      return undefined;
    }
    if (schema.enum !== undefined && typeof value !== 'boolean' && !schema.enum.includes(value)) {
      const at = this.place(node, lender);
      this.problems.push({ kind: 'not-listed', at, path, schema, value, node });
      return undefined;
    }
    if (typeof value === 'number' && !inRange(value, schema)) {
      const at = this.place(node, lender);
      this.problems.push({ kind: 'out-of-range', at, path, schema, value });
      return undefined;
    }
    if (
      typeof value === 'string' &&
      schema.pattern !== undefined &&
      !expression(schema.pattern).test(value)
    ) {
      const at = this.place(node, lender);
      this.problems.push({ kind: 'bad-form', at, path, schema, value });
      return undefined;
    }
    const sourced = new Value(this.segment, place, key, borrowed, value, node);
    if (schema.region === true) this.regions.push(sourced as Value<string>);
    if (schema.defines !== undefined)
      this.name(schema.defines, 'definition', String(value), sourced, path);
    if (schema.refers !== undefined)
      this.name(schema.refers, 'reference', String(value), sourced, path);
    return sourced;
  }

  /** A scalar that stands for an object with one property. */
  private shorthand(
    node: ScalarNode,
    schema: SchemaNode,
    name: string,
    key: Place | undefined,
    path: string,
    lender: Lender | undefined,
  ): unknown {
    const child = property(schema, name);
    if (child === undefined || node.value === null || !fits(node.value, schema.types)) {
      this.wrongType(node, schema, path, lender);
      return undefined;
    }
    const value = this.scalar(node, child, undefined, `${path}.${name}`, lender);
    if (value === undefined) return undefined;
    const block = new Block(this.segment, lender ?? node, key, lender !== undefined, node);
    setMember(block, name, value);
    if (schema.part !== undefined) this.parts.push({ kind: schema.part, block });
    return block;
  }

  /**
   * The pairs of a map with those that merge keys (`<<`) bring, which give way to the map's own.
   * Equal keys are reported and only the first of them is read.
   */
  private pairs(map: MapNode, lender: Lender | undefined): readonly OwnPair[] {
    const names = new Set<string>();
    const pairs: OwnPair[] = [];
    const merges: Pair[] = [];
    for (const pair of map.pairs) {
      const name = keyText(pair);
      if (name === undefined) {
        const at = this.place(pair.key, lender);
        this.unknownKey(undefined, at, { types: ['object'], description: '' }, map, pair);
      } else if (name === '<<') merges.push(pair);
      else if (names.has(name)) {
        const first = pairs.find((own) => own.name === name)?.pair ?? pair;
        this.problems.push({
          kind: 'duplicate-key',
          at: this.place(pair.key, lender),
          key: name,
          first: this.place(first.key, lender),
          map,
          pair,
        });
      } else {
        names.add(name);
        pairs.push({ name, pair, lender });
      }
    }
    for (const { value } of merges)
      if (value !== undefined) this.merge(value, lender, names, pairs);
    return pairs;
  }

  private merge(
    value: Node,
    outer: Lender | undefined,
    names: Set<string>,
    pairs: OwnPair[],
  ): void {
    const list = this.resolve(value, outer);
    if (list === undefined) return;
    const sources = list.node.kind === 'seq' ? list.node.items : [value];
    for (const source of sources) {
      const resolved = this.resolve(source, list.node.kind === 'seq' ? list.lender : outer);
      if (resolved === undefined) continue;
      const { node } = resolved;
      if (node.kind !== 'map') {
        this.problems.push({ kind: 'bad-merge', at: this.place(source, outer) });
        continue;
      }
      if (this.open.has(node)) continue;
      this.open.add(node);
      const lender: Lender = outer ?? source;
      for (const { name, pair } of this.pairs(node, lender)) {
        if (names.has(name)) continue;
        names.add(name);
        pairs.push({ name, pair, lender });
      }
      this.open.delete(node);
    }
  }

  /** The node itself, or what its alias means; undefined when the alias means nothing. */
  private resolve(
    node: Node,
    outer: Lender | undefined,
  ): { node: Exclude<Node, AliasNode>; lender: Lender | undefined } | undefined {
    let lender = outer;
    let at: Node = node;
    while (at.kind === 'alias') {
      if (--this.aliasesLeft < 0) {
        if (this.aliasesLeft === -1)
          this.problems.push({ kind: 'too-many-aliases', at: this.place(node, outer) });
        return undefined;
      }
      const target = findTarget(this.segment, at);
      if (target === undefined || this.open.has(target)) return undefined;
      lender = outer ?? node;
      at = target;
    }
    return { node: at, lender };
  }

  /** Every alias must mean something that it is not part of, wherever it stands. */
  private checkAliases(): void {
    for (const alias of this.tree.aliases) {
      const at = placeOf(this.segment, alias);
      const target = this.segment.targets.get(alias);
      if (target === undefined)
        this.problems.push({ kind: 'undefined-alias', at, name: alias.name });
      else if (
        target.segment === this.segment &&
        target.node.start <= alias.start &&
        alias.end <= target.node.end
      ) {
        this.problems.push({ kind: 'circular-alias', at, name: alias.name });
      }
    }
  }

  /** Looks for equal keys in a part that no schema describes. */
  private unknown(node: Node): void {
    if (node.kind === 'map') {
      for (const { pair } of this.pairs(node, undefined)) {
        if (pair.value !== undefined && pair.value.kind !== 'alias') this.unknown(pair.value);
      }
    } else if (node.kind === 'seq') {
      for (const item of node.items) this.unknown(item);
    }
  }

  private name(kind: string, role: Mention['role'], name: string, at: Value, path: string): void {
    this.names.push({ kind, role, name, at, path });
  }

  private unknownKey(
    key: string | undefined,
    at: Place,
    schema: SchemaNode,
    map: MapNode,
    pair: Pair,
  ): void {
    const { start, end } = pair.key;
    // Behind a fault in its line a key may belong to another block than it seems to.
    const line = this.segment.text.lastIndexOf('\n', start - 1) + 1;
    if (!this.isBroken({ start: line, end }))
      this.problems.push({ kind: 'unknown-key', at, key, schema, map, pair });
  }

  private wrongType(
    node: Exclude<Node, AliasNode>,
    schema: SchemaNode,
    path: string,
    lender: Lender | undefined,
  ): void {
    if (this.isBroken(node)) return;
    const at = this.firstLine(lender ?? node, lender !== undefined);
    this.problems.push({ kind: 'wrong-type', at, path, schema, found: typeName(node), node });
  }

  /** Whether reading failed within a node, or behind it: what it is, or lacks, cannot be told then. */
  private isBroken({ start, end }: Span, until = end): boolean {
    return this.tree.problems.some((problem) => problem.start >= start && problem.start <= until);
  }

  private place(node: Node, lender: Lender | undefined): Place {
    const { segment } = this;
    if (lender !== undefined)
      return { segment, start: lender.start, end: lender.end, borrowed: true };
    return { segment, start: node.start, end: node.end };
  }

  /** The first line of a place: an error on a block marks where it starts, not all of it. */
  private firstLine({ start, end }: { start: number; end: number }, borrowed = false): Place {
    const { segment } = this;
    const text = segment.text.slice(start, end);
    const line = text.search(/[\r\n]/);
    const until = line < 0 ? end : start + text.slice(0, line).trimEnd().length;
    return borrowed ? { segment, start, end: until, borrowed } : { segment, start, end: until };
  }
}

/** What stands behind the end of a document and is neither a comment nor its mark. */
const content = /^(?!\.\.\.(?:\s|$))[ \t]*[^\s#]\S*/m;
/** Characters that no descriptor needs: control characters, a second byte order mark, and spaces of
 * other kinds that look like indentation but are part of the text. */
const oddCharacter =
  /[\0-\x08\v\f\x0e-\x1f\x7f]|(?<!^)\ufeff|(?<=^|\n) *[\xa0\u2000-\u200b\u202f\u3000]/;
/** Contains all of them; looking for it is quick. */
const suspicious = /[\0-\x08\v\f\x0e-\x1f\x7f\ufeff\xa0\u2000-\u200b\u202f\u3000]/;
/** With this directive `yes` and `0777` are not what they look like. */
const oldYaml = /^%YAML[ \t]+1\.[01](?!\d)/m;

/** The schema names the member, so it is none of those that every object has. */
function setMember(block: Block, name: string, value: unknown): void {
  (block as unknown as Record<string, unknown>)[name] = value;
}

/** Whether something is written behind a key; `~` and `null` leave it open. */
function isWritten({ value }: Pair): boolean {
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}

function fits(value: string | number | boolean, types: readonly JsonType[]): boolean {
  if (typeof value === 'number') {
    return (
      (types.includes('number') && Number.isFinite(value)) ||
      (types.includes('integer') && Number.isSafeInteger(value))
    );
  }
  return types.includes(typeof value as JsonType);
}

function inRange(value: number, { minimum, maximum, exclusiveMinimum }: SchemaNode): boolean {
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum)
  );
}

function typeName(node: Exclude<Node, AliasNode>): JsonType | 'null' {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'seq') return 'array';
  if (node.value === null) return 'null';
  return typeof node.value as JsonType;
}

const expressions = new Map<string, RegExp>();

/** The schema's regular expression, made once. */
function expression(pattern: string): RegExp {
  let made = expressions.get(pattern);
  if (made === undefined) expressions.set(pattern, (made = new RegExp(pattern, 'u')));
  return made;
}
