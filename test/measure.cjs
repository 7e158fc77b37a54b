/**
 * Loaded into every test process: in those of the core it counts what runs, and writes the counts
 * when the process ends, for test/coverage.mjs. `NODE_V8_COVERAGE` would count in every process that
 * any test starts, editors included.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { join, sep } = require('node:path');
const { pathToFileURL } = require('node:url');

const folder = process.env.ASR_MEASURED;
if (folder !== undefined && (process.argv[1] ?? '').startsWith(folder + sep)) {
  const ours = pathToFileURL(folder + sep).href;
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  process.on('exit', () => {
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      const result = coverage.result.filter(({ url }) => url.startsWith(ours));
      mkdirSync(join(folder, 'counts'), { recursive: true });
      writeFileSync(join(folder, 'counts', `${process.pid}.json`), JSON.stringify({ result }));
    });
  });
}
