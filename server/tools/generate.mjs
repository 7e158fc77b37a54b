/**
 * Writes all generated files: `npm run generate`. They are committed, and a test compares them with
 * `outputs`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blockList } from './generate/blocks.mjs';
import { catalogues } from './generate/catalogues.mjs';
import { deployment } from './generate/deployment.mjs';
import { deploymentSchema } from './generate/deployment-schema.mjs';
import { docs } from './generate/docs.mjs';
import { rulesById } from './generate/enforcement.mjs';
import { figures } from './generate/figures.mjs';
import { floors } from './generate/floors.mjs';
import { licenses } from './generate/licenses.mjs';
import { model } from './generate/model.mjs';
import { ruleIndex } from './generate/rules.mjs';
import { runtimeSchema } from './generate/schema.mjs';
import { validators } from './generate/validators.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The content of the generated files by path from the project's root. The pages of `docs/` and the
 * licenses come last, because they depend on generated code.
 */
export async function outputs() {
  return new Map([...code(), ...(await docs(root)), ...(await licenses(root))]);
}

/**
 * The generated code.
 * @returns {Map<string, string>}
 */
function code() {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/asr.schema.json'), 'utf8'));
  const config = JSON.parse(readFileSync(join(root, 'schemas/asr-config.schema.json'), 'utf8'));
  return new Map([
    ...floors(root),
    ...blockList(root),
    ...runtimeSchema(schema),
    ...model(schema),
    ...deployment(schema),
    ...deploymentSchema(schema),
    ...validators({ descriptor: schema, config }),
    ...catalogues(join(root, 'server/requirements'), rulesById(join(root, 'server/src/rules'))),
    ...figures(join(root, 'server/figures')),
    ...ruleIndex(join(root, 'server/src/rules')),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changed =
    write(code()) + write(new Map(await docs(root))) + write(new Map(await licenses(root)));
  process.stdout.write(`${changed} generated files changed\n`);
}

/** Writes the files that differ and prints their paths. @returns their number. */
function write(files) {
  let changed = 0;
  for (const [path, content] of files) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    changed++;
    process.stdout.write(`wrote ${path}\n`);
  }
  return changed;
}
