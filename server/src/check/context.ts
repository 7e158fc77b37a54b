import type { Descriptor } from '../descriptor/descriptor.ts';
import {
  addItem,
  columnOf,
  eolOf,
  indented,
  insert,
  lineEnd,
  replace,
  type Edit,
} from '../descriptor/edits.ts';
import { topLevelKeys } from '../descriptor/descriptor.ts';
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import type { Mention } from '../descriptor/names.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import type { Segment } from '../descriptor/segment.ts';
import { List, type Place } from '../descriptor/sourced.ts';
import type { MapNode } from '../descriptor/tree.ts';
import type { Catalogue, RequirementId } from '../requirements/catalogue.ts';
import { codeOf, type Scenario } from '../requirements/scenarios.ts';
import type { Context } from '../rules/rule.ts';

/**
 * What rules see of the descriptor, with a note of what they looked at: one bit a top-level key for
 * its content, one for its shape (whether it is there, and how many items it has).
 */
export class Reading implements Context {
  readonly scenario;
  readonly code;
  readonly profile;
  readonly facts;
  readonly limits;
  readonly descriptor: DescriptorModel;
  /** Bits of the keys that were read since `start`. */
  blocks = 0;
  shapes = 0;
  /** Whether all names of a kind were read since `start`. */
  names = false;

