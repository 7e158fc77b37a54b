/** Reads blocks of the model into blocks of a deployment, with what follows for them and their defaults. */
import { isUnreadable } from '../descriptor/readable.ts';
import { Block, Entries, List, UnreadableItem, Value } from '../descriptor/sourced.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { SchemaNode } from '../schema/schema.ts';
import { blockPlan, type PropertyPlan } from './block-plan.ts';
import type { Site, VersionFacts } from './derivation.ts';
import type { Origin } from './origin.ts';
import { plainScalar, type PlainScalar } from './plain-scalar.ts';
import type { SurroundingBlocks } from './surroundings.ts';
import { UnreadableValues } from './unreadable-values.ts';

/** A block of a deployment that is still being filled in. */
export interface Draft {
  at?: SegmentSpan;
  origins: Record<string, Origin>;
  [key: string]: unknown;
}

/** The members of a block of the model, by key. */
export type Members = Readonly<Record<string, unknown>>;

/** Where a block is read. */
interface Position {
  /** The row of the format, empty for the top level: `protectedItems[].disks[]`. */
  readonly row: string;
  /** The path from where the reading began, for what cannot be read: `disks[2]`. */
  readonly path: string;
  readonly outer?: Block | undefined;
  readonly index?: number;
}

/** Reads the blocks of one version and collects what cannot be read. */
export class BlockReader {
  readonly unreadable = new UnreadableValues();
  private readonly shared = new Map<Block, Draft>();

  constructor(
    private readonly around: SurroundingBlocks,
    /** Undefined while machines are read. */
    private readonly late: VersionFacts | undefined,
  ) {}

  /** Reads a block; one that is not declared consists of what follows for it and of defaults. */
  read(block: Block | undefined, schema: SchemaNode, position: Position): Draft {
    const draft: Draft = block === undefined ? { origins: {} } : { at: spanOf(block), origins: {} };
    const members = (block ?? {}) as unknown as Members;
    for (const plan of blockPlan(schema, position.row, this.around.scenario?.code)) {
      const member = members[plan.key];
      if (member !== undefined) this.put(draft, plan, member, block, position);
      else if (block !== undefined && isUnreadable(block, plan.key)) this.putEmpty(draft, plan);
      else this.fillIn(draft, plan, block, position);
    }
    if (block !== undefined) this.unreadable.collect(block, schema, position.path);
    return draft;
  }

  /** Sets what the descriptor declares. */
  put(
    draft: Draft,
    { key, schema, kind, row }: PropertyPlan,
    member: unknown,
    outer: Block | undefined,
    { path }: Position,
  ): void {
    const inner = path === '' ? key : `${path}.${key}`;
    if (kind === 'block' && member instanceof Block) {
      draft[key] = this.read(member, schema, { row, path: inner, outer });
      return;
    }
    if (kind === 'scalar' && member instanceof Value)
      draft[key] = this.scalar(member as Value, schema);
    else if (kind === 'entries' && member instanceof Entries)
      draft[key] = this.entries(member as Entries<Value | Block>, schema, inner);
    else if (member instanceof List) {
      this.unreadable.collectItems(member as List<Block | Value>, inner);
      draft[key] =
        kind === 'scalars'
          ? this.scalars(member as List<Value>, schema)
          : this.blocks(member as List<Block>, schema, `${row}[]`, inner, outer);
    } else return;
    draft.origins[key] = declared(member);
  }

  /** Sets what follows for a value that is not declared, or its default. */
  fillIn(draft: Draft, plan: PropertyPlan, block: Block | undefined, position: Position): void {
    const { key, derive, schema } = plan;
    const { outer, index = 0 } = position;
    const site = { block, outer, index, around: this.around, late: this.late } as Site<never>;
    const derived = derive?.(site);
    if (derived !== undefined) {
      const { value, from } = derived;
      draft[key] = value instanceof Block ? this.readElsewhere(value, schema, from) : value;
      draft.origins[key] = plan.derivedFrom(from);
    } else if (plan.kind === 'blocks') draft[key] = [];
    else if (plan.kind === 'block') {
      if (!plan.isAlways) return;
      draft[key] = plan.isUsed
        ? this.read(undefined, schema, { row: plan.row, path: '' })
        : { origins: {} };
    } else if (plan.preset !== undefined) {
      draft[key] = plan.preset;
      draft.origins[key] = plan.presetOrigin;
    }
  }

  /** What cannot be read is absent, but a list is a list, and a block that is always there a block. */
  putEmpty(draft: Draft, { key, kind, isAlways }: PropertyPlan): void {
    if (kind === 'blocks') draft[key] = [];
    else if (kind === 'block' && isAlways) draft[key] = { origins: {} };
  }

  /** A block that counts in several places; what of it cannot be read is collected where it is. */
  private readElsewhere(block: Block, schema: SchemaNode, [row = '']: readonly string[]): Draft {
    let draft = this.shared.get(block);
    if (draft === undefined) {
      draft = new BlockReader(this.around, this.late).read(block, schema, { row, path: '' });
      this.shared.set(block, draft);
    }
    return draft;
  }

  private scalar(value: Value, schema: SchemaNode): PlainScalar {
    const plain = plainScalar(value, schema);
    const { refers } = schema;
    if (refers === undefined || typeof plain !== 'string') return plain;
    const late = this.late?.names.get(refers)?.get(plain.toLowerCase());
    return late ?? this.around.spelled(refers, plain);
  }

  private scalars(list: List<Value>, { items }: SchemaNode): readonly PlainScalar[] {
    // Where the profile knows no addresses for the word, it stays.
    if (list.word !== undefined) return this.around.requiredUrls ?? [list.word];
    return items === undefined ? [] : list.items.map((item) => this.scalar(item, items));
  }

  private entries(
    block: Entries<Value | Block>,
    { entries: schema }: SchemaNode,
    path: string,
  ): object {
    const { entries } = block;
    if (schema === undefined) return {};
    this.unreadable.collectEntries(block, path);
    return Object.fromEntries(
      [...entries].map(([key, value]) => [
        key,
        value instanceof Block
          ? this.read(value, schema, { row: `${path}[]`, path: `${path}.${key}`, outer: block })
          : this.scalar(value, schema),
      ]),
    );
  }

  private blocks(
    { items, node }: List<Block>,
    { items: schema }: SchemaNode,
    row: string,
    path: string,
    outer: Block | undefined,
  ): readonly Draft[] {
    if (schema === undefined) return [];
    const isWhole = node === undefined || node.items.length === items.length;
    return items.flatMap((item, index) => {
      if (item instanceof UnreadableItem) return [];
      const at = isWhole ? index : node.items.findIndex(({ start }) => start === item.start);
      return [this.read(item, schema, { row, path: `${path}[${at}]`, outer, index })];
    });
  }
}

function declared({ segment, start, end, borrowed }: SegmentSpan): Origin {
  return borrowed === true
    ? { kind: 'declared', segment, start, end, borrowed }
    : { kind: 'declared', segment, start, end };
}

function spanOf({ segment, start, end, borrowed }: Block): SegmentSpan {
  return borrowed ? { segment, start, end, borrowed } : { segment, start, end };
}
