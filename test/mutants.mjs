/**
 * Whether the tests notice when the code is wrong (T-46): `node test/mutants.mjs [--mutants 60]`.
 *
 * Makes small changes at places that a seed chooses, half of them in the rules and half in the
 * descriptor, and runs the tests that concern the file. At least nine of ten have to be noticed.
 * Those that are not are listed; some change nothing that can be seen, and they count all the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, testFiles } from './bundle-tests.mjs';
import { changesIn } from './mutants/changes.mjs';
import { Trial } from './mutants/trial.mjs';

const leastKilled = 0.9;
const folders = ['server/src/rules', 'server/src/descriptor'];

/** Texts made to break readers, but for those that count on a quiet machine. */
const hostile = {
  name: 'test/hostile',
  files: ['aliases', 'depth', 'encodings', 'odd-yaml'].map(
    (name) => `test/hostile/${name}.test.ts`,
  ),
};

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const wanted = Number(option('mutants') ?? 60);
const only = option('only');
const work = join('out', 'mutants', String(process.pid));
const trial = new Trial(work);
const seed = await seedOfRun();

const mutants = only === undefined ? choose() : all(only);
print(`${mutants.length} mutants. Without a change:`);
const suites = new Map(mutants.flatMap(({ file }) => suitesOf(file)).map((one) => [one.name, one]));
for (const suite of suites.values()) {
  const { killedBy, seconds } = await trial.run(suite);
  if (killedBy !== undefined) fail(`${suite.name} fails without any change: ${killedBy}`);
  print(`  ${suite.name} in ${seconds.toFixed(1)} s`);
}

let killed = 0;
let next = 0;
const survivors = [];
await Promise.all([inTurn(), inTurn()]);
trial.clear();
print(`${killed} of ${mutants.length} mutants were noticed.`);
for (const mutant of survivors) print(`  not noticed: ${placeOf(mutant)} ${mutant.told}`);
process.exit(killed >= leastKilled * mutants.length ? 0 : 1);

/** Takes mutants one after the other, as long as there are some. */
async function inTurn() {
  for (let index = next++; index < mutants.length; index = next++) {
    const mutant = mutants[index];
    let noticed;
    for (const suite of suitesOf(mutant.file)) {
      const { killedBy } = await trial.run(suite, mutant);
      if (killedBy !== undefined) noticed = `${suite.name}: ${killedBy}`;
      if (noticed !== undefined) break;
    }
    if (noticed === undefined) survivors.push(mutant);
    else killed++;
    print(
      `${String(index + 1).padStart(2)} ${placeOf(mutant)} ${mutant.told} | ${noticed ?? 'NOT NOTICED'}`,
    );
  }
}

/**
 * The tests that concern a file, the nearest first; what those do not notice others may, down to the
 * sound and faulty descriptors.
 */
function suitesOf(file) {
  const mirrored = file.replace(/^server\/src/, 'test').replace(/\.ts$/, '');
  const own = [`${mirrored}.test.ts`, `${mirrored}.property.test.ts`].filter(existsSync);
  const near = own.length === 0 ? [] : [{ name: basename(mirrored), files: own }];
  const whole = (floor) => ({ name: `test/${floor}`, files: testFiles(join('test', floor)) });
  if (file.startsWith('server/src/descriptor/'))
    return [...near, ...['descriptor', 'rules', 'check', 'features'].map(whole), hostile];
  return [...(near.length > 0 ? near : [whole('rules')]), whole('check')];
}

/**
 * Half in each folder, and the kinds by turns, so that rare ones come too. Which of a kind comes first
 * goes by a hash of it, so that a change of the code leaves most of the others in their places.
 */
function choose() {
  const chosen = [];
  const pools = folders.map((folder) => [...kinds(sources(folder).flatMap(all)).values()]);
  for (let i = 0; chosen.length < wanted && pools.some((pool) => pool.length > 0); i++) {
    const pool = pools[i % pools.length];
    const places = pool.shift();
    const first = places?.pop();
    if (first !== undefined) chosen.push(first);
    if (places?.length > 0) pool.push(places);
  }
  return chosen;
}

function all(file) {
  const text = readFileSync(file, 'utf8');
  const seen = new Map();
  return changesIn(file, text).map((change) => {
    const nth = (seen.get(change.told) ?? 0) + 1;
    seen.set(change.told, nth);
    const rank = createHash('sha256').update(`${seed} ${file} ${change.told} ${nth}`).digest('hex');
    return { ...change, file, text, rank };
  });
}

function kinds(changes) {
  const found = new Map();
  for (const change of changes) {
    const alike = found.get(change.kind) ?? [];
    alike.push(change);
    found.set(change.kind, alike);
  }
  for (const alike of found.values()) alike.sort((a, b) => (a.rank < b.rank ? 1 : -1));
  return found;
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') && !path.includes('.generated.') ? [path] : [];
  });
}

/** The seed of the run, which is printed; the same rules as for the tests. */
async function seedOfRun() {
  const [file] = await bundle(['test/support/random.ts'], join(work, 'random'));
  const { seedOf } = await import(pathToFileURL(file).href);
  return seedOf('mutants');
}

function placeOf({ file, line }) {
  return `${join(basename(dirname(file)), basename(file))}:${line}`;
}

function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
