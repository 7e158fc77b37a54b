import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import {
  hasReason,
  isExpired,
  scopeOf,
  suppressionsOf,
  type Suppression,
} from '../descriptor/suppression-comments.ts';
import { isIgnorable } from '../requirements/ignorable.ts';
import type { Span } from '../text/span.ts';
import type { Checker } from './checker.ts';
import type { AcceptingComment } from './finding.ts';
import type { KeptReport } from './report-store.ts';

/** The suppressions that refer to one line, to one item or to the file. */
interface SuppressedLine {
  readonly comments: CommentInSegment[];
  /** The requirements that the line breaks; true for those that a suppression accepts. */
  readonly broken: Map<string, boolean>;
}

interface CommentInSegment {
  readonly comment: Suppression;
  readonly segment: Segment;
}

/** The lines of a descriptor that suppression comments refer to. */
export class SuppressedLines {
  private readonly byLine: ReadonlyMap<number, SuppressedLine>;
  /** By the index of the segment that is the item. */
  private readonly byItem: Map<number, SuppressedLine>;
  private readonly ofFile: SuppressedLine;

  /** @param today the date on which a suppression may be over, as 2026-12-31; without it none is. */
  constructor(
    private readonly descriptor: Descriptor,
    private readonly today: string | undefined,
  ) {
    const { byLine, ofItems, ofFile } = suppressionsByLine(descriptor);
    this.byLine = byLine;
    this.ofFile = { comments: ofFile, broken: new Map() };
    this.byItem = groupedByItem(descriptor, ofItems);
  }

  /**
   * The comment that accepts a finding; undefined if none does. Notes it, for the reports on the
   * suppressions.
   */
  accepting(requirement: string, { start }: Span): AcceptingComment | undefined {
    if (!isIgnorable(requirement)) return undefined;
    const line =
      this.byLine.size === 0 ? undefined : this.byLine.get(this.descriptor.positionAt(start).line);
    const found = line?.comments.find(({ comment }) => this.isFor(comment, requirement));
    line?.broken.set(requirement, found !== undefined);
    if (found !== undefined) return this.accepted(found);
    const item =
      this.byItem.size === 0 ? undefined : this.byItem.get(this.descriptor.segmentIndexAt(start));
    return this.acceptedIn(item, requirement) ?? this.acceptedIn(this.ofFile, requirement);
  }

  /** By a comment on an item or the file, which is told only of what it names. */
  private acceptedIn(
    covered: SuppressedLine | undefined,
    requirement: string,
  ): AcceptingComment | undefined {
    const naming = covered?.comments.filter(({ comment: { ids } }) =>
      ids.some(({ id }) => id === requirement),
    );
    if (covered === undefined || naming === undefined || naming.length === 0) return undefined;
    const found = naming.find(({ comment }) => this.isFor(comment, requirement));
    covered.broken.set(requirement, found !== undefined);
    return found && this.accepted(found);
  }

  private accepted({ comment, segment }: CommentInSegment): AcceptingComment {
    const { reason, until } = comment;
    const span = this.descriptor.span({ segment, start: comment.start, end: comment.end });
    const line = this.descriptor.positionAt(span.start).line + 1;
    return { kind: 'comment', span, line, reason, until: until?.date };
  }

  /** What rules report of the suppressions, once `accepting` has been asked about every finding. */
  reports(checker: Checker): readonly KeptReport[] {
    const reports: KeptReport[] = [];
    const all = [...this.byLine.values(), ...this.byItem.values(), this.ofFile];
    for (const { comments, broken } of all)
      for (const { comment, segment } of comments) {
        const at = { segment, start: comment.start, end: comment.end };
        const applied = { comment, segment, isExpired: isExpired(comment, this.today), broken };
        reports.push(...checker.checkLater('suppression', applied, at));
      }
    return reports;
  }

