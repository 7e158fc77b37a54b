/**
 * How much of the core its tests run (T-44): the files to run them from, and the verdict afterwards.
 *
 * The tests of the mirrored folders and of the examples count, from a run that tests anyway. Generated
 * files hold data that nobody wrote by hand.
 */
import { Report } from 'c8';
import { build, transformSync } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testFiles } from './bundle-tests.mjs';

const limits = { lines: 95, branches: 90 };
const { rooms } = JSON.parse(
  readFileSync(new URL('../server/floors.json', import.meta.url), 'utf8'),
);
const core = rooms.filter((room) => room.core).map(({ name }) => name);
const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders whose tests count. */
export const coreFolders = [...core, 'examples']
  .map((room) => join('test', room))
  .filter((folder) => readdirSync('test').includes(relative('test', folder)));

/**
 * Translates the project into a folder, each file by itself: in a bundle, counts cannot be assigned
 * to its parts. Returns a file per room that imports the room's tests, because processes are slow to
 * start and to measure.
 */
export async function measuredFiles(out) {
  rmSync(out, { recursive: true, force: true });
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
  return coreFolders.map((folder) => {
    const group = resolve(out, `${relative('test', folder)}.js`);
    const imports = testFiles(folder).map((file) => `import './${file.replace(/\.ts$/, '.js')}';`);
    writeFileSync(group, `${imports.join('\n')}\n`);
    return group;
  });
}

/**
 * What the test processes counted in a folder of `measuredFiles`: the verdict in lines, and whether
 * it is within the limits. With `open` the lines and branches that no test runs come first.
 */
export async function verdict(out, { open = false } = {}) {
  const wanted = core
    .flatMap((room) => sources(`server/src/${room}`))
    .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'));
  const report = new Report({
    include: wanted,
    exclude: [],
    extension: ['.ts'],
    excludeAfterRemap: true,
    reporter: [],
    tempDirectory: join(out, 'counts'),
    resolve: '',
    omitRelative: true,
  });
  const map = await report.getCoverageMapFromAllCoverageFiles();
  const total = map.getCoverageSummary();
  const seen = new Set(map.files().map((path) => relative(root, path).replaceAll('\\', '/')));
  // What no test loads is in no report; files of types alone have nothing that could run.
  const unseen = wanted.filter((file) => !seen.has(file) && holdsCode(file));
  const short = Object.entries(limits).filter(([of, least]) => !(total[of].pct >= least));
  return {
    passed: unseen.length + short.length === 0,
    lines: [
      ...(open ? openPlaces(map) : []),
      ...unseen.map((file) => `${file} is loaded by no test.`),
      ...Object.entries(limits).map(([of, least]) => {
        const { covered, total: all, pct } = total[of];
        return `${of}: ${covered} of ${all}, ${pct} % (at least ${least} %)`;
      }),
    ],
  };
}

function openPlaces(map) {
  return map.files().flatMap((path) => {
    const coverage = map.fileCoverageFor(path);
    const lines = Object.entries(coverage.getLineCoverage()).flatMap(([line, times]) =>
      times === 0 ? [Number(line)] : [],
    );
    const branches = Object.values(coverage.branchMap).flatMap(({ loc }, i) =>
      coverage.b[i]?.[0] === 0 ? [loc.start.line] : [],
    );
    if (lines.length + branches.length === 0) return [];
    const file = relative(root, path);
    return [`${file}: lines ${stretches(lines)}; branches at lines ${stretches(branches)}`];
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

/** Numbers in order, neighbors as a stretch. */
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
