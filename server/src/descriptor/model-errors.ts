/** Collects the errors that are found while one segment is read. */
import type { SchemaNode } from '../schema/schema.ts';
import { lastNotAfter } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { deepItemAt } from './deep-item.ts';
import { contentEnd } from '../yaml/open-marks.ts';
import {
  hasValue,
  type AliasNode,
  type MapNode,
  type Node,
  type Pair,
  type ScalarNode,
} from '../yaml/tree.ts';
import { hasType, matchesPattern, isInRange, typeName } from './schema-checks.ts';
import type { AliasSpan, KeyedPair, ModelError } from './segment-model.ts';
import type { Segment } from './segment.ts';
import type { Block, SegmentSpan } from './sourced.ts';
import type { SpellingSuggestions } from './spelling-suggestions.ts';

/** The most unknown keys of merged maps that are reported in a segment: all stand at few aliases. */
const MAX_BORROWED_UNKNOWN = 10;

/** The errors of one segment. */
export class ModelErrors {
  readonly list: ModelError[] = [];
  /** The offsets of syntax errors, within the content, in text order. */
  private readonly errorOffsets: readonly number[];
  /** The starts of scalars that a backslash continues by mistake. */
  private readonly backslashes: ReadonlySet<number>;
  private borrowedUnknown = 0;
  /** The offset of the first odd character; only the first of a segment is reported. */
  private oddCharacterAt = -1;

  constructor(readonly segment: Segment) {
    const { errors, misreadings = [] } = segment.tree;
    const places = new Set<number>();
    for (const { code, start, end } of errors) {
      // An item that is too deep is one mistake, and several errors.
      const place = deepItemAt(segment, start)?.dash ?? start;
      if (!places.has(place)) this.list.push({ kind: 'syntax', code, at: { segment, start, end } });
      places.add(place);
    }
    for (const misreading of misreadings) {
      const { start, end } = misreading;
      this.list.push({ kind: 'misreading', misreading, at: this.firstLine({ start, end }) });
    }
    const withBackslash = misreadings.filter(({ kind }) => kind === 'backslash');
    this.backslashes = new Set(withBackslash.map(({ start }) => start));
    // An unclosed mark is reported at the end of the text, after trailing white space that is not
    // content.
    const end = errors.length === 0 ? 0 : contentEnd(segment.text);
    const rows = misreadings.filter(({ kind }) => kind === 'rows');
    const offsets = [
      ...errors.map((one) => Math.min(one.start, end)),
      ...rows.map((one) => one.start),
    ];
    this.errorOffsets = offsets.sort((a, b) => a - b);
  }

  add(error: ModelError): void {
    if (error.kind === 'odd-character') this.oddCharacterAt = error.at.start;
    this.list.push(error);
  }

  /** Reports an unknown key. @returns whether it was not one too many. */
  unknownKey(
    key: string | undefined,
    at: SegmentSpan,
    schema: SchemaNode,
    map: MapNode,
    pair: Pair,
  ): boolean {
    if (at.borrowed === true && ++this.borrowedUnknown > MAX_BORROWED_UNKNOWN) return false;
    const { start, end } = pair.key;
    // After a syntax error in its line, a key may belong to another block.
    const { start: line } = this.segment.lineAt(start);
    if (!this.hasSyntaxError({ start: line, end }))
      this.list.push({ kind: 'unknown-key', at, key, schema, map, pair });
    return true;
  }

  /** Whether a scalar is read as something that may be wrong, and reported for it. */
  isMisread({ start }: ScalarNode): boolean {
    return this.backslashes.has(start);
  }

  /** Whether a scalar matches the schema; reports it if not. */
  isValid(
    node: ScalarNode,
    value: string | number | boolean,
    schema: SchemaNode,
    path: string,
    via: AliasSpan | undefined,
  ): boolean {
    if (!hasType(value, schema.types)) {
      this.wrongType(node, schema, path, via);
      return false;
    }
    if (schema.enum !== undefined && typeof value !== 'boolean' && !schema.enum.includes(value)) {
      // Without the odd character the word may be allowed.
      const isOdd =
        node.start <= this.oddCharacterAt && this.oddCharacterAt < node.end && via === undefined;
      if (!isOdd)
        this.add({ kind: 'not-listed', at: this.spanOf(node, via), path, schema, value, node });
      return false;
    }
    if (typeof value === 'number' && !isInRange(value, schema)) {
      this.add({ kind: 'out-of-range', at: this.spanOf(node, via), path, schema, value });
      return false;
    }
    if (typeof value === 'string' && !matchesPattern(value, schema)) {
      this.add({ kind: 'bad-form', at: this.spanOf(node, via), path, schema, value });
      return false;
    }
    return true;
  }

  /** Reports a word of a closed list that is not written as the list has it. */
  otherSpelling(
    node: ScalarNode,
    word: string | number | boolean,
    schema: SchemaNode,
    path: string,
    via: AliasSpan | undefined,
  ): void {
    const at = this.spanOf(node, via);
    this.list.push({ kind: 'other-spelling', at, path, schema, word: String(word), node });
  }

  /** Reports the required keys that a block lacks. */
  missingKeys(
    block: Block,
    required: readonly string[],
    schema: SchemaNode,
    path: string,
    pairs: readonly KeyedPair[],
    suggestions: SpellingSuggestions | undefined,
  ): void {
    if (this.hasSyntaxError(block.node, Infinity)) return;
    for (const name of required) {
      const own = pairs.find((one) => one.name === name);
      if (own !== undefined && hasValue(own.pair)) continue;
      const misspelled = own === undefined ? suggestions?.get(name) : undefined;
      const { pair, via } = own ?? misspelled ?? {};
      const at =
        pair === undefined ? this.firstLine(block, block.borrowed) : this.spanOf(pair.key, via);
      const what = { kind: 'missing-key', name, written: misspelled?.name } as const;
      this.add({ ...what, at, path: `${path}.${name}`, schema, block });
    }
  }

  wrongType(
    node: Exclude<Node, AliasNode>,
    schema: SchemaNode,
    path: string,
    via: AliasSpan | undefined,
  ): void {
    if (this.hasSyntaxError(node)) return;
    const at = this.firstLine(via ?? node, via !== undefined);
    this.list.push({ kind: 'wrong-type', at, path, schema, found: typeName(node), node });
  }

  /**
   * Whether a syntax error is in a node or right after it; then its type and content are uncertain.
   */
  hasSyntaxError({ start, end }: Span, until = end): boolean {
    const offsets = this.errorOffsets;
    if (offsets.length === 0) return false;
    const before = (offsets[0] ?? 0) < start ? lastNotAfter(offsets, start - 1) : -1;
    const next = offsets[before + 1];
    return next !== undefined && next <= until;
  }

  spanOf(node: Node, via: AliasSpan | undefined): SegmentSpan {
    const { segment } = this;
    if (via !== undefined) return { segment, start: via.start, end: via.end, borrowed: true };
    return { segment, start: node.start, end: node.end };
  }

  /** Returns the first line of a span: an error in a block marks its start only. */
  firstLine({ start, end }: { start: number; end: number }, borrowed = false): SegmentSpan {
    const { segment } = this;
    const text = segment.text.slice(start, end);
    const line = text.search(/[\r\n]/);
    const until = line < 0 ? end : start + text.slice(0, line).trimEnd().length;
    return borrowed ? { segment, start, end: until, borrowed } : { segment, start, end: until };
  }
}
