/**
 * The long run: `npm run test:deep [-- --factor 0.5] [--minutes 60] [--write | --page] [T-01 ...]`.
 *
 * Runs what shows each promise of reliability (test/promises.ts), the random ones with the deep
 * figures of test/support/figures.ts or a share of them, and prints a table. With `--write` it makes
 * docs/reliability.md of it; rows of promises that were not asked for are kept. `--page` runs nothing
 * and only writes the page anew.
 */
import { build } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pageOf, rowsOf } from './deep/page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const page = 'docs/reliability.md';
const factor = Number(option('factor') ?? 1);
const end = Date.now() + Number(option('minutes') ?? 60) * 60_000;
const asked = process.argv.filter((word) => /^T-\d\d$/.test(word));
const { promises, commandOf, triedIn } = await list();
const onlyPage = process.argv.includes('--page');
const wanted = promises.filter(({ id }) => !onlyPage && (asked.length === 0 || asked.includes(id)));

// One command may show several promises.
const jobs = new Map();
for (const promised of wanted) {
  const command = commandOf(promised);
  if (command !== undefined) jobs.set(command, undefined);
}
const whole = [...jobs.keys()].filter((command) => command.startsWith('npm test'));
// The programs come first: they take long, and what comes last may find no time.
const isProgram = (command) => !/^npm (?:test|run check) /.test(command);
const others = [...jobs.keys()].filter((command) => !whole.includes(command));
const quick = [...others.filter(isProgram), ...others.filter((command) => !isProgram(command))];
// Those that build come one after the other, and before the others, which may need what they built.
if (jobs.size > 0 && whole.length === 0)
  spawnSync('node', ['server/tools/bundle.mjs'], { stdio: 'inherit' });
for (const command of whole) await run(command);
const lane = async () => {
  for (let command = quick.shift(); command !== undefined; command = quick.shift())
    await run(command);
};
await Promise.all([lane(), lane()]);

const kept = existsSync(page) ? rowsOf(readFileSync(page, 'utf8')) : new Map();
const rows = promises.map((promised) =>
  wanted.includes(promised) ? rowOf(promised) : (earlier(promised) ?? notRun(promised)),
);
for (const { id, words, figure, result } of rows) print(`${id} ${result}: ${words} ${figure}`);
if (onlyPage || process.argv.includes('--write')) writeFileSync(page, await pageOf(rows));
const failed = rows.filter(({ id, result }) => result === 'not kept' && isAsked(id));
process.exit(failed.length > 0 ? 1 : 0);

function rowOf(promised) {
  const { id, words, open } = promised;
  const command = commandOf(promised);
  if (command === undefined) return { id, words, figure: '', seed: '', command: '', result: open };
  const outcome = jobs.get(command);
  if (outcome === undefined) return notRun(promised);
  const { passed, said, succeeded } = outcome;
  const seeds = [...new Set([...said.matchAll(/SEED=(\d+)/g)].map(([, seed]) => seed))];
  const told = /^\d+ of \d+ mutants.*$|^ℹ (?:lines|branches): [\d ,of]+[\d.]+ %/gm;
  const numbers = [...said.matchAll(told)].map(([line]) => line.replace('ℹ ', ''));
  const shown =
    triedIn(promised, factor) ??
    (numbers.join('; ') || (passed === 1 ? '1 test' : `${passed} tests`));
  const day = new Date().toISOString().slice(0, 10);
  const result = succeeded ? (open ?? `kept (${day})`) : 'not kept';
  return { id, words, figure: shown, seed: seeds.join(', '), command, result };
}

/** The row that the page has, if what was run is still what shows it. */
function earlier(promised) {
  const row = kept.get(promised.id);
  const same = row !== undefined && row.command === (commandOf(promised) ?? '');
  return same ? { ...row, words: promised.words } : undefined;
}

function notRun(promised) {
  const { id, words } = promised;
  const result = promised.open ?? 'not run';
  return { id, words, figure: '', seed: '', command: commandOf(promised) ?? '', result };
}

function isAsked(id) {
  return wanted.some((promised) => promised.id === id);
}

/** Runs what shows a promise, as long as there is time. */
function run(command) {
  const left = end - Date.now();
  if (left <= 0) return undefined;
  const started = Date.now();
  const [, , ...words] = command.split(' ');
  const args = command.startsWith('npm test') || command.startsWith('npm run check');
  const program = args
    ? ['test/run.mjs', ...(command.startsWith('npm test') ? [] : ['--quick'])].concat(
        words.slice(words.indexOf('--') + 1),
      )
    : words[0] === 'coverage'
      ? ['test/run.mjs', '--coverage']
      : [`test/${words[0]}.mjs`];
  return new Promise((done) => {
    const child = spawn(process.execPath, program, {
      detached: true,
      env: { ...process.env, ...(args && { DEEP: String(factor) }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => {
        said += part;
      });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.kill(-child.pid, 'SIGKILL');
    }, left);
    child.on('close', (code) => {
      clearTimeout(timer);
      const passed = Number(/^ℹ pass (\d+)$/m.exec(said)?.[1] ?? 0);
      const seconds = Math.round((Date.now() - started) / 1000);
      const outcome = { passed, said, succeeded: code === 0 };
      if (!late) jobs.set(command, outcome);
      print(`${late ? 'no time for' : code === 0 ? 'passed' : 'FAILED'} ${command} (${seconds} s)`);
      if (!late && code !== 0) print(said.slice(said.indexOf('✖ failing tests:')).slice(0, 4_000));
      done();
    });
  });
}

async function list() {
  const outfile = join('out', `promises.${process.pid}.mjs`);
  await build({
    entryPoints: ['test/promises.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
