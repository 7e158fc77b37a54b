import { addBlock, addListItems, addToList, removeBlock } from '../edits/blocks.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import { OPEN_NAME, type NameOccurrence } from '../descriptor/name-occurrence.ts';
import type { NameTable } from '../descriptor/names.ts';
import { isFullyReadable } from '../descriptor/readable.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import { longLists, type Segment } from '../descriptor/segment.ts';
import { List, type SegmentSpan } from '../descriptor/sourced.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import { factsOf } from '../requirements/scenarios.ts';
import type { Context } from '../rules/rule.ts';
import { isTooLong, type ProfiledDescriptor } from './checked-descriptor.ts';
import { NameUses, type NameReader } from './name-uses.ts';
import { namesWithin } from '../schema/paths.ts';
import { bit, RecordingModel } from './recording-model.ts';

/** What rules read besides their block: a change of it calls them again. */
export interface ReadElsewhere {
  /** A bit for each top-level key whose content they read. */
  readonly blocks: number;
  /** A bit for each top-level key of which they read whether it exists, or how many items it has. */
  readonly shapes: number;
  /** Whether they read all names of a kind. */
  readonly names: boolean;
  /** Whether they asked for names that are not known yet. */
  readonly openNames: boolean;
}

/** Occurrences in text order, by what they were asked for with: thousands may ask for the same ones. */
interface OrderedOccurrences {
  /** By the list in the table of names that they come from. */
  readonly byList: Map<readonly NameOccurrence[], readonly NameOccurrence[]>;
  readonly byKind: Map<string, readonly NameOccurrence[]>;
}

/**
 * What rules see of one version of a descriptor besides the block they look at. It records what they
 * read: a bit for each top-level key's content, and one for its shape (whether it exists, and how many
 * items it has).
 */
export class RecordingContext implements Context, NameReader {
  readonly scenario;
  readonly profile;
  readonly facts;
  readonly limits;
  readonly descriptor: DescriptorModel;
  /** Bits of the keys that were read since `start`. */
  blocks = 0;
  shapes = 0;
  /** Whether all names of a kind were read since `start`. */
  names = false;
  /** Whether names that are not known yet were asked for since `start`. */
  openNames = false;
  /** Whether the names that were read since `start` will be the same when all names are read. */
  isFinal = true;
  private readonly version: Descriptor;
  private readonly catalogue: Catalogue;
  /** The table of names while it is being read; undefined once it is complete. */
  private incompleteNames: NameTable | undefined;
  /** The last name that was asked for: each rule on an occurrence asks for the same one. */
  private lastName:
    | { readonly kind: string; readonly name: string; readonly uses: ReturnType<Context['name']> }
    | undefined;
  private ordered: OrderedOccurrences = { byList: new Map(), byKind: new Map() };

  constructor({ descriptor, catalogue }: ProfiledDescriptor) {
    const scenario = isTooLong(descriptor) ? undefined : descriptor.scenario;
    this.version = descriptor;
    this.catalogue = catalogue;
    this.scenario = scenario === undefined ? undefined : factsOf(scenario);
    this.profile = catalogue.profile;
    this.facts = catalogue.facts;
    this.limits = catalogue.limits(scenario);
    this.descriptor = new RecordingModel(this, descriptor) as DescriptorModel;
  }

  readonly isReadable = (): boolean => this.version.isReadable;
  get isProse(): boolean {
    return this.version.isProse;
  }

  /**
   * Starts a new record.
   * @param soFar the names, while those in the long lists are still being read.
   */
  start(soFar?: NameTable): void {
    // What was put in order before may lack names that were read later.
    if (soFar !== this.incompleteNames) this.ordered = { byList: new Map(), byKind: new Map() };
    this.incompleteNames = soFar;
    this.lastName = undefined;
    this.isFinal = true;
    this.blocks = 0;
    this.shapes = 0;
    this.names = false;
    this.openNames = false;
  }

  /** What was read since `start`: a change of it makes the reports made since stale. */
  recorded(): ReadElsewhere {
    const { blocks, shapes, names, openNames } = this;
    return { blocks, shapes, names, openNames };
  }

  readonly applies: Context['applies'] = (id) => this.catalogue.applies(id, this.scenario?.name);

  readonly requirement: Context['requirement'] = (id) => this.catalogue.find(id);

