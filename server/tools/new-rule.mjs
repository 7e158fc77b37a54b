/**
 * Writes the files of a new rule: `npm run new-rule -- NAME ASRnnn BLOCK [FOLDER]`. Then it formats
 * them and generates what follows from them. What is left to do begins with "FILL IN".
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProject } from './new-rule/read-project.mjs';
import { refusals, scaffold } from './new-rule/scaffold.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [name, id, block, folder] = process.argv.slice(2);
const wanted = { name, id, block, folder };
const project = readProject(root);
const refused = refusals(wanted, project);
if (refused.length > 0) {
  process.stderr.write(`${refused.join('\n')}\n`);
  process.exit(2);
}

const files = scaffold(wanted, project, (path) => readFileSync(join(root, path), 'utf8'));
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
run('node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', ...files.keys());
run('server/tools/generate.mjs');
process.stdout.write(
  `\nFill in what begins with "FILL IN":\n${[...files.keys()].map((path) => `  ${path}\n`).join('')}` +
    `Then: npm run check -- ${name} check/faults\n`,
);

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
