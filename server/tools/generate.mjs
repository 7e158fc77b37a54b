/**
 * Writes every generated file of the project: `npm run generate`. What is generated is committed,
 * and a test compares it with what this program would write (`outputs`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogues } from './generate/catalogues.mjs';
import { model } from './generate/model.mjs';
import { ruleIndex } from './generate/rules.mjs';
import { runtimeSchema } from './generate/schema.mjs';
import { validators } from './generate/validators.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The generated files: path from the project's root, and content.
 * @returns {Map<string, string>}
 */
export function outputs() {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/asr.schema.json'), 'utf8'));
  const config = JSON.parse(readFileSync(join(root, 'schemas/asr-config.schema.json'), 'utf8'));
  return new Map([
    ...runtimeSchema(schema),
    ...model(schema),
    ...validators({ descriptor: schema, config }),
    ...catalogues(join(root, 'server/requirements')),
    ...ruleIndex(join(root, 'server/src/rules')),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let changed = 0;
  for (const [path, content] of outputs()) {
    const file = join(root, path);
    let before;
    try {
      before = readFileSync(file, 'utf8');
    } catch {
      before = undefined;
    }
    if (before === content) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    changed++;
    process.stdout.write(`wrote ${path}\n`);
  }
  process.stdout.write(`${changed} generated files changed\n`);
}
