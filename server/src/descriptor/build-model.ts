/**
 * From the tree to the model: the tree and the schema are walked together, so that the model holds
 * only values of their schema's types, and what does not fit is listed as a problem.
 *
 * A value that comes through an alias or a merge key takes the place of the alias: that is the line
 * an author of this part has to change, and it keeps every place within the segment.
 */
import { descriptorSchema } from '../schema/schema.generated.ts';
import { property, type SchemaNode } from '../schema/schema.ts';
import { Borrowing } from './borrowing.ts';
import { ModelErrors } from './model-errors.ts';
import type { Lender } from './own-pair.ts';
import { fits } from './fits.ts';
import { ModelBuilder } from './model-builder.ts';
import type { TopLevelEntry, SegmentModel } from './segment-model.ts';
import { Slips } from './spelling-suggestions.ts';
import { oddText } from './odd-text.ts';
import type { Segment } from './segment.ts';
import { Block, List, Value, type SegmentSpan } from './sourced.ts';
import { isWritten, type MapNode, type Node, type ScalarNode, type SeqNode } from '../yaml/tree.ts';

/** What a segment says, read against the schema; released by `Segment.forget`. */
export function modelOf(segment: Segment): SegmentModel {
  return segment.read(buildModel);
}

/** As `modelOf`, computed anew in every call. */
export function buildModel(segment: Segment): SegmentModel {
  return new Lowering(segment).run();
}

class Lowering {
  private readonly gathered;
  private readonly faults;
  private readonly borrowing;
  private readonly tree;

  constructor(private readonly segment: Segment) {
    this.tree = segment.tree;
    this.faults = new ModelErrors(segment);
    this.gathered = new ModelBuilder(this.faults);
    this.borrowing = new Borrowing(this.faults);
  }

  run(): SegmentModel {
    for (const problem of oddText(this.segment)) this.faults.add(problem);
    let item: unknown;
    if (this.segment.kind === 'item') item = this.item();
    else this.document();
    return this.gathered.all(item);
  }

  /** Reads an item against the schema of the list it stands in. */
  private item(): unknown {
    const { owner } = this.segment;
    const list = property(descriptorSchema, owner);
    const { root } = this.tree;
    if (root === undefined) return undefined;
    if (list?.items === undefined) {
      this.borrowing.unknown(root);
      if (list !== undefined) {
        const at = this.faults.firstLine(root);
        const what = { kind: 'wrong-type', found: 'array' } as const;
        this.faults.add({ ...what, at, path: owner, schema: list, node: root });
      }
      return undefined;
    }
    return this.value(root, list.items, undefined, `${owner}[]`, undefined);
  }

  /** Reads the pairs of an entry or of a whole document. */
  private document(): void {
    const { root } = this.tree;
    if (root === undefined) return;
    const map = this.borrowing.resolve(root, undefined);
    if (map === undefined) return;
    if (map.node.kind !== 'map') {
      // Marks alone, or a lone `~`: nothing is written.
      if (map.node.kind === 'scalar' && map.node.value === null) return;
      if (!this.faults.isBroken(root))
        this.faults.add({ kind: 'not-a-pair', at: this.faults.firstLine(root) });
      return;
    }
    for (const { name: key, pair, lender } of this.borrowing.pairs(map.node, map.lender)) {
      const schema = property(descriptorSchema, key);
      const keyPlace = this.faults.place(pair.key, lender);
      if (schema === undefined) {
        this.faults.unknownKey(key, keyPlace, descriptorSchema, map.node, pair);
        if (pair.value !== undefined) this.borrowing.unknown(pair.value);
      }
      const value =
        schema === undefined || pair.value === undefined
          ? undefined
          : (this.value(pair.value, schema, keyPlace, key, lender) as TopLevelEntry['value']);
      this.gathered.entries.push({
        key,
        keySpan: keyPlace,
        // What a merge brings stands in another segment; here it ends where the alias does.
        end: lender !== undefined ? keyPlace.end : (pair.value?.end ?? pair.key.end),
        value,
        written: isWritten(pair) || this.faults.isBroken(pair.key, Infinity),
      });
    }
  }

  /** What `node` says, read against `schema`; undefined when it does not fit. */
  private value(
    node: Node,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    outer: Lender | undefined,
  ): unknown {
    if (node.kind === 'scalar') return this.scalar(node, schema, key, path, outer);
    const resolved = this.borrowing.resolve(node, outer);
    if (resolved === undefined) return undefined;
    const { node: inner, lender } = resolved;
    if (inner.kind === 'scalar') return this.scalar(inner, schema, key, path, lender);
    this.borrowing.open.add(inner);
    const value = this.collection(inner, schema, key, path, lender);
    this.borrowing.open.delete(inner);
    return value;
  }

