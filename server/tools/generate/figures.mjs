import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { literal, mark } from './mark.mjs';

/** The figures of each profile and their sources as TypeScript values. */
export function figures(folder) {
  const files = [];
  const read = (name) => parse(readFileSync(join(folder, name), 'utf8'));
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const isSources = name === 'sources.yaml';
    const base = isSources ? 'figure-sources' : `figures-${name.replace('.yaml', '')}`;
    const type = isSources ? 'FigureSourcePage' : 'Figures';
    const data = isSources ? read(name).sources : read(name);
    files.push([
      `server/src/figures/${base}.generated.ts`,
      `${mark(`server/figures/${name}`)}import type { ${type} } from './figure-data.ts';\n\nexport const data: ${isSources ? `readonly ${type}[]` : type} = ${literal(data)};\n`,
    ]);
  }
  return files;
}
