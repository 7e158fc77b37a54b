/**
 * Builds the model from the tree. It walks the tree and the schema together, so the model contains
 * only values of their schema's types; everything else becomes a model error.
 *
 * A value from an alias or a merge key gets the span of the alias: that is the line to change here,
 * and every span stays within the segment.
 */
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import { AliasResolver } from './alias-resolver.ts';
import { ModelErrors, ModelBuilder } from './model-builder.ts';
import type { AliasSpan, TopLevelEntry, SegmentModel } from './segment-model.ts';
import { asListed, hasType } from './schema-checks.ts';
import { SpellingSuggestions } from './spelling-suggestions.ts';
import { textErrors } from './text-checks.ts';
import type { Segment } from './segment.ts';
import { Block, Entries, List, Value, type SegmentSpan } from './sourced.ts';
import { hasValue, type MapNode, type Node, type ScalarNode, type SeqNode } from '../yaml/tree.ts';

/** Returns the model of a segment. `Segment.forget` releases it. */
export function modelOf(segment: Segment): SegmentModel {
  return segment.read(buildModel);
}

/** Like `modelOf`, but not kept. */
export function buildModel(segment: Segment): SegmentModel {
  return new ModelReader(segment).run();
}

class ModelReader {
  private readonly builder;
  private readonly errors;
  private readonly aliases;
  private readonly tree;

  constructor(private readonly segment: Segment) {
    this.tree = segment.tree;
    this.errors = new ModelErrors(segment);
    this.builder = new ModelBuilder(this.errors);
    this.aliases = new AliasResolver(this.errors);
  }

  run(): SegmentModel {
    for (const error of textErrors(this.segment)) this.errors.add(error);
    let item: unknown;
    if (this.segment.kind === 'item') item = this.item();
    else this.document();
    return this.builder.build(item);
  }

  /** Reads an item with the schema of its list. */
  private item(): unknown {
    const { owner } = this.segment;
    const list = property(descriptorSchema, owner);
    const { root } = this.tree;
    if (root === undefined) return undefined;
    if (list?.items === undefined) {
      this.aliases.reportDuplicates(root);
      if (list !== undefined) {
        const at = this.errors.firstLine(root);
        const what = { kind: 'wrong-type', found: 'array' } as const;
        this.errors.add({ ...what, at, path: owner, schema: list, node: root });
      }
      return undefined;
    }
    return this.value(root, list.items, undefined, `${owner}[]`, undefined);
  }

  /** Reads the pairs of an entry or of a whole document. */
  private document(): void {
    const { root } = this.tree;
    if (root === undefined) return;
    const map = this.aliases.resolve(root, undefined);
    if (map === undefined) return;
    if (map.node.kind !== 'map') {
      // Only markers, or a single `~`: an empty document.
      if (map.node.kind === 'scalar' && map.node.value === null) return;
      if (!this.errors.hasSyntaxError(root))
        this.errors.add({ kind: 'not-a-pair', at: this.errors.firstLine(root) });
      return;
    }
    for (const { name: key, pair, via } of this.aliases.pairs(map.node, map.via)) {
      const schema = property(descriptorSchema, key);
      const keySpan = this.errors.spanOf(pair.key, via);
      if (schema === undefined) {
        this.errors.unknownKey(key, keySpan, descriptorSchema, map.node, pair);
        if (pair.value !== undefined) this.aliases.reportDuplicates(pair.value);
      }
      const value =
        schema === undefined || pair.value === undefined
          ? undefined
          : (this.value(pair.value, schema, keySpan, key, via) as TopLevelEntry['value']);
      this.builder.entries.push({
        key,
        keySpan,
        // A merged value is in another segment; here it ends where the alias ends.
        end: via !== undefined ? keySpan.end : (pair.value?.end ?? pair.key.end),
        value,
        written: hasValue(pair) || this.errors.hasSyntaxError(pair.key, Infinity),
      });
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
    if (node.kind === 'scalar') return this.scalar(node, schema, key, path, outer);
    const resolved = this.aliases.resolve(node, outer);
    if (resolved === undefined) return undefined;
    const { node: inner, via } = resolved;
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
    return undefined;
  }

  private block(
    node: MapNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    via: AliasSpan | undefined,
  ): Block {
    const BlockClass = schema.entries === undefined ? Block : Entries;
    const block = new BlockClass(this.segment, via ?? node, key, via !== undefined, node);
    const pairs = this.aliases.pairs(node, via);
    let suggestions: SpellingSuggestions | undefined;
    for (const { name, pair, via: from } of pairs) {
      const child = property(schema, name);
      const keySpan = this.errors.spanOf(pair.key, from);
      if (child === undefined) {
        this.errors.unknownKey(name, keySpan, schema, node, pair);
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

  private list(
    node: SeqNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    via: AliasSpan | undefined,
  ): List<unknown> {
    const items: unknown[] = [];
    const itemSchema = schema.items;
    if (itemSchema !== undefined) {
      for (const item of node.items) {
        if (item.kind === 'scalar' && item.value === null && item.start === item.end) continue;
        const value = this.value(item, itemSchema, undefined, `${path}[]`, via);
        if (value !== undefined) items.push(value);
      }
    }
    return new List(this.segment, via ?? node, key, via !== undefined, items, node);
  }

  private scalar(
    node: ScalarNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    via: AliasSpan | undefined,
  ): unknown {
    // `~` and `null` leave the value open. A half-written value is not read.
    if (node.value === null || this.errors.hasSyntaxError(node)) return undefined;
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

/** Sets a member, whose name the schema gives. A key of the author's own can be any word. */
function setMember(block: Block, name: string, value: unknown): void {
  if (block instanceof Entries) (block.entries as Map<string, unknown>).set(name, value);
  else (block as unknown as Record<string, unknown>)[name] = value;
}
