import type { Finding } from './finding.ts';
import type { TextEdit } from './taken-spans.ts';

/**
 * The findings that a text had before its fixes, followed through the rounds: by their rule and
 * requirement, and by where their first character went.
 */
export class KnownFindings {
  private starts: readonly (readonly [start: number, source: string])[];
  private keys: ReadonlySet<string> = new Set();

  constructor(findings: readonly Finding[]) {
    this.starts = findings
      .map((finding) => [finding.span.start, sourceOf(finding)] as const)
      .sort(([a], [b]) => a - b);
    this.remember();
  }

  /** Whether the text had a finding from the start. */
  has(finding: Finding): boolean {
    return this.keys.has(`${finding.span.start} ${sourceOf(finding)}`);
  }

  /** Follows the findings through the edits of a round, which do not overlap. */
  move(edits: readonly TextEdit[]): void {
    const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
    let [next, shift] = [0, 0];
    this.starts = this.starts.map(([start, source]) => {
      for (;;) {
        const edit = inOrder[next];
        if (edit === undefined || edit.span.end > start) break;
        shift += edit.newText.length - (edit.span.end - edit.span.start);
        next++;
      }
      // Within a text that is replaced, what was found there is still at its start.
      const within = inOrder[next];
      const at = within !== undefined && within.span.start < start ? within.span.start : start;
      return [at + shift, source];
    });
    this.remember();
  }

  private remember(): void {
    this.keys = new Set(this.starts.map(([start, source]) => `${start} ${source}`));
  }
}

function sourceOf({ rule, requirement }: Finding): string {
  return `${rule} ${requirement}`;
}
