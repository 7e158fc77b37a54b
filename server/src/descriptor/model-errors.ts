/** Where what does not fit stands, and what is said of it. */
import type { SchemaNode } from '../schema/schema.ts';
import type { Span } from '../text/span.ts';
import type { Lender, OwnPair } from './own-pair.ts';
import { contentEnd } from '../yaml/flow-end.ts';
import { fits, hasForm, inRange, typeName } from './fits.ts';
import type { ModelError } from './segment-model.ts';
import type { Segment } from './segment.ts';
import type { Slips } from './spelling-suggestions.ts';
import type { Block, SegmentSpan } from './sourced.ts';
import {
  isWritten,
  type AliasNode,
  type MapNode,
  type Node,
  type Pair,
  type ScalarNode,
} from '../yaml/tree.ts';

/** The problems of one segment, as they are found. */
export class ModelErrors {
  readonly list: ModelError[] = [];
  /** Where reading failed, within the content. */
  private readonly broken: readonly number[];
  /** Where a character stands that nobody sees; only the first of a segment is told. */
  private odd = -1;

  constructor(readonly segment: Segment) {
    const { problems } = segment.tree;
    for (const { code, start, end } of problems)
      this.list.push({ kind: 'syntax', code, at: { segment, start, end } });
    // What is never closed is told at the end of the text, behind the white space that is no part of it.
    const end = problems.length === 0 ? 0 : contentEnd(segment.text);
    this.broken = problems.map(({ start }) => Math.min(start, end));
  }

  add(problem: ModelError): void {
    if (problem.kind === 'odd-character') this.odd = problem.at.start;
    this.list.push(problem);
  }

  unknownKey(
    key: string | undefined,
    at: SegmentSpan,
    schema: SchemaNode,
    map: MapNode,
    pair: Pair,
  ): void {
    const { start, end } = pair.key;
    // Behind a fault in its line a key may belong to another block than it seems to.
    const line = this.segment.text.lastIndexOf('\n', start - 1) + 1;
    if (!this.isBroken({ start: line, end }))
      this.list.push({ kind: 'unknown-key', at, key, schema, map, pair });
  }

  /** Whether a scalar is what the schema asks for; what is not is said. */
  isFitting(
    node: ScalarNode,
    value: string | number | boolean,
    schema: SchemaNode,
    path: string,
    lender: Lender | undefined,
  ): boolean {
    if (!fits(value, schema.types)) {
      this.wrongType(node, schema, path, lender);
      return false;
    }
    if (schema.enum !== undefined && typeof value !== 'boolean' && !schema.enum.includes(value)) {
      // Without the character that nobody sees the word may be one of the list.
      const isOdd = node.start <= this.odd && this.odd < node.end && lender === undefined;
      if (!isOdd)
        this.add({ kind: 'not-listed', at: this.place(node, lender), path, schema, value, node });
      return false;
    }
    if (typeof value === 'number' && !inRange(value, schema)) {
      this.add({ kind: 'out-of-range', at: this.place(node, lender), path, schema, value });
      return false;
    }
    if (typeof value === 'string' && !hasForm(value, schema)) {
      this.add({ kind: 'bad-form', at: this.place(node, lender), path, schema, value });
      return false;
    }
    return true;
  }

  /** The keys that a block cannot do without, and has not. */
  missingKeys(
    block: Block,
    required: readonly string[],
    schema: SchemaNode,
    path: string,
    pairs: readonly OwnPair[],
    slips: Slips | undefined,
  ): void {
    if (this.isBroken(block.node, Infinity)) return;
    for (const name of required) {
      const own = pairs.find((one) => one.name === name);
      if (own !== undefined && isWritten(own.pair)) continue;
      const slip = own === undefined ? slips?.get(name) : undefined;
      const { pair, lender } = own ?? slip ?? {};
      const at =
        pair === undefined ? this.firstLine(block, block.borrowed) : this.place(pair.key, lender);
      const what = { kind: 'missing-key', name, written: slip?.name } as const;
      this.add({ ...what, at, path: `${path}.${name}`, schema, block });
    }
  }

  wrongType(
    node: Exclude<Node, AliasNode>,
    schema: SchemaNode,
    path: string,
    lender: Lender | undefined,
  ): void {
    if (this.isBroken(node)) return;
    const at = this.firstLine(lender ?? node, lender !== undefined);
    this.list.push({ kind: 'wrong-type', at, path, schema, found: typeName(node), node });
  }

  /** Whether reading failed within a node, or behind it: what it is, or lacks, cannot be told then. */
  isBroken({ start, end }: Span, until = end): boolean {
    return this.broken.some((at) => at >= start && at <= until);
  }

  place(node: Node, lender: Lender | undefined): SegmentSpan {
    const { segment } = this;
    if (lender !== undefined)
      return { segment, start: lender.start, end: lender.end, borrowed: true };
    return { segment, start: node.start, end: node.end };
  }

  /** The first line of a place: an error on a block marks where it starts, not all of it. */
  firstLine({ start, end }: { start: number; end: number }, borrowed = false): SegmentSpan {
    const { segment } = this;
    const text = segment.text.slice(start, end);
    const line = text.search(/[\r\n]/);
    const until = line < 0 ? end : start + text.slice(0, line).trimEnd().length;
    return borrowed ? { segment, start, end: until, borrowed } : { segment, start, end: until };
  }
}
