import type { Descriptor } from '../descriptor/descriptor.ts';
import { directiveName, type Segment } from '../descriptor/segment.ts';
import {
  hasReason,
  isExpired,
  suppressionsOf,
  type Suppression,
} from '../descriptor/suppression-comments.ts';
import { isIgnorable } from '../requirements/ignorable.ts';
import type { Span } from '../text/span.ts';
import type { Checker } from './checker.ts';
import type { AcceptingComment } from './finding.ts';
import type { KeptReport } from './report-store.ts';

/** The suppressions that refer to one line. */
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

  /** @param today the date on which a suppression may be over, as 2026-12-31; without it none is. */
  constructor(
    private readonly descriptor: Descriptor,
    private readonly today: string | undefined,
  ) {
    this.byLine = suppressionsByLine(descriptor);
  }

  /**
   * The comment that accepts a finding; undefined if none does. Notes it, for the reports on the
   * suppressions.
   */
  accepting(requirement: string, { start }: Span): AcceptingComment | undefined {
    if (this.byLine.size === 0 || !isIgnorable(requirement)) return undefined;
    const line = this.byLine.get(this.descriptor.positionAt(start).line);
    if (line === undefined) return undefined;
    const found = line.comments.find(({ comment }) => this.isFor(comment, requirement));
    line.broken.set(requirement, found !== undefined);
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
    for (const { comments, broken } of this.byLine.values())
      for (const { comment, segment } of comments) {
        const at = { segment, start: comment.start, end: comment.end };
        const applied = { comment, segment, isExpired: isExpired(comment, this.today), broken };
        reports.push(...checker.checkLater('suppression', applied, at));
      }
    return reports;
  }

  private isFor(comment: Suppression, requirement: string): boolean {
    return (
      comment.directive === directiveName &&
      comment.ids.some(({ id }) => id === requirement) &&
      hasReason(comment) &&
      !isExpired(comment, this.today)
    );
  }
}

/** The suppressions by the line that they refer to. */
function suppressionsByLine(descriptor: Descriptor): ReadonlyMap<number, SuppressedLine> {
  const { segments } = descriptor;
  const byLine = new Map<number, SuppressedLine>();
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
      const others = byLine.get(line);
      if (others === undefined)
        byLine.set(line, { comments: [{ comment, segment }], broken: new Map() });
      else others.comments.push({ comment, segment });
    }
  }
  return byLine;
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
