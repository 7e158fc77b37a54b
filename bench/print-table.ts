/** A table of results. */
export interface Table {
  readonly title: string;
  /** An explanation below the title. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Aligns the first column left and the others, numbers, right. */
export function asText({ title, note, columns, rows }: Table): string {
  const widths = columns.map((column, i) =>
    Math.max(...[column, ...rows.map((row) => row[i] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const head = note === undefined ? title : `${title}\n${note}`;
  return [head, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}

export function asMarkdown({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(columns.map((_, i) => (i === 0 ? '---' : '---:')));
  return [
    `## ${title}`,
    '',
    ...(note === undefined ? [] : [note, '']),
    line(columns),
    rule,
    ...rows.map(line),
    '',
  ].join('\n');
}