  private isFor(comment: Suppression, requirement: string): boolean {
    return (
      scopeOf(comment) !== undefined &&
      comment.ids.some(({ id }) => id === requirement) &&
      hasReason(comment) &&
      !isExpired(comment, this.today)
    );
  }
}

interface FoundComments {
  readonly byLine: ReadonlyMap<number, SuppressedLine>;
  /** Those on items, each with the line of content that it stands above or beside. */
  readonly ofItems: readonly { readonly found: CommentInSegment; readonly line: number }[];
  readonly ofFile: CommentInSegment[];
}

/** The suppressions by the line that they refer to, and those that cover more than a line. */
function suppressionsByLine(descriptor: Descriptor): FoundComments {
  const { segments } = descriptor;
  const byLine = new Map<number, SuppressedLine>();
  const ofItems: { found: CommentInSegment; line: number }[] = [];
  const ofFile: CommentInSegment[] = [];
  let next: Target | undefined;
  // From the end: a comment above another one refers to the same line as that one.
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    if (segment === undefined || suppressionsOf(segment).length === 0) continue;
    const base = descriptor.offsetOf(index);
    for (const comment of [...suppressionsOf(segment)].reverse()) {
      const line = comment.trailing
        ? descriptor.positionAt(base + comment.start).line
        : nextContentLine(descriptor, index, comment, next);
      next = { index, start: comment.start, line };
      // A text that cannot be cut has no items to cover.
      const scope = segments[0]?.kind === 'whole' ? 'line' : scopeOf(comment);
      if (scope === 'file') ofFile.unshift({ comment, segment });
      if (scope === 'item') ofItems.unshift({ found: { comment, segment }, line });
      if (scope === 'file' || scope === 'item') continue;
      const others = byLine.get(line);
      if (others === undefined)
        byLine.set(line, { comments: [{ comment, segment }], broken: new Map() });
      else others.comments.push({ comment, segment });
    }
  }
  return { byLine, ofItems, ofFile };
}

/** Comments on items by the segment of the item. */
function groupedByItem(
  descriptor: Descriptor,
  ofItems: FoundComments['ofItems'],
): Map<number, SuppressedLine> {
  const byItem = new Map<number, SuppressedLine>();
  for (const { found, line } of ofItems) {
    // After the last item there is none: the comment accepts nothing, and is reported so.
    const index = line < 0 ? -1 : descriptor.segmentIndexAt(lastOffsetOf(descriptor, line));
    const others = byItem.get(index);
    if (others === undefined) byItem.set(index, { comments: [found], broken: new Map() });
    else others.comments.push(found);
  }
  return byItem;
}

function lastOffsetOf(descriptor: Descriptor, line: number): number {
  return descriptor.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
}

/** The suppression after the current one, and the line that it refers to. */
interface Target {
  readonly index: number;
  readonly start: number;
  readonly line: number;
}

/** The first line after a comment that is neither empty nor a comment; -1 if there is none. */
function nextContentLine(
  descriptor: Descriptor,
  index: number,
  { end }: Suppression,
  next: Target | undefined,
): number {
  const last = next?.index ?? descriptor.segments.length - 1;
  for (let i = index; i <= last; i++) {
    const text = descriptor.segments[i]?.text ?? '';
    const from = i === index ? text.indexOf('\n', end) + 1 : 0;
    if (i === index && from === 0) continue;
    const found = firstContent(text, from, i === next?.index ? next.start : text.length);
    if (found !== undefined) return descriptor.positionAt(descriptor.offsetOf(i) + found).line;
  }
  return next?.line ?? -1;
}

/** The offset of the first character that is neither blank nor in a line of comment. */
function firstContent(text: string, from: number, to: number): number | undefined {
  for (let line = from; line < to;) {
    let at = line;
    while (at < to && blanks.includes(text.charAt(at))) at++;
    if (at < to && !'#\r\n'.includes(text.charAt(at))) return at;
    const end = text.indexOf('\n', line);
    if (end < 0) return undefined;
    line = end + 1;
  }
  return undefined;
}

const blanks = ' \t';
