/**
 * `npm run test:desktop`: the suite of the editor tests in a desktop VS Code, which is downloaded
 * once. VSCODE_VERSION names another version than the newest, VSCODE_PATH one that is installed.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setup } from '../../server/tools/setup.mjs';

await setup();
const { build } = await import('../../server/tools/bundle.mjs');
await build();
const { buildSuite } = await import('./build-suite.mjs');
const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');

process.exitCode = await test(await desktop());

/** The program of a desktop VS Code. */
async function desktop() {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  try {
    const cachePath = join(root, '.vscode-test');
    return await downloadAndUnzipVSCode({ version: process.env.VSCODE_VERSION, cachePath });
  } catch (error) {
    console.error(`No desktop VS Code can be downloaded here: ${error.message}`);
    console.error('Name one that is installed: VSCODE_PATH=/path/to/code npm run test:desktop');
    return undefined;
  }
}

async function test(vscodeExecutablePath) {
  if (vscodeExecutablePath === undefined) return 1;
  const place = mkdtempSync(join(tmpdir(), 'asr-desktop-'));
  const results = join(place, 'results.json');
  cpSync(join(root, 'test', 'fixtures', 'editor'), join(place, 'workspace'), { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: buildSuite().entry,
      extensionTestsEnv: { ASR_SUITE_RESULTS: results },
      launchArgs: [
        join(place, 'workspace'),
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        '--skip-release-notes',
        `--user-data-dir=${join(place, 'user')}`,
      ],
    });
  } catch (error) {
    // A failed test ends the run with an error too; then the results say more than it does.
    if (!existsSync(results)) console.error(`The suite did not run: ${error.message}`);
  }
  const tests = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
  for (const { title, error } of tests) console.log(`${error ? '✖' : '✔'} ${title}`, error ?? '');
  rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return tests.length > 0 && tests.every(({ error }) => error === undefined) ? 0 : 1;
}
