import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';

test('generated files are committed and fresh', async () => {
  const tool = pathToFileURL(`${process.cwd()}/server/tools/generate.mjs`).href;
  const { outputs } = (await import(tool)) as {
    outputs: () => Map<string, string> | Promise<Map<string, string>>;
  };
  for (const [path, content] of await outputs()) {
    assert.equal(readFileSync(path, 'utf8'), content, `${path} is stale: run \`npm run generate\``);
  }
});
