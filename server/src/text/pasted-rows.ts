/** Rows that were copied from a spreadsheet or a CSV file, where YAML is expected. */
import { lineEnd, lineFeed } from './lines.ts';
import type { Span } from './span.ts';

/** Neighboring rows. */
export interface PastedRows extends Span {
  readonly count: number;
  /** The first cell of the first row. */
  readonly first: string;
}

const separators = ['\t', ';', ','] as const;
/** What YAML itself starts a line with, or what makes it a pair. */
const yaml = /^[ \t]*(?:[-#?&*!|>%@`"'[\]{}]|$)|:(?:\s|$)/;

/**
 * Whether a line is no YAML and has what separates the cells of a row. It may still be a line of a
 * longer text.
 */
export function mayBeRow(line: string): boolean {
  return /[\t;,]/.test(line) && !yaml.test(line);
}

/**
 * Returns the rows in a text: lines with tabs between words, or two lines and more with as many
 * semicolons or commas.
 */
export function pastedRows(text: string): readonly PastedRows[] {
  const runs: PastedRows[] = [];
  let run: { start: number; end: number; count: number; shape: string } | undefined;
  const close = (): void => {
    if (run !== undefined && (run.count > 1 || run.shape.startsWith('\t'))) {
      const { start, end, count } = run;
      const first = text.slice(start, end).split(/[\t;,\r\n]/, 1)[0] ?? '';
      runs.push({ start, end, count, first: first.trim() });
    }
    run = undefined;
  };
  for (let at = 0; at < text.length; at = lineFeed(text, at) + 1) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const shape = shapeOf(line);
    // Cells of a spreadsheet may be empty, so rows with tabs need not be equal.
    if (run !== undefined && shape !== run.shape) close();
    if (shape === undefined) continue;
    const start = at + (line.length - line.trimStart().length);
    run ??= { start, end, count: 0, shape };
    run.count++;
    run.end = end;
  }
  close();
  return runs;
}

/** Returns what neighboring rows have in common; undefined for a line that is no row. */
function shapeOf(line: string): string | undefined {
  if (!mayBeRow(line)) return undefined;
  const content = line.trim();
  for (const separator of separators) {
    const count = content.split(separator).length - 1;
    if (count > 0) return separator === '\t' ? separator : separator.repeat(count);
  }
  return undefined;
}
