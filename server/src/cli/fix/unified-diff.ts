import { isAbsolute } from 'node:path';
import pc from 'picocolors';
import { printable } from '../outputs/printable.ts';
import { lineDiff, type DiffStep } from './line-diff.ts';

/** How many unchanged lines are shown around a change. */
const context = 3;

/** What `git diff` would show. Text that a terminal or a pipeline would obey is made visible. */
export function unifiedDiff(name: string, before: string, after: string, color: boolean): string {
  const colors = pc.createColors(color);
  const paint = {
    same: (line: string) => ` ${line}`,
    removed: (line: string) => colors.red(`-${line}`),
    added: (line: string) => colors.green(`+${line}`),
  };
  const steps = lineDiff(linesOf(before), linesOf(after));
  const [old, fresh] = isAbsolute(name) ? [name, name] : [`a/${name}`, `b/${name}`];
  const lines = [old, fresh].map((one, i) =>
    colors.bold(`${i === 0 ? '---' : '+++'} ${printable(one)}`),
  );
  for (const { from, to, oldStart, freshStart } of hunks(steps)) {
    const hunk = steps.slice(from, to);
    const [removed, added] = [sizeWithout(hunk, 'added'), sizeWithout(hunk, 'removed')];
    lines.push(colors.cyan(`@@ -${range(oldStart, removed)} +${range(freshStart, added)} @@`));
    for (const { kind, line } of hunk) {
      const [, content = '', end = ''] = /^([^]*?)(\r?\n?)$/.exec(line) ?? [];
      lines.push(paint[kind](safe(content)) + (end.startsWith('\r') ? '\r' : ''));
      if (!end.endsWith('\n')) lines.push('\\ No newline at end of file');
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** GitHub looks for commands behind the white space that a line starts with. */
function safe(line: string): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  const shown = line.slice(indent.length).split('\t').map(printable).join('\t');
  return indent + (shown.startsWith('::') ? `\\u003a${shown.slice(1)}` : shown);
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

interface Hunk {
  /** Indices of steps. */
  readonly from: number;
  readonly to: number;
  /** Lines before it, in the old text and in the new. */
  readonly oldStart: number;
  readonly freshStart: number;
}

function hunks(steps: readonly DiffStep[]): Hunk[] {
  const found: (Hunk & { to: number })[] = [];
  let [old, fresh] = [0, 0];
  const starts: [number, number][] = [];
  for (const [i, { kind }] of steps.entries()) {
    starts.push([old, fresh]);
    if (kind !== 'added') old++;
    if (kind !== 'removed') fresh++;
    if (kind === 'same') continue;
    const from = Math.max(0, i - context);
    const to = Math.min(steps.length, i + context + 1);
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else {
      const [oldStart, freshStart] = starts[from] ?? [0, 0];
      found.push({ from, to, oldStart, freshStart });
    }
  }
  return found;
}

function sizeWithout(hunk: readonly DiffStep[], left: DiffStep['kind']): number {
  return hunk.filter(({ kind }) => kind !== left).length;
}

function range(start: number, size: number): string {
  const first = size === 0 ? start : start + 1;
  return size === 1 ? String(first) : `${first},${size}`;
}
