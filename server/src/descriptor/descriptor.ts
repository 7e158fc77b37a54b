import { scenarioMeantBy } from '../requirements/scenario-meaning.ts';
import { scenarios, type Scenario } from '../requirements/scenarios.ts';
import { lastNotAfter, type Position, type Range } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { DescriptorModel } from './model.generated.ts';
import { descriptorModelOf, sectionsOf, unlistedValue, type Section } from './sections.ts';
import { readNames, type Names, type NameTable } from './names.ts';
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

/** The number of UTF-16 units above which a descriptor is not analyzed (ASR018). */
export const MAX_LENGTH = 16 * 1024 * 1024;

/**
 * One version of one descriptor. It never changes: an edit makes a new version that shares every
 * segment the edit did not touch, with all that was derived from it. What is derived is computed on
 * first use and kept, and depends on the text alone.
 */
export class Descriptor {
  /** The offset and the line at which each segment starts, and as last element those of the end. */
  private readonly offsets: Float64Array;
  private readonly lines: Float64Array;
  private joinedText: string | undefined;
  private lineEnding: '\n' | '\r\n' | undefined;
  private derivedModel: DescriptorModel | undefined;
  private derivedSections: ReadonlyMap<string, Section> | undefined;
  private derivedNames: Names | undefined;
  /** The last version before this one that had its names by then; undefined once they are derived. */
  private earlier: Descriptor | undefined;
  private indices: ReadonlyMap<Segment, number> | undefined;
  private lookups = 0;

  private constructor(
    readonly uri: string,
    readonly version: number,
    readonly segments: readonly Segment[],
    text: string | undefined,
  ) {
    this.joinedText = text;
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

  /** Reads a descriptor from any text. */
  static open(uri: string, version: number, text: string): Descriptor {
    return new Descriptor(uri, version, segmentsOf(text), text);
  }

  /** Makes the next version. Each change applies to the result of the one before it. */
  edit(version: number, changes: readonly TextChange[]): Descriptor {
    let next: Descriptor | undefined;
    for (const change of changes) next = (next ?? this).apply(version, change);
    next ??= new Descriptor(this.uri, version, this.segments, this.joinedText);
    next.earlier = this.derivedNames === undefined ? this.earlier : this;
    return next;
  }

  private apply(version: number, { span, newText }: TextChange): Descriptor {
    const start = Math.min(Math.max(span.start, 0), this.length);
    const end = Math.min(Math.max(span.end, start), this.length);
    const segments = recut(this, { start, end }, newText);
    bindAnchors(segments);
    return new Descriptor(this.uri, version, segments, undefined);
  }

  /** The length of the text in UTF-16 units. */
  get length(): number {
    return this.offsets[this.segments.length] ?? 0;
  }

  get lineCount(): number {
    return (this.lines[this.segments.length] ?? 0) + 1;
  }

  /** The text. Joining it takes time in a large descriptor: features use `slice`. */
  get text(): string {
    return (this.joinedText ??= this.segments.map((segment) => segment.text).join(''));
  }

  /** Returns a part of the text. */
  slice({ start, end }: Span): string {
    const first = this.segmentIndexAt(start);
    const last = this.segmentIndexAt(end);
    const base = this.offsetOf(first);
    let text = '';
    for (let i = first; i <= last; i++) text += this.segments[i]?.text ?? '';
    return text.slice(start - base, end - base);
  }

  /** The index of the segment at an offset; the last one for an offset after the text. */
  segmentIndexAt(offset: number): number {
    return lastNotAfter(this.offsets, offset, this.segments.length);
  }

  /** The offset at which the segment with an index starts; the length of the text after the last. */
  offsetOf(index: number): number {
    return this.offsets[index] ?? this.length;
  }

  /** The index of a segment, or -1 if this version does not contain it. */
  indexOf(segment: Segment): number {
    // For a few lookups a search is cheaper than an index of all.
    if (this.indices === undefined && ++this.lookups <= 32) return this.segments.indexOf(segment);
    this.indices ??= new Map(this.segments.map((one, i) => [one, i]));
    return this.indices.get(segment) ?? -1;
  }

  /** The span in this version's text of a span within a segment. */
  span({ segment, start, end }: SegmentSpan): Span {
    const index = this.indexOf(segment);
    const base = index < 0 ? 0 : this.offsetOf(index);
    return { start: base + start, end: base + end };
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

  /** The offset of a position; one after the end of its line or of the text is moved to that end. */
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

  /** The line ending of the text: that of its first line. */
  get eol(): '\n' | '\r\n' {
    return (this.lineEnding ??= eolOf(this.segments));
  }

  /** The whole model. Its lists read every item; read the segment where one item is enough. */
  get model(): DescriptorModel {
    return (this.derivedModel ??= descriptorModelOf(this.sections));
  }

  /** What each top-level key contains. */
  get sections(): ReadonlyMap<string, Section> {
    return (this.derivedSections ??= sectionsOf(this.segments));
  }

  /** The names with their occurrences. */
  get names(): Names {
    return this.namesWith();
  }

  /**
   * As `names`. If the names are read from the text now, and not derived from those of an earlier
   * version, `visit` gets each large segment while it is read (see `readNames`).
   */
  namesWith(visit?: (segment: Segment, soFar: NameTable) => void): Names {
    const { earlier } = this;
    this.earlier = undefined;
    return (this.derivedNames ??=
      namesSince(earlier, this.segments) ?? readNames(this.segments, visit));
  }

  /**
   * The scenario: the one that is written, or the only one that an unknown value can mean. Undefined if
   * there is none.
   */
  get scenario(): Scenario | undefined {
    const value = this.topLevel('scenario')?.value ?? unlistedValue(this.sections, 'scenario');
    if (value === undefined) return undefined;
    return scenarios.find((scenario) => scenario === value) ?? scenarioMeantBy(String(value));
  }

  /** Whether the text is not a map of keys at all, but prose, a list or a single value. */
  get isProse(): boolean {
    if (this.sections.size > 0) return false;
    const roots = this.segments.flatMap(({ tree: { root } }) => root ?? []);
    return roots.some((root) => root.kind !== 'map' && !('value' in root && root.value === null));
  }

  /** Whether all top-level keys are known: in a text of one segment a syntax error hides some. */
  get isReadable(): boolean {
    const [first] = this.segments;
    return first?.kind !== 'whole' || first.tree.errors.length === 0;
  }

  /** A top-level scalar; the rest of the text is not read for it. */
  topLevel(key: string): Value | undefined {
    const value = this.sections.get(key)?.heads[0]?.entry.value;
    return value instanceof Value ? value : undefined;
  }
}

/** The names of an earlier version with what changed since; undefined if reading all is cheaper. */
function namesSince(
  earlier: Descriptor | undefined,
  segments: readonly Segment[],
): Names | undefined {
  if (earlier === undefined) return undefined;
  const { removed, added } = difference(earlier.segments, segments);
  // Removing thousands of names from a table takes longer than making another.
  if (removed.length > 100 && removed.length * 2 > earlier.segments.length) return undefined;
  return earlier.names.edited(removed, added);
}

/** The line ending of the first line. */
function eolOf(segments: readonly Segment[]): '\n' | '\r\n' {
  for (const { text } of segments) {
    const at = text.indexOf('\n');
    if (at >= 0) return text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
  }
  return '\n';
}

function isLineEnd(c: number): boolean {
  return c === 10 || c === 13;
}