  private collection(
    node: MapNode | SeqNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    lender: Lender | undefined,
  ): unknown {
    if (node.kind === 'map') {
      if (schema.types.includes('object')) return this.block(node, schema, key, path, lender);
    } else if (schema.types.includes('array')) return this.list(node, schema, key, path, lender);
    this.borrowing.unknown(node);
    this.faults.wrongType(node, schema, path, lender);
    return undefined;
  }

  private block(
    node: MapNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
    path: string,
    lender: Lender | undefined,
  ): Block {
    const block = new Block(this.segment, lender ?? node, key, lender !== undefined, node);
    const pairs = this.borrowing.pairs(node, lender);
    let slips: Slips | undefined;
    for (const { name, pair, lender: from } of pairs) {
      const child = property(schema, name);
      const keyPlace = this.faults.place(pair.key, from);
      if (child === undefined) {
        this.faults.unknownKey(name, keyPlace, schema, node, pair);
        if (pair.value !== undefined) this.borrowing.unknown(pair.value);
        // A slip is read as what was meant: it is one finding, and not a second one of what is missing.
        const meant = (slips ??= new Slips(schema, pairs)).add({ name, pair, lender: from });
        const { value } = pair;
        const guess = meant === undefined ? undefined : property(schema, meant);
        if (guess === undefined || value === undefined) continue;
        const at = `${path}.${meant}`;
        const read = this.gathered.attempt(() => this.value(value, guess, keyPlace, at, from));
        if (read !== undefined && meant !== undefined) setMember(block, meant, read);
      } else if (pair.value !== undefined) {
        const value = this.value(pair.value, child, keyPlace, `${path}.${name}`, from);
        if (value !== undefined) setMember(block, name, value);
      }
    }
    if (schema.required !== undefined)
      this.faults.missingKeys(block, schema.required, schema, path, pairs, slips);
    if (schema.part !== undefined) this.gathered.parts.push({ kind: schema.part, block });
    return block;
  }

  private list(
    node: SeqNode,
    schema: SchemaNode,
    key: SegmentSpan | undefined,
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
    key: SegmentSpan | undefined,
    path: string,
    lender: Lender | undefined,
  ): unknown {
    const { value } = node;
    // Nothing but `~` or `null`: the author leaves it open. Nor is half of a value one.
    if (value === null || this.faults.isBroken(node)) return undefined;
    if (schema.shorthand !== undefined)
      return this.shorthand(node, schema, schema.shorthand, key, path, lender);
    const place = lender ?? node;
    const borrowed = lender !== undefined;
    if (schema.word !== undefined && value === schema.word)
      return new List(this.segment, place, key, borrowed, [], undefined, schema.word);
    if (!this.faults.isFitting(node, value, schema, path, lender)) {
      // A name alone where a block with a name belongs: the rest of the descriptor may refer to it.
      const { name } = schema.properties ?? {};
      if (name?.defines !== undefined && typeof value === 'string')
        this.scalar(node, name, undefined, `${path}.name`, lender);
      return undefined;
    }
    const sourced = new Value(this.segment, place, key, borrowed, value, node);
    this.gathered.note(sourced, schema, path);
    return sourced;
  }

  /** A scalar that stands for an object with one property. */
  private shorthand(
    node: ScalarNode,
    schema: SchemaNode,
    name: string,
    key: SegmentSpan | undefined,
    path: string,
    lender: Lender | undefined,
  ): unknown {
    const child = property(schema, name);
    if (child === undefined || node.value === null || !fits(node.value, schema.types)) {
      this.faults.wrongType(node, schema, path, lender);
      return undefined;
    }
    const value = this.scalar(node, child, undefined, `${path}.${name}`, lender);
    if (value === undefined) return undefined;
    const block = new Block(this.segment, lender ?? node, key, lender !== undefined, node);
    setMember(block, name, value);
    if (schema.part !== undefined) this.gathered.parts.push({ kind: schema.part, block });
    return block;
  }
}

/** The schema names the member, so it is none of those that every object has. */
function setMember(block: Block, name: string, value: unknown): void {
  (block as unknown as Record<string, unknown>)[name] = value;
}
