import { isAbsolute } from 'node:path';
import { structuredPatch, type StructuredPatchHunk } from 'diff';
import pc from 'picocolors';
import { printable } from '../outputs/printable.ts';

/** Unchanged lines shown around a change. */
const CONTEXT_LINES = 3;

/**
 * Texts that differ in more lines than this are shown as removed and added as a whole: the time to
 * find the shortest difference grows with the square of its length.
 */
const MAX_CHANGED_LINES = 2000;

/**
 * The changes from one text to another in the format of `git diff`, which `git apply` and `patch`
 * read. Escapes what a terminal or a pipeline would execute.
 */
export function unifiedDiff(name: string, before: string, after: string, color: boolean): string {
  const colors = pc.createColors(color);
  const [oldName, newName] = isAbsolute(name) ? [name, name] : [`a/${name}`, `b/${name}`];
  const lines = [
    colors.bold(`--- ${printable(oldName)}`),
    colors.bold(`+++ ${printable(newName)}`),
  ];
  for (const hunk of hunksOf(before, after)) {
    const { oldStart, oldLines, newStart, newLines } = hunk;
    lines.push(colors.cyan(`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`));
    for (const line of hunk.lines) {
      const [, sign = '', content = '', end = ''] = /^(.)([^]*?)(\r?)$/.exec(line) ?? [];
      if (sign === '\\') lines.push(line);
      else {
        const paint = sign === '-' ? colors.red : sign === '+' ? colors.green : String;
        lines.push(paint(sign + safe(content)) + end);
      }
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function hunksOf(before: string, after: string): readonly StructuredPatchHunk[] {
  const patch = structuredPatch('', '', before, after, undefined, undefined, {
    context: CONTEXT_LINES,
    maxEditLength: MAX_CHANGED_LINES,
  });
  if (patch !== undefined) return patch.hunks;
  const [removed, added] = [linesOf(before), linesOf(after)];
  return [
    {
      oldStart: 1,
      oldLines: removed.length,
      newStart: 1,
      newLines: added.length,
      lines: [...signed('-', removed), ...signed('+', added)],
    },
  ];
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function signed(sign: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n')
      ? [sign + line.slice(0, -1)]
      : [sign + line, '\\ No newline at end of file'],
  );
}

/** GitHub also reads commands that follow the white space at the start of a line. */
function safe(line: string): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  const shown = line.slice(indent.length).split('\t').map(printable).join('\t');
  return indent + (shown.startsWith('::') ? `\\u003a${shown.slice(1)}` : shown);
}

/** A range of lines; one without lines names the line before it. */
function range(start: number, size: number): string {
  const first = size === 0 ? start - 1 : start;
  return size === 1 ? String(first) : `${first},${size}`;
}
