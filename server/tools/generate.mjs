/**
 * Writes every generated file of the project: `npm run generate`. What is generated is committed,
 * and a test compares it with what this program would write (`outputs`).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blockList } from './generate/blocks.mjs';
import { catalogues } from './generate/catalogues.mjs';
import { docs } from './generate/docs.mjs';
import { rulesById } from './generate/enforcement.mjs';
import { floors } from './generate/floors.mjs';
import { licences } from './generate/licences.mjs';
import { model } from './generate/model.mjs';
import { ruleIndex } from './generate/rules.mjs';
import { runtimeSchema } from './generate/schema.mjs';
import { validators } from './generate/validators.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The generated files: path from the project's root, and content. The pages of `docs/` and the
 * licences come last, because they are made from code that is generated before.
 */
export async function outputs() {
  return new Map([...code(), ...(await docs(root)), ...(await licences(root))]);
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
    ...validators({ descriptor: schema, config }),
    ...catalogues(join(root, 'server/requirements'), rulesById(join(root, 'server/src/rules'))),
    ...ruleIndex(join(root, 'server/src/rules')),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changed =
    write(code()) + write(new Map(await docs(root))) + write(new Map(await licences(root)));
  process.stdout.write(`${changed} generated files changed\n`);
}

/** Writes the files that are not as they should be, and says which. */
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