  constructor(
    private version: Descriptor,
    private readonly catalogue: Catalogue,
    scenario: Scenario | undefined,
  ) {
    this.scenario = scenario;
    this.code = scenario === undefined ? undefined : codeOf(scenario);
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

  /** Forgets what was read. */
  start(): void {
    this.blocks = 0;
    this.shapes = 0;
    this.names = false;
  }

  readonly demand = (...ids: RequirementId[]): RequirementId | undefined => {
    return ids.find((id) => this.catalogue.applies(id, this.scenario));
  };

  readonly count = (list: keyof DescriptorModel): number => {
    this.shapes |= bit(list);
    return itemCount(this.section(list));
  };

  readonly keyPlace = (key: keyof DescriptorModel): Place | undefined => {
    this.shapes |= bit(key);
    return this.section(key)?.heads[0]?.entry.keyPlace;
  };

  readonly isWritten = (key: keyof DescriptorModel): boolean => {
    this.shapes |= bit(key);
    const section = this.section(key);
    return (
      section !== undefined &&
      (section.items.length > 0 || section.heads.some(({ entry }) => entry.written))
    );
  };

  readonly name = (
    kind: string,
    name: string,
  ): { definitions: readonly Mention[]; references: readonly Mention[] } => {
    const { definitions, references } = this.version.names.get(kind, name);
    return { definitions: this.inOrder(definitions), references: this.inOrder(references) };
  };

  readonly definitions = (kind: string): readonly Mention[] => {
    this.names = true;
    const found: Mention[] = [];
    for (const { definitions } of this.version.names.all(kind)) found.push(...definitions);
    return this.inOrder(found);
  };

  readonly addBlock = (key: keyof DescriptorModel, text: string): Edit => {
    const head = this.section(key)?.heads[0];
    const { segments, eol } = this.version;
    if (head !== undefined) {
      // The key is there with nothing behind it.
      const line = lineEnd(head.segment.text, head.entry.end);
      return insert(
        head.entry.keyPlace,
        line,
        text.startsWith('\n') ? text.split('\n').join(eol) : ` ${text}`,
      );
    }
    const root = this.flowRoot();
    if (root !== undefined && !text.includes('\n')) return afterLast(root, `${key}: ${text}`);
    const body = `${key}:${text.startsWith('\n') ? '' : ' '}${text}`.split('\n').join(eol);
    const segment = this.lastBefore(key) ?? segments.findLast(({ kind }) => kind !== 'rest');
    if (segment === undefined) return insert(nowhere(segments), 0, `${body}${eol}`);
    const end = segment.text.trimEnd().length;
    const at = Math.max(end, Math.min(lineEnd(segment.text, end), segment.text.length));
    return insert(
      { segment, start: at, end: at },
      at,
      at === 0 ? `${body}${eol}` : `${eol}${body}`,
    );
  };

  readonly addListItem = (
    key: keyof DescriptorModel,
    text: string,
  ): readonly Edit[] | undefined => {
    const section = this.section(key);
    const last = section?.items.at(-1);
    if (last === undefined) {
      const value = section?.heads[0]?.entry.value;
      return value instanceof List && value.node !== undefined && value.items.length > 0
        ? addItem(value, text)
        : undefined;
    }
    const eol = eolOf(last.text);
    const start = last.text.indexOf('-');
    const column = columnOf({ segment: last }, start);
    const end = lineEnd(last.text, contentEnd(last));
    const place: Place = { segment: last, start: end, end };
    return [replace(place, `${eol}${' '.repeat(column)}- ${indented(text, column + 2, eol)}`)];
  };

  readonly addToList = (key: keyof DescriptorModel, item: string): readonly Edit[] => {
    const behindLast = this.addListItem(key, item);
    if (behindLast !== undefined) return behindLast;
    const head = this.section(key)?.heads[0];
    const root = head === undefined ? this.flowRoot() : undefined;
    if (root !== undefined) return [afterLast(root, `${key}: [${item}]`)];
    if (head?.entry.written !== true) return [this.addBlock(key, `\n  - ${item}`)];
    return head.entry.value instanceof List ? addItem(head.entry.value, item) : [];
  };

  /** The map of a descriptor that is written in flow style as a whole, as JSON is. */
  private flowRoot(): { readonly segment: Segment; readonly node: MapNode } | undefined {
    const [segment] = this.version.segments;
    const node = segment?.kind === 'whole' ? segment.tree.root : undefined;
    if (segment === undefined || node?.kind !== 'map' || !node.flow) return undefined;
    return { segment, node };
  }

  /** The last segment of the keys that are written before this one. */
  private lastBefore(key: string): Segment | undefined {
    for (let i = topLevelKeys.indexOf(key) - 1; i >= 0; i--) {
      const section = this.version.sections.get(topLevelKeys[i] ?? '');
      const segment = section?.items.at(-1) ?? section?.heads.at(-1)?.segment;
      if (segment !== undefined) return segment;
    }
    return undefined;
  }

  /** The first character, for what stands nowhere. */
  startOfText(): Place {
    return nowhere(this.version.segments);
  }

  private section(key: string): Section | undefined {
    return this.version.sections.get(key);
  }

  private inOrder(mentions: readonly Mention[]): readonly Mention[] {
    if (mentions.length < 2) return mentions;
    const order = new Map<Segment, number>();
    for (const { at } of mentions)
      if (!order.has(at.segment)) order.set(at.segment, this.version.indexOf(at.segment));
    return [...mentions].sort(
      (a, b) =>
        (order.get(a.at.segment) ?? 0) - (order.get(b.at.segment) ?? 0) || a.at.start - b.at.start,
    );
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

/** The bit of a top-level key; there are fewer keys than an integer has bits (a test counts them). */
export function bit(key: string): number {
  const index = topLevelKeys.indexOf(key);
  return index < 0 ? 0 : 1 << index;
}

/** Where an item's content ends, before the comments and blank lines that follow it. */
function contentEnd(segment: Segment): number {
  return segment.tree.root?.end ?? segment.text.trimEnd().length;
}

/** An edit that writes a pair behind the last of a flow map. */
function afterLast(
  { segment, node }: { readonly segment: Segment; readonly node: MapNode },
  pair: string,
): Edit {
  const last = node.pairs.at(-1);
  const at = last?.value?.end ?? last?.key.end ?? node.start + 1;
  return insert({ segment, start: at, end: at }, at, last === undefined ? pair : `, ${pair}`);
}

function nowhere(segments: readonly Segment[]): Place {
  const [segment] = segments;
  if (segment === undefined) throw new Error('A descriptor has at least one segment.');
  return { segment, start: 0, end: 0 };
}
