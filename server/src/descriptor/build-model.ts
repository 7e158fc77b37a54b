/**
 * Builds the model from the tree. It walks the tree and the schema together, so the model contains
 * only values of their schema's types; everything else becomes a model error. A value from an alias or
 * a merge key gets the span of the alias: that is the line to change, and spans stay in the segment.
 */
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import { AliasResolver } from './alias-resolver.ts';
import { ModelBuilder } from './model-builder.ts';
import { ModelErrors } from './model-errors.ts';
import type { AliasSpan, TopLevelEntry, SegmentModel } from './segment-model.ts';
import { asListed, hasType } from './schema-checks.ts';
import { SpellingSuggestions } from './spelling-suggestions.ts';
import { textErrors } from './text-checks.ts';
import type { Segment } from './segment.ts';
import {
  Block,
  Entries,
  isEmptyItem,
  List,
  setMember,
  UnreadableItem,
  Value,
  type SegmentSpan,
} from './sourced.ts';
import { UnresolvedValues } from './unresolved-values.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from '../yaml/tree.ts';

/** Returns the model of a segment. `Segment.forget` releases it. */
export const modelOf = (segment: Segment): SegmentModel => segment.read(buildModel);

/** Like `modelOf`, but not kept. */
export const buildModel = (segment: Segment): SegmentModel => new ModelReader(segment).run();

/** A node to read: with its schema, the span of its key, its path, and the alias it comes through. */
type Reading<T> = [T, SchemaNode, SegmentSpan | undefined, string, AliasSpan | undefined];

class ModelReader {
  private readonly builder;
  private readonly errors;
  private readonly aliases;
  private readonly unresolved;
  private readonly tree;

  constructor(private readonly segment: Segment) {
    this.tree = segment.tree;
    this.errors = new ModelErrors(segment);
    this.builder = new ModelBuilder(this.errors);
    this.aliases = new AliasResolver(this.errors);
    this.unresolved = new UnresolvedValues(this.errors, this.builder);
  }

  run(): SegmentModel {
    for (const error of textErrors(this.segment)) this.errors.add(error);
    if (this.tree.errors.length > 0) this.unresolved.recordDeepItems(this.segment);
    const isItem = this.segment.kind === 'item';
    if (!isItem) this.document();
    return this.builder.build(isItem ? this.item() : undefined);
  }

  /** Reads an item with the schema of its list. */
  private item(): unknown {
    const { owner } = this.segment;
    const { root } = this.tree;
    if (root === undefined) return undefined;
    const list = property(descriptorSchema, owner);
    if (list?.items === undefined) {
      this.aliases.reportDuplicates(root);
      if (list !== undefined) {
        const what = { kind: 'wrong-type', found: 'array', path: owner, schema: list } as const;
        this.errors.add({ ...what, at: this.errors.firstLine(root), node: root });
      }
      return undefined;
    }
    return this.value(root, list.items, undefined, `${owner}[]`, undefined);
  }

  /** Reads the pairs of an entry or of a whole document. */
  private document(): void {
    const { root } = this.tree;
    const map = root && this.aliases.resolve(root, undefined);
    if (root === undefined || map === undefined) return;
    if (map.node.kind !== 'map') {
      // Only markers, or a single `~`: an empty document.
      const isEmpty = map.node.kind === 'scalar' && map.node.value === null;
      if (!isEmpty && !this.errors.hasSyntaxError(root))
        this.errors.add({ kind: 'not-a-pair', at: this.errors.firstLine(root) });
      return;
    }
    for (const keyed of this.aliases.pairs(map.node, map.via)) {
      const { name: key, pair, via } = keyed;
      const schema = property(descriptorSchema, key);
      const keySpan = this.errors.spanOf(pair.key, via);
      if (schema === undefined && !this.unresolved.isOwnKey(key, pair.key, via, true)) {
        this.errors.unknownKey(key, keySpan, descriptorSchema, map.node, pair);
        if (pair.value !== undefined) this.aliases.reportDuplicates(pair.value);
      }
      const value =
        schema === undefined || pair.value === undefined
          ? undefined
          : this.value(pair.value, schema, keySpan, key, via);
      this.builder.addEntry(key, keySpan, keyed, value as TopLevelEntry['value']);
    }
  }

  /** Reads a node with a schema; undefined if the node does not match it. */
  private value(
    node: Node,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    outer: AliasSpan | undefined,
  ): unknown {
    const resolved =
      node.kind === 'scalar' ? { node, via: outer } : this.aliases.resolve(node, outer);
    if (resolved === undefined) return undefined;
    const { node: inner, via } = resolved;
    if (this.unresolved.isUnresolved(inner, schema, path, via)) return undefined;
    if (inner.kind === 'scalar') return this.scalar(inner, schema, key, path, via);
    this.aliases.openNodes.add(inner);
    const value = this.collection(inner, schema, key, path, via);
    this.aliases.openNodes.delete(inner);
    return value;
  }