  readonly count = (list: keyof DescriptorModel): number => {
    this.shapes |= bit(list);
    return itemCount(this.section(list));
  };

  readonly keySpan = (key: keyof DescriptorModel): SegmentSpan | undefined => {
    this.shapes |= bit(key);
    return this.section(key)?.heads[0]?.entry.keySpan;
  };

  readonly isWritten = (key: keyof DescriptorModel): boolean => {
    this.shapes |= bit(key);
    const section = this.section(key);
    return (
      section !== undefined &&
      (section.items.length > 0 || section.heads.some(({ entry }) => entry.written))
    );
  };

  readonly isFullyReadable: Context['isFullyReadable'] = (key) => {
    const value = this.descriptor[key];
    return value instanceof List
      ? isFullyReadable(value)
      : value !== undefined || !this.isWritten(key);
  };

  readonly name = (kind: string, name: string): ReturnType<Context['name']> => {
    const { lastName } = this;
    if (lastName?.kind === kind && lastName.name === name) return lastName.uses;
    const uses = new NameUses(this, kind, this.table.get(kind, name));
    this.lastName = { kind, name, uses };
    return uses;
  };

  readonly isDeclared = (kind: string, name: string): boolean =>
    this.name(kind, name).definitions.length > 0;

  readonly isReferenced = (kind: string): boolean => {
    this.definitions(kind);
    return [...this.table.all(kind)].some(({ references }) => references.length > 0);
  };

  readonly definitions = (kind: string): readonly NameOccurrence[] => {
    this.names = true;
    if (this.incompleteNames !== undefined) this.isFinal = false;
    const { byKind } = this.ordered;
    let list = byKind.get(kind);
    if (list === undefined) {
      const all = [...this.table.all(kind)].flatMap(({ definitions }) => definitions);
      byKind.set(kind, (list = this.inOrder(all)));
    }
    return list;
  };

  readonly hasOpenName: Context['hasOpenName'] = (kind, role) => {
    this.openNames = true;
    this.readName(kind, `${role}s`);
    return this.table.get(kind, OPEN_NAME)[`${role}s`].length > 0;
  };

  readonly keys = (): ReadonlyMap<string, readonly SegmentSpan[]> => {
    this.shapes = ~0;
    const keys = new Map<string, readonly SegmentSpan[]>();
    for (const { key, heads } of this.version.sections.values()) {
      const spans = heads.map(({ entry }) => entry.keySpan).filter((at) => at.borrowed !== true);
      keys.set(key, spans);
    }
    return keys;
  };

  readonly addBlock: Context['addBlock'] = (key, text) => addBlock(this.version, key, text);

  readonly addListItem: Context['addListItem'] = (key, text) =>
    addListItems(this.version, key, [text]);

  readonly addToList: Context['addToList'] = (key, item) => addToList(this.version, key, item);

  readonly removeBlock: Context['removeBlock'] = (key, at) => removeBlock(this.version, key, at);

  readonly startOfText = (): SegmentSpan => {
    const [segment] = this.version.segments;
    if (segment === undefined) throw new Error('A descriptor has at least one segment.');
    return { segment, start: 0, end: 0 };
  };

  private section(key: string): Section | undefined {
    return this.version.sections.get(key);
  }

  private get table(): NameTable {
    return this.incompleteNames ?? this.version.names;
  }

  readName(kind: string, role: 'definitions' | 'references'): void {
    if (this.incompleteNames !== undefined && namesInLongLists()[role].has(kind))
      this.isFinal = false;
  }

  inOrder(occurrences: readonly NameOccurrence[]): readonly NameOccurrence[] {
    if (occurrences.length < 2) return occurrences;
    const { byList } = this.ordered;
    let list = byList.get(occurrences);
    if (list === undefined) {
      const order = new Map<Segment, number>();
      for (const { at } of occurrences) order.set(at.segment, this.version.indexOf(at.segment));
      list = [...occurrences].sort(
        (a, b) =>
          (order.get(a.at.segment) ?? 0) - (order.get(b.at.segment) ?? 0) ||
          a.at.start - b.at.start,
      );
      byList.set(occurrences, list);
    }
    return list;
  }
}

let kindsInLongLists: ReturnType<typeof namesWithin> | undefined;

/** The kinds of names that the long lists may declare and refer to. */
function namesInLongLists(): ReturnType<typeof namesWithin> {
  return (kindsInLongLists ??= namesWithin(longLists));
}
