import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contradictions, enforcementOf } from './enforcement.mjs';
import { literal, mark } from './mark.mjs';

/**
 * The catalogues as TypeScript values: one file of requirements and facts a profile, whole or as the
 * changes to the profile it extends, and the scenarios, regions, sources and names of systems.
 */
export function catalogues(folder, rules) {
  const files = [];
  /** The whole rows of each profile, before it is known how they are enforced. */
  const written = new Map();
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
    const base = written.get(facts.extends) ?? new Map();
    const rows = new Map(base);
    for (const row of requirements) rows.set(row.id, { ...base.get(row.id), ...row });
    written.set(profile.name, rows);
    const at = `server/requirements/${profile.name}/`;
    const faults = contradictions(rows.values(), rules, at);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    // A change gives it where it differs from the profile that is extended.
    for (const [id, row] of rows) {
      const enforcement = enforcementOf(row, rules);
      const before = base.has(id) ? enforcementOf(base.get(id), rules) : undefined;
      const change = requirements.find((one) => one.id === id);
      if (change !== undefined && enforcement !== before) change.enforcement = enforcement;
    }
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
  if (existsSync(join(folder, 'scenarios.yaml'))) {
    const defaults = { vmm: false, inMage: false, uncheckedBlocks: [] };
    const { scenarios } = read(join(folder, 'scenarios.yaml'));
    const rows = scenarios.map((row) => ({ ...defaults, ...row }));
    files.push([
      'server/src/requirements/scenarios.generated.ts',
      `${mark('server/requirements/scenarios.yaml')}export const data = ${literal(rows)} as const;\n`,
    ]);
  }
  if (existsSync(join(folder, 'regions.yaml'))) {
    files.push([
      'server/src/requirements/regions.generated.ts',
      `${mark('server/requirements/regions.yaml')}import type { RegionData } from './catalogue-data.ts';\n\nexport const data: RegionData = ${literal(read(join(folder, 'regions.yaml')))};\n`,
    ]);
  }
  if (existsSync(join(folder, 'systems.yaml'))) {
    files.push([
      'server/src/requirements/systems.generated.ts',
      `${mark('server/requirements/systems.yaml')}import type { SystemData } from './system-data.ts';\n\nexport const data: SystemData = ${literal(read(join(folder, 'systems.yaml')))};\n`,
    ]);
  }
  return files;
}

function read(file) {
  return parse(readFileSync(file, 'utf8'), { merge: true });
}