  private collection(
    node: MapNode | SeqNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    via: AliasSpan | undefined,
  ): unknown {
    if (node.kind === 'map') {
      if (schema.types.includes('object')) return this.block(node, schema, key, path, via);
    } else if (schema.types.includes('array')) return this.list(node, schema, key, path, via);
    this.aliases.reportDuplicates(node);
    this.errors.wrongType(node, schema, path, via);
    this.builder.recordUnread(node, schema, path, via);
    return undefined;
  }

  private block(...[node, schema, key, path, via]: Reading<MapNode>): Block {
    const BlockClass = schema.entries === undefined ? Block : Entries;
    const block = new BlockClass(this.segment, via ?? node, key, via !== undefined, node);
    const pairs = this.aliases.pairs(node, via);
    let suggestions: SpellingSuggestions | undefined;
    for (const { name, pair, via: from } of pairs) {
      const child = property(schema, name);
      const keySpan = this.errors.spanOf(pair.key, from);
      if (child === undefined && this.unresolved.isOwnKey(name, pair.key, from)) {
        if (pair.value !== undefined) this.aliases.reportDuplicates(pair.value);
      } else if (child === undefined) {
        if (!this.errors.unknownKey(name, keySpan, schema, node, pair)) continue;
        if (pair.value !== undefined) this.aliases.reportDuplicates(pair.value);
        // Read a misspelled key as the suggested one, which is then not reported as missing.
        suggestions ??= new SpellingSuggestions(schema, pairs);
        const suggested = suggestions.add({ name, pair, via: from });
        const { value } = pair;
        const guess = suggested === undefined ? undefined : property(schema, suggested);
        if (guess === undefined || value === undefined) continue;
        const at = `${path}.${suggested}`;
        const read = this.builder.readIfValid(() => this.value(value, guess, keySpan, at, from));
        if (read !== undefined && suggested !== undefined) setMember(block, suggested, read);
      } else if (pair.value !== undefined) {
        const value = this.value(pair.value, child, keySpan, `${path}.${name}`, from);
        if (value !== undefined) setMember(block, name, value);
      }
    }
    if (schema.required !== undefined)
      this.errors.missingKeys(block, schema.required, schema, path, pairs, suggestions);
    this.builder.recordBlock(block, schema, pairs);
    return block;
  }

  private list(...[node, schema, key, path, via]: Reading<SeqNode>): List<unknown> {
    const { segment } = this;
    const items: unknown[] = [];
    const { items: itemSchema } = schema;
    for (const item of node.items) {
      if (itemSchema === undefined || isEmptyItem(item)) continue;
      const value = this.value(item, itemSchema, undefined, `${path}[]`, via);
      if (value !== undefined) items.push(value);
      // A disk that cannot be read is a disk: the first one has the system.
      else if (itemSchema.shorthand !== undefined)
        items.push(new UnreadableItem(segment, item, via));
    }
    return new List(segment, via ?? node, key, via !== undefined, items, node);
  }

  private scalar(
    node: ScalarNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    via: AliasSpan | undefined,
  ): unknown {
    // `~` and `null` leave the value open. A half-written value is not read.
    if (node.value === null) return undefined;
    if (this.errors.hasSyntaxError(node) || this.errors.isMisread(node)) {
      this.builder.recordUnread(node, schema, path, via, true);
      return undefined;
    }
    if (schema.shorthand !== undefined)
      return this.shorthand(node, schema, schema.shorthand, key, path, via);
    const at = via ?? node;
    const borrowed = via !== undefined;
    const value = asListed(node.value, schema);
    if (value !== node.value) this.errors.otherSpelling(node, value, schema, path, via);
    if (schema.word !== undefined && value === schema.word)
      return new List(this.segment, at, key, borrowed, [], undefined, schema.word);
    if (!this.errors.isValid(node, value, schema, path, via)) {
      // A name in place of a block: read it as the block's name, which other blocks may refer to.
      const { name } = schema.properties ?? {};
      if (name?.defines !== undefined && typeof value === 'string')
        this.scalar(node, name, undefined, `${path}.name`, via);
      else this.builder.recordUnread(node, schema, path, via);
      return undefined;
    }
    const sourced = new Value(this.segment, at, key, borrowed, value, node);
    this.builder.record(sourced, schema, path);
    return sourced;
  }

  /** Reads a scalar that replaces an object with one property. */
  private shorthand(
    node: ScalarNode,
    schema: SchemaNode,
    name: string,
    key: SegmentSpan | undefined,
    path: string,
    via: AliasSpan | undefined,
  ): unknown {
    const child = property(schema, name);
    if (child === undefined || node.value === null || !hasType(node.value, schema.types)) {
      this.errors.wrongType(node, schema, path, via);
      return undefined;
    }
    const value = this.scalar(node, child, undefined, `${path}.${name}`, via);
    if (value === undefined) return undefined;
    const block = new Block(this.segment, via ?? node, key, via !== undefined, node);
    setMember(block, name, value);
    if (schema.part !== undefined) this.builder.blocks.push({ kind: schema.part, block });
    return block;
  }
}
