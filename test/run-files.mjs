/**
 * Runs built test files under node's own runner: `run-files.mjs LIST`, where LIST is a JSON file with
 * `files`, in the order in which they start, `concurrency`, and `measured`, the folder of the files
 * of the core if their coverage is to be judged. The verdict counts as one more test.
 */
import { readFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { filePatienceMs } from './support/patience.mjs';

const { files, concurrency, measured, open } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// A deep run takes as long as it takes.
const timeout = process.env.DEEP === undefined ? filePatienceMs : Infinity;
const events = run({ files, concurrency, timeout });
events.on('test:fail', () => (process.exitCode = 1));
const reported = measured === undefined ? events : events.compose(withCoverage);
// In some versions of node the reporter is a class.
reported.compose(/^class/.test(String(spec)) ? new spec() : spec).pipe(process.stdout);

/** The events of a run with the verdict on coverage before the closing lines, which count it. */
async function* withCoverage(source) {
  let outcome;
  for await (const event of source) {
    const { type, data } = event;
    const [, what, count] = /^(tests|pass|fail) (\d+)$/.exec(data?.message ?? '') ?? [];
    if (type !== 'test:diagnostic' || what === undefined) {
      yield event;
      continue;
    }
    outcome ??= yield* judge(data.file);
    const more = what === 'tests' || (what === 'pass') === outcome.passed ? 1 : 0;
    yield { type, data: { ...data, message: `${what} ${Number(count) + more}` } };
  }
}

async function* judge(file) {
  const { verdict } = await import('./coverage.mjs');
  const started = performance.now();
  const outcome = await verdict(measured, { open });
  const duration_ms = performance.now() - started;
  const test = {
    name: 'the tests of the core run as much of it as is promised',
    nesting: 0,
    testNumber: 0,
    file: file ?? 'test/coverage.mjs',
    line: 1,
    column: 1,
  };
  if (outcome.passed) yield { type: 'test:pass', data: { ...test, details: { duration_ms } } };
  else {
    process.exitCode = 1;
    const cause = outcome.lines.join('\n');
    const error = Object.assign(new Error(cause, { cause }), { failureType: 'testCodeFailure' });
    yield { type: 'test:fail', data: { ...test, details: { duration_ms, error } } };
  }
  for (const message of outcome.lines)
    yield { type: 'test:diagnostic', data: { nesting: 0, file: test.file, message } };
  return outcome;
}
