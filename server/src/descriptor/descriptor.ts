import { namesOf } from './names.ts';
import { scenarios, type Scenario } from '../requirements/scenarios.ts';
import { lastNotAfter, type Position, type Range } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { DescriptorModel } from './model.generated.ts';
import { descriptorModelOf, sectionsOf, type Section } from './sections.ts';
import { Names } from './names.ts';
import { bindAnchors } from './anchors.ts';
import { difference } from './difference.ts';
import { recut, segmentsOf } from './recut.ts';
import type { Segment } from './segment.ts';
import { Value, type SegmentSpan } from './sourced.ts';

/** A replacement of a stretch of the text. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** Beyond this many UTF-16 units a descriptor is not analysed (ASR018). */
export const maxLength = 16 * 1024 * 1024;

/**
 * One version of one descriptor. It never changes: an edit makes a new one that shares every segment
 * the edit did not touch, with all that was derived from it. Whatever is derived is computed on
 * first use and kept; there is no cache to clear.
 */
export class Descriptor {
  /** Offset and line at which each segment starts; one more for the end of the text. */
  private readonly offsets: Float64Array;
  private readonly lines: Float64Array;
  private whole: string | undefined;
  private read: DescriptorModel | undefined;
  private outline: ReadonlyMap<string, Section> | undefined;
  private table: Names | undefined;
  /** The last version before this one that had the table of names when this one was made. */
  private namer: Descriptor | undefined;
  private numbers: ReadonlyMap<Segment, number> | undefined;
  private lookups = 0;

