import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms of `server/src` from the ground up, from `server/floors.json`. */
export function rooms(root) {
  return JSON.parse(readFileSync(join(root, 'server/floors.json'), 'utf8')).rooms;
}

/** The files with the list of rooms: the TypeScript project of the core, and a table. */
export function floors(root) {
  const core = rooms(root).filter(({ core }) => core);
  const project = {
    extends: '../tsconfig.base.json',
    compilerOptions: { rootDir: 'src', outDir: '../out/types/core' },
    include: core.map(({ name }) => `src/${name}`),
  };
  const mark =
    '// Generated from server/floors.json by `npm run generate`. Do not edit.\n' +
    '// The core compiles without DOM and node types: using either is a compile error.\n';
  return [
    ['server/tsconfig.core.json', `${mark}${JSON.stringify(project, undefined, 2)}\n`],
    [
      'ARCHITECTURE.md',
      withTable(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'), rooms(root)),
    ],
  ];
}

const begin = '<!-- rooms: generated from server/floors.json -->\n';
const end = '<!-- end of rooms -->';

/** The page with the table of rooms between the two comments. */
function withTable(page, all) {
  const rows = [
    ['room', 'what it holds'],
    ...all.map(({ name, holds }) => [`\`${name}/\``, holds]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells, fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column], fill)).join(' | ')} |\n`;
  const [head, ...body] = rows;
  const table = line(head) + line(['', ''], '-') + body.map((row) => line(row)).join('');
  const [before, rest] = page.split(begin);
  const [, after] = rest.split(end);
  return `${before}${begin}\n${table}\n${end}${after}`;
}
