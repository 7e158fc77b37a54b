/** Collects what is read from one segment: entries, blocks and names. */
import { namesIn } from '../schema/paths.ts';
import type { SchemaNode } from '../schema/schema.ts';
import { hasValue, type AliasNode, type Node, type ScalarNode } from '../yaml/tree.ts';
import type { ModelErrors } from './model-errors.ts';
import { OPEN_NAME, type NameOccurrence } from './name-occurrence.ts';
import type {
  AliasSpan,
  KeyedPair,
  SegmentModel,
  TopLevelEntry,
  TypedBlock,
} from './segment-model.ts';
import { Value, type Block, type SegmentSpan } from './sourced.ts';

/** The content of one segment, in text order. */
export class ModelBuilder {
  readonly entries: TopLevelEntry[] = [];
  readonly blocks: TypedBlock[] = [];
  private readonly names: NameOccurrence[] = [];
  private readonly regions: Value<string>[] = [];

  constructor(private readonly errors: ModelErrors) {}

  /** Records a top-level key. */
  addEntry(
    key: string,
    keySpan: SegmentSpan,
    { pair, via }: KeyedPair,
    value: TopLevelEntry['value'],
  ): void {
    // A merged value is in another segment; here it ends where the alias ends.
    const end = via !== undefined ? keySpan.end : (pair.value?.end ?? pair.key.end);
    const written = hasValue(pair) || this.errors.hasSyntaxError(pair.key, Infinity);
    this.entries.push({ key, keySpan, end, value, written });
  }

  /** Records a value that is a region, a name, or a reference to one. */
  record(value: Value, { region, defines, definesAlso, refers }: SchemaNode, path: string): void {
    if (region === true) this.regions.push(value as Value<string>);
    if (defines === undefined && refers === undefined) return;
    const name = String(value.value);
    if (defines !== undefined)
      this.names.push({ kind: defines, role: 'definition', name, at: value, path });
    if (definesAlso !== undefined) {
      const also = { kind: definesAlso, role: 'definition', isAlso: true } as const;
      this.names.push({ ...also, name, at: value, path });
    }
    if (refers !== undefined)
      this.names.push({ kind: refers, role: 'reference', name, at: value, path });
  }

  /** Records a block that rules look at, once its members are read. */
  recordBlock(block: Block, { part, otherName }: SchemaNode, pairs: readonly KeyedPair[]): void {
    if (part !== undefined) this.blocks.push({ kind: part, block });
    if (otherName !== undefined) this.markRenamed(block, otherName, pairs);
  }

  /** Marks the name of a thing as not its name in Azure, if the key of another one has a value. */
  private markRenamed(block: Block, otherName: string, pairs: readonly KeyedPair[]): void {
    const members = block as unknown as Readonly<Record<string, unknown>>;
    const isGiven = pairs.some(({ name, pair }) => name === otherName && hasValue(pair));
    if (!isGiven && members[otherName] === undefined) return;
    const index = this.names.findLastIndex(({ at }) => at === members['name']);
    const occurrence = this.names[index];
    if (occurrence !== undefined) this.names[index] = { ...occurrence, isRenamed: true };
  }

  /**
   * Records what is known of the names in a value that has a finding of its own and is not in the
   * model: a scalar's text for a name, and otherwise that there may be any names.
   */
  recordUnread(
    node: Exclude<Node, AliasNode>,
    schema: SchemaNode,
    path: string,
    via: AliasSpan | undefined,
    isOpen = false,
  ): void {
    const { definitions, references } = namesIn(schema);
    if (definitions.size + references.size === 0) return;
    const { segment } = this.errors;
    const scalar: ScalarNode =
      node.kind === 'scalar'
        ? node
        : { ...node, kind: 'scalar', value: null, style: 'plain', anchor: undefined };
    const isName = !isOpen && node.kind === 'scalar' && schema.types.includes('string');
    const text = via === undefined ? segment.text.slice(node.start, node.end) : undefined;
    const name = isName ? unquoted(scalar, text) : OPEN_NAME;
    const at = new Value(segment, via ?? node, undefined, via !== undefined, name, scalar);
    for (const kind of definitions)
      this.names.push({ kind, role: 'definition', name, at, path, unread: true });
    for (const kind of references)
      this.names.push({ kind, role: 'reference', name, at, path, unread: true });
  }

  /** Reads a value that may not match the schema. If it does not, discards it and its errors. */
  readIfValid<T>(read: () => T): T | undefined {
    const lists = [this.errors.list, this.names, this.blocks, this.regions];
    const before = lists.map(({ length }) => length);
    const value = read();
    // Another spelling of a word is no obstacle.
    const added = this.errors.list.slice(before[0]);
    if (added.every(({ kind }) => kind === 'other-spelling')) return value;
    lists.forEach((list, i) => (list.length = before[i] ?? 0));
    return undefined;
  }

  /** @param item the item, for a segment that is a list item. */
  build(item: unknown): SegmentModel {
    const { entries, blocks, names, regions } = this;
    return { entries, item, blocks, names, errors: this.errors.list, regions };
  }
}

/** The name that a scalar of another type was meant to be: `007`, not 7. */
function unquoted({ value, style }: ScalarNode, text: string | undefined): string {
  return style === 'plain' && text !== undefined ? text : String(value);
}
