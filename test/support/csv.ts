/** Reads a table of comma-separated values, its first line the names of the columns. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = lines(text);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

/** The fields of each line. A field in quotes may hold commas, line ends and doubled quotes. */
function lines(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    if (field.lastIndex >= text.length) break;
  }
  return rows;
}
