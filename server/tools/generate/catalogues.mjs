import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { literal, mark } from './mark.mjs';

/**
 * The catalogues as TypeScript values: one file of requirements and facts a profile, whole or as the
 * changes to the profile it extends, and the regions and sources.
 */
export function catalogues(folder) {
  const files = [];
  for (const profile of readdirSync(folder, { withFileTypes: true })) {
    if (!profile.isDirectory()) continue;
    const names = readdirSync(join(folder, profile.name)).filter((name) => name.endsWith('.yaml'));
    const requirements = [];
    for (const name of names.sort()) {
      if (name === 'facts.yaml') continue;
      const { requirements: rows } = read(join(folder, profile.name, name));
      requirements.push(...(rows ?? []));
    }
    requirements.sort((a, b) => (a.id < b.id ? -1 : 1));
    const facts = existsSync(join(folder, profile.name, 'facts.yaml'))
      ? read(join(folder, profile.name, 'facts.yaml'))
      : {};
    const type = facts.extends === undefined ? 'CatalogueData' : 'CatalogueChange';
    files.push([
      `server/src/requirements/${profile.name}.generated.ts`,
      `${mark(`server/requirements/${profile.name}/`)}import type { ${type} } from './catalogue-data.ts';\n\nexport const data: ${type} = ${literal({ facts, requirements })};\n`,
    ]);
  }
  if (existsSync(join(folder, 'sources.yaml'))) {
    const { sources } = read(join(folder, 'sources.yaml'));
    files.push([
      'server/src/requirements/sources.generated.ts',
      `${mark('server/requirements/sources.yaml')}import type { SourcePage } from './catalogue-data.ts';\n\nexport const data: readonly SourcePage[] = ${literal(sources)};\n`,
    ]);
  }
  if (existsSync(join(folder, 'regions.yaml'))) {
    files.push([
      'server/src/requirements/regions.generated.ts',
      `${mark('server/requirements/regions.yaml')}import type { RegionData } from './catalogue-data.ts';\n\nexport const data: RegionData = ${literal(read(join(folder, 'regions.yaml')))};\n`,
    ]);
  }
  return files;
}

function read(file) {
  return parse(readFileSync(file, 'utf8'), { merge: true });
}
