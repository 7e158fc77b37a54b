/**
 * Measures how much of the core (floors 0 to 4) its tests run, and fails below the limits.
 *
 * The tests at the mirrored paths run once more, with few random cases: what is covered is covered by
 * tests that look at results, not by chance. Generated files hold data that nobody wrote by hand.
 * `--open` lists the lines and branches that no test runs.
 */
import { Report } from 'c8';
import { spawnSync } from 'node:child_process';
import { build, transformSync } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testFiles } from './bundle-tests.mjs';

const limits = { lines: 95, branches: 90 };
const { rooms } = JSON.parse(
  readFileSync(new URL('../server/floors.json', import.meta.url), 'utf8'),
);
const floors = rooms.filter(({ core }) => core).map(({ name }) => name);

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const out = join('out', 'coverage', String(process.pid));
const files = [...floors, 'examples'].flatMap((floor) => testFiles(join('test', floor)));
await translate();
const measured = join(out, 'v8');
const { status, stdout } = spawnSync(
  process.execPath,
  ['--require', join(root, 'test', 'support', 'offline.cjs'), '--enable-source-maps']
    .concat('--test', '--test-concurrency=2', '--test-reporter=spec')
    .concat(groups()),
  {
    encoding: 'utf8',
    env: {
      ...process.env,
      // Few, and yet so many that each fault finds a descriptor to be put into.
      ...{ DEEP: '0.02', FAULTS: '20', VALID: '100' },
      NODE_V8_COVERAGE: measured,
      // Where a test starts this, the tests below it are no part of that one.
      NODE_TEST_CONTEXT: undefined,
    },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
if (status !== 0) {
  process.stderr.write(`${stdout.slice(-20_000)}\nThe tests fail; their coverage says nothing.\n`);
  process.exit(1);
}

const wanted = floors
  .flatMap((floor) => sources(`server/src/${floor}`))
  .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'));
const report = new Report({
  include: wanted,
  exclude: [],
  extension: ['.ts'],
  excludeAfterRemap: true,
  reporter: [],
  tempDirectory: measured,
  resolve: '',
  omitRelative: true,
});
const map = await report.getCoverageMapFromAllCoverageFiles();
rmSync(out, { recursive: true, force: true });

const rows = map.files().map((path) => {
  const coverage = map.fileCoverageFor(path);
  const { lines, branches } = coverage.toSummary();
  const open = Object.entries(coverage.getLineCoverage()).flatMap(([line, times]) =>
    times === 0 ? [Number(line)] : [],
  );
  const ways = Object.values(coverage.branchMap).flatMap(({ loc }, i) =>
    coverage.b[i]?.[0] === 0 ? [loc.start.line] : [],
  );
  return { file: relative(root, path).replaceAll('\\', '/'), lines, branches, open, ways };
});
// What no test loads is in no report; files of types alone have nothing that could run.
const seen = new Set(rows.map(({ file }) => file));
const unseen = wanted.filter((file) => !seen.has(file) && holdsCode(file));

const total = map.getCoverageSummary();
if (process.argv.includes('--open'))
  for (const { file, open, ways } of rows)
    if (open.length + ways.length > 0)
      print(`${file}\n  lines ${stretches(open)}\n  branches at lines ${stretches(ways)}`);
for (const file of unseen) print(`${file} is loaded by no test.`);
const short = Object.entries(limits).filter(([of, least]) => !(total[of].pct >= least));
for (const [of, least] of Object.entries(limits))
  print(
    `${of}: ${total[of].covered} of ${total[of].total}, ${total[of].pct} % (at least ${least} %)`,
  );
process.exit(unseen.length + short.length > 0 ? 1 : 0);

/** Each file by itself: what is measured in a bundle of many cannot be told of its parts. */
async function translate() {
  const { outputFiles } = await build({
    entryPoints: ['encoding', 'server/src', 'test', 'bench'].flatMap((folder) =>
      sources(folder).filter((file) => /\.[tj]s$/.test(file) && !file.endsWith('.d.ts')),
    ),
    outdir: out,
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replace(/(\bfrom |\bimport\(?) ?"(\.[^"]*)\.ts"/g, '$1"$2.js"'));
  }
}

/** A file for each floor that holds its tests: processes are dear to start and to measure. */
function groups() {
  return [...floors, 'examples'].map((floor) => {
    const group = join(out, `${floor}.js`);
    const own = files.filter((file) => file.startsWith(join('test', floor, '/')));
    const imports = own.map((file) => `import './${file.replace(/\.ts$/, '.js')}';\n`);
    writeFileSync(group, imports.join(''));
    return group;
  });
}

/** The files below a folder. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return [path];
  });
}

function holdsCode(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' });
  return code.trim() !== '';
}

/** Numbers in order, neighbours as a stretch. */
function stretches(numbers) {
  const found = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.length === 0
    ? '-'
    : found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