  private constructor(
    readonly uri: string,
    readonly version: number,
    readonly segments: readonly Segment[],
    text: string | undefined,
  ) {
    this.whole = text;
    this.offsets = new Float64Array(segments.length + 1);
    this.lines = new Float64Array(segments.length + 1);
    let offset = 0;
    let line = 0;
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i];
      if (segment === undefined) break;
      this.offsets[i] = offset;
      this.lines[i] = line;
      offset += segment.text.length;
      line += segment.lineCount;
    }
    this.offsets[segments.length] = offset;
    this.lines[segments.length] = line;
  }

  /** A descriptor read from a text. Any text makes one. */
  static open(uri: string, version: number, text: string): Descriptor {
    return new Descriptor(uri, version, segmentsOf(text), text);
  }

  /** The next version: the changes are applied one after the other, each to the result of the last. */
  edit(version: number, changes: readonly TextChange[]): Descriptor {
    let next: Descriptor | undefined;
    for (const change of changes) next = (next ?? this).apply(version, change);
    next ??= new Descriptor(this.uri, version, this.segments, this.whole);
    next.namer = this.table === undefined ? this.namer : this;
    return next;
  }

  private apply(version: number, { span, newText }: TextChange): Descriptor {
    const start = Math.min(Math.max(span.start, 0), this.length);
    const end = Math.min(Math.max(span.end, start), this.length);
    const segments = recut(this, { start, end }, newText);
    bindAnchors(segments);
    return new Descriptor(this.uri, version, segments, undefined);
  }

  /** Length of the text in UTF-16 units. */
  get length(): number {
    return this.offsets[this.segments.length] ?? 0;
  }

  get lineCount(): number {
    return (this.lines[this.segments.length] ?? 0) + 1;
  }

  /** The text. Joining it costs time on a large descriptor: features use `slice`. */
  get text(): string {
    return (this.whole ??= this.segments.map((segment) => segment.text).join(''));
  }

  /** A stretch of the text. */
  slice({ start, end }: Span): string {
    const first = this.segmentIndexAt(start);
    const last = this.segmentIndexAt(end);
    const base = this.offsetOf(first);
    let text = '';
    for (let i = first; i <= last; i++) text += this.segments[i]?.text ?? '';
    return text.slice(start - base, end - base);
  }

  /** The index of the segment an offset stands in; one behind the text counts to the last. */
  segmentIndexAt(offset: number): number {
    return lastNotAfter(this.offsets, offset, this.segments.length);
  }

  /** The offset at which the segment of an index starts. */
  offsetOf(index: number): number {
    return this.offsets[index] ?? this.length;
  }

  /** Where a segment stands, or -1 when it is not of this version. */
  indexOf(segment: Segment): number {
    // A few are looked for; for many it is worth numbering all.
    if (this.numbers === undefined && ++this.lookups <= 32) return this.segments.indexOf(segment);
    this.numbers ??= new Map(this.segments.map((one, i) => [one, i]));
    return this.numbers.get(segment) ?? -1;
  }

  /** The span of a place in this version of the text. */
  span(place: SegmentSpan): Span {
    const index = this.indexOf(place.segment);
    const base = index < 0 ? 0 : this.offsetOf(index);
    return { start: base + place.start, end: base + place.end };
  }

  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.length);
    const index = this.segmentIndexAt(at);
    const segment = this.segments[index];
    if (segment === undefined) return { line: 0, character: 0 };
    const base = this.offsetOf(index);
    const { line, character } = segment.positionAt(at - base);
    return { line: (this.lines[index] ?? 0) + line, character };
  }

  /** The offset of a position; a position behind its line's or the text's end is pulled back to it. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    let index = lastNotAfter(this.lines, line, this.segments.length);
    // A segment without a line end shares its line with no other, but an empty one may share its number.
    while (index > 0 && this.lines[index] === line && this.segments[index] === undefined) index--;
    const segment = this.segments[index];
    if (segment === undefined) return 0;
    const within = line - (this.lines[index] ?? 0);
    const start = segment.lineStart(within);
    let end = segment.lineStart(within + 1);
    while (end > start && isLineEnd(segment.text.charCodeAt(end - 1))) end--;
    return this.offsetOf(index) + Math.min(start + Math.max(character, 0), end);
  }

  range(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The line end the text uses: that of its first line. */
  get eol(): '\n' | '\r\n' {
    for (const { text } of this.segments) {
      const at = text.indexOf('\n');
      if (at >= 0) return text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
    }
    return '\n';
  }

  /** The whole model. Its lists read every item: where one item is enough, read its segment. */
  get model(): DescriptorModel {
    return (this.read ??= descriptorModelOf(this.sections));
  }

  /** What stands under each top-level key. */
  get sections(): ReadonlyMap<string, Section> {
    return (this.outline ??= sectionsOf(this.segments));
  }

  /**
   * The names and who mentions them. A version takes over the table of an earlier one, mended by what
   * changed since. That one makes a new table if it is ever asked again: old versions hardly ever are.
   */
  get names(): Names {
    this.readNames();
    return (this.table ??= new Names());
  }

  /**
   * Sees to it that there is a table of names. Where it is made from nothing, each large segment is
   * shown when it has been read and before it is let go of, because to read it again costs as much as
   * to check it. At that time the table has all names but some of those in the long lists.
   */
  readNames(show?: (segment: Segment) => void): void {
    if (this.table !== undefined) return;
    const { namer } = this;
    this.namer = undefined;
    this.table = namer?.handOver(this);
    if (this.table !== undefined) return;
    this.table = new Names();
    this.table.read(this.segments, show);
  }

  /** The scenario as it is written, if it is one of those there are. */
  get scenario(): Scenario | undefined {
    const value = this.topLevel('scenario')?.value;
    return scenarios.find((scenario) => scenario === value);
  }

  /** Whether the text is no map of keys at all: prose, a list, a lone value. */
  get isProse(): boolean {
    if (this.sections.size > 0) return false;
    const roots = this.segments.flatMap(({ tree: { root } }) => root ?? []);
    return roots.some((root) => root.kind !== 'map' && !('value' in root && root.value === null));
  }

  /** Whether all top-level keys can be seen; a text of one piece hides those behind a fault. */
  get isReadable(): boolean {
    const [first] = this.segments;
    return first?.kind !== 'whole' || first.tree.errors.length === 0;
  }

  /** A top-level scalar, read without reading the rest. */
  topLevel(key: string): Value | undefined {
    const value = this.sections.get(key)?.heads[0]?.entry.value;
    return value instanceof Value ? value : undefined;
  }

  /** Gives the table of names away, mended to what it is in a later version. */
  private handOver(next: Descriptor): Names | undefined {
    const { table } = this;
    if (table === undefined) return undefined;
    this.table = undefined;
    const { removed, added } = difference(this.segments, next.segments);
    // To take thousands of names out of a table costs more than to make another.
    if (removed.length > 100 && removed.length * 2 > this.segments.length) return undefined;
    for (const segment of removed) for (const mention of namesOf(segment)) table.remove(mention);
    for (const segment of added) for (const mention of namesOf(segment)) table.add(mention);
    return table;
  }
}

function isLineEnd(c: number): boolean {
  return c === 10 || c === 13;
}
