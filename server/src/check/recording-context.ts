import { addBlock, addListItem, addToList, removeBlock } from '../edits/blocks.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import type { NameOccurrence } from '../descriptor/name-occurrence.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import { longLists, type Segment } from '../descriptor/segment.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import { factsOf, type Scenario } from '../requirements/scenarios.ts';
import type { Context } from '../rules/rule.ts';
import { namesWithin, topLevelKeys } from '../schema/paths.ts';

/** Mentions in the order of the text, as they were asked for of one version. */
interface Lists {
  readonly version: Descriptor;
  /** By the list of the table of names that they come from. */
  readonly sorted: Map<readonly NameOccurrence[], readonly NameOccurrence[]>;
  readonly byKind: Map<string, readonly NameOccurrence[]>;
}

/**
 * What rules see of the descriptor, with a note of what they looked at: one bit a top-level key for
 * its content, one for its shape (whether it is there, and how many items it has).
 */
export class RecordingContext implements Context {
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
  /** Whether what was read since `start` will be the same when all names are there. */
  isFinal = true;
  /** The names that the long lists bring are not all there yet. */
  private isEarly = false;
  /** The name that was asked for last: each rule on a mention asks for the same one. */
  private last: { kind: string; name: string; found: ReturnType<Context['name']> } | undefined;
  private asked: Lists | undefined;

  constructor(
    private version: Descriptor,
    private readonly catalogue: Catalogue,
    scenario: Scenario | undefined,
  ) {
    this.scenario = scenario === undefined ? undefined : factsOf(scenario);
    this.profile = catalogue.profile;
    this.facts = catalogue.facts;
    this.limits = catalogue.limits(scenario);
    this.descriptor = this.noting();
  }

  /** Reads the next version from now on. */
  turnTo(version: Descriptor): void {
    this.version = version;
  }

  /**
   * Reads another version for the time of a call. A finding may be older than the version it is
   * shown in; its fixes have to be made from the segments of that version.
   */
  during<T>(version: Descriptor, call: () => T): T {
    const before = this.version;
    this.version = version;
    try {
      return call();
    } finally {
      this.version = before;
    }
  }

  readonly isReadable = (): boolean => this.version.isReadable;

  get isProse(): boolean {
    return this.version.isProse;
  }

  /** Forgets what was read; `early` where the names of the long lists are still being read. */
  start(early = false): void {
    // Lists that were put in order early may lack what came later.
    if (this.isEarly && !early) this.asked = undefined;
    this.isEarly = early;
    this.last = undefined;
    this.isFinal = true;
    this.blocks = 0;
    this.shapes = 0;
    this.names = false;
  }

  /** What was read since `start`, for the results: a change of it makes them stale. */
  recorded(): { readonly blocks: number; readonly shapes: number; readonly names: boolean } {
    return { blocks: this.blocks, shapes: this.shapes, names: this.names };
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

  readonly name = (kind: string, name: string): ReturnType<Context['name']> => {
    if (this.last?.kind === kind && this.last.name === name) return this.last.found;
    const found = this.version.names.get(kind, name);
    const read = (role: 'definitions' | 'references'): readonly NameOccurrence[] => {
      if (this.isEarly && longListNames()[role].has(kind)) this.isFinal = false;
      return found[role];
    };
    const inOrder = this.inOrder.bind(this);
    // A name may be used thousands of times, and most who ask want only its definitions.
    const answer = {
      get definitions() {
        return inOrder(read('definitions'));
      },
      get references() {
        return inOrder(read('references'));
      },
      get uses() {
        return read('references').length;
      },
    };
    this.last = { kind, name, found: answer };
    return answer;
  };

  readonly isDeclared = (kind: string, name: string): boolean =>
    this.name(kind, name).definitions.length > 0;

  readonly definitions = (kind: string): readonly NameOccurrence[] => {
    this.names = true;
    if (this.isEarly) this.isFinal = false;
    const { byKind } = this.lists;
    let list = byKind.get(kind);
    if (list === undefined) {
      const found: NameOccurrence[] = [];
      for (const { definitions } of this.version.names.all(kind)) found.push(...definitions);
      byKind.set(kind, (list = this.inOrder(found)));
    }
    return list;
  };

  readonly keys = (): ReadonlyMap<string, readonly SegmentSpan[]> => {
    this.shapes = ~0;
    const keys = new Map<string, readonly SegmentSpan[]>();
    for (const { key, heads } of this.version.sections.values()) {
      const places = heads.map(({ entry }) => entry.keySpan).filter((at) => at.borrowed !== true);
      keys.set(key, places);
    }
    return keys;
  };

  readonly addBlock: Context['addBlock'] = (key, text) => addBlock(this.version, key, text);

  readonly addListItem: Context['addListItem'] = (key, text) =>
    addListItem(this.version, key, text);

  readonly addToList: Context['addToList'] = (key, item) => addToList(this.version, key, item);

  readonly removeBlock: Context['removeBlock'] = (key, at) => removeBlock(this.version, key, at);

  /** The first character, for what stands nowhere. */
  readonly startOfText = (): SegmentSpan => nowhere(this.version.segments);

  private section(key: string): Section | undefined {
    return this.version.sections.get(key);
  }

  private inOrder(mentions: readonly NameOccurrence[]): readonly NameOccurrence[] {
    if (mentions.length < 2) return mentions;
    const { sorted } = this.lists;
    let list = sorted.get(mentions);
    if (list === undefined) {
      const order = new Map<Segment, number>();
      for (const { at } of mentions) order.set(at.segment, this.version.indexOf(at.segment));
      list = [...mentions].sort(
        (a, b) =>
          (order.get(a.at.segment) ?? 0) - (order.get(b.at.segment) ?? 0) ||
          a.at.start - b.at.start,
      );
      sorted.set(mentions, list);
    }
    return list;
  }

  /** The mentions of this version that somebody asked for: thousands may ask for the same ones. */
  private get lists(): Lists {
    if (this.asked?.version !== this.version)
      this.asked = { version: this.version, sorted: new Map(), byKind: new Map() };
    return this.asked;
  }

  private noting(): DescriptorModel {
    const noted = {};
    for (const key of topLevelKeys) {
      Object.defineProperty(noted, key, {
        enumerable: true,
        get: () => {
          this.blocks |= bit(key);
          return (this.version.model as Readonly<Record<string, unknown>>)[key];
        },
      });
    }
    return noted;
  }
}

/**
 * The bit of a top-level key; there are fewer keys than an integer has bits (a test counts them).
 * The keys that no schema knows share the last one.
 */
export function bit(key: string): number {
  const index = topLevelKeys.indexOf(key);
  return 1 << (index < 0 ? 31 : index);
}

let inLongList: ReturnType<typeof namesWithin> | undefined;

/** The kinds of names that the long lists may give and refer to. */
function longListNames(): ReturnType<typeof namesWithin> {
  return (inLongList ??= namesWithin(longLists));
}

function nowhere(segments: readonly Segment[]): SegmentSpan {
  const [segment] = segments;
  if (segment === undefined) throw new Error('A descriptor has at least one segment.');
  return { segment, start: 0, end: 0 };
}
