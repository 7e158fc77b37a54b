import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { blockKinds } from '../generate/blocks.mjs';

/** What the scaffold has to know of the project in a folder (see `refusals`). */
export function readProject(root) {
  const at = (path) => join(root, path);
  return {
    blocks: blockKinds(root).map(({ block }) => block),
    rows: readRows(root),
    rules: readRules(at('server/src/rules')),
    exists: (path) => existsSync(at(path)),
  };
}

/** The rows of all profiles by id, as they are written. A later profile's changes leave them alone. */
function readRows(root) {
  const { scenarios } = yaml(join(root, 'server/requirements/scenarios.yaml'));
  const names = new Map(scenarios.map(({ code, name }) => [code, name]));
  const rows = new Map();
  const folder = join(root, 'server/requirements');
  const [first] = readdirSync(folder).sort();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const files = readdirSync(join(folder, entry.name)).sort();
    for (const file of files.filter((name) => name !== 'facts.yaml')) {
      for (const row of yaml(join(folder, entry.name, file)).requirements ?? []) {
        if (rows.has(row.id)) continue;
        rows.set(row.id, {
          ...row,
          file: `server/requirements/${entry.name}/${file}`,
          scenarioNames: row.scenarios.map((code) => names.get(code)),
          ...(entry.name === first ? {} : { profile: entry.name }),
        });
      }
    }
  }
  return rows;
}

function readRules(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: group }) =>
      readdirSync(join(folder, group)).map((file) => {
        const text = readFileSync(join(folder, group, file), 'utf8');
        return {
          group,
          name: file.slice(0, -'.ts'.length),
          block: /^ {2}block: '(\w+)'/m.exec(text)?.[1],
        };
      }),
    );
}

function yaml(file) {
  return parse(readFileSync(file, 'utf8'), { merge: true });
}
