/**
 * The suite that runs inside the extension host: what an extension can ask of VS Code shows that
 * ours works in it. VS Code calls `run`; the results go to the file that the environment names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type Mocha from 'mocha';
import { filePatienceMs } from '../../support/patience.mjs';
import { agentTests } from './agents-suite.ts';
import { commandTests } from './commands-suite.ts';
import { descriptorTests } from './descriptor-suite.ts';
import { languageTests } from './language-suite.ts';
import { serverTests } from './server-suite.ts';

export async function run(): Promise<void> {
  const mocha = new (await import('mocha')).default({ ui: 'tdd', timeout: filePatienceMs });
  // Defines the global `suite` and `test`, as mocha does for a file that it loads itself.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  languageTests();
  descriptorTests();
  commandTests();
  agentTests();
  serverTests();

  const results: { title: string; error?: string }[] = [];
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test: Mocha.Test) => results.push({ title: test.fullTitle() }))
      .on('fail', (test: Mocha.Runnable, error: Error) =>
        results.push({ title: test.fullTitle(), error: error.stack ?? String(error) }),
      );
  });
  const file = process.env['ASR_SUITE_RESULTS'];
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(results, undefined, 2));
  }
  if (failures > 0) throw new Error(`${failures} tests of the suite failed.`);
}
