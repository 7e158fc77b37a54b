/**
 * Loads a program that is bundled into chunks, together with what the compiler made of them the last
 * time it ran. Compiling is half of the time that a command takes beyond the start of node, and a
 * third of the time until an editor has its first diagnostics (`npm run bench`).
 *
 * What the compiler made is kept beside each chunk, `chunk.cjs.<tag>.cache`. The tag is that of the
 * compiler and the processor. Where the folder cannot be written, nothing is kept, and the program
 * only starts more slowly. Only what has the right checksums is taken, and V8 refuses what it did not
 * make itself.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { cacheFileOf, keptFor, keep, type Kept } from './compiler-cache.ts';

/** How a chunk is called: as a CommonJS module, with the address of the program. */
type Chunk = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  programUrl: string,
) => void;

interface Compiled {
  readonly file: string;
  readonly bytes: Buffer;
  readonly script: Script;
  readonly kept: Kept | undefined;
}

/** Smaller chunks compile faster than a file is read. */
const MIN_BYTES = 4096;
/** How often a chunk's cache is made again: each run compiles functions that no run did before. */
const GENERATIONS = 3;
/** When a program that goes on running, as a server does, keeps what is compiled by then. */
const KEEP_AFTER_MS = 5000;

/**
 * Runs a program. Its chunks are ASCII, as the bundler writes them.
 * @param main the file of its first chunk.
 * @param programUrl the address that the program sees as its own.
 */
export function load(main: string, programUrl: string): void {
  const all = new Map<string, { exports: unknown }>();
  const compiled: Compiled[] = [];
  const fromNode = createRequire(programUrl);
  const run = (file: string): unknown => {
    const known = all.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    all.set(file, module);
    const one = compile(file);
    compiled.push(one);
    const require = (name: string): unknown =>
      name.startsWith('.') ? run(resolve(dirname(file), name)) : fromNode(name);
    (one.script.runInThisContext() as Chunk)(module.exports, require, module, programUrl);
    return module.exports;
  };
  if (isMainThread) keepLater(compiled);
  run(main);
}

function compile(file: string): Compiled {
  const bytes = readFileSync(file);
  const text = `(function(exports,require,module,programUrl){${bytes.toString('latin1')}\n})`;
  const kept = bytes.length < MIN_BYTES ? undefined : keptFor(cacheFileOf(file), bytes);
  const script = new Script(text, { filename: file, ...(kept && { cachedData: kept.data }) });
  return { file, bytes, script, kept: script.cachedDataRejected === true ? undefined : kept };
}

/** Keeps what was compiled by then, once, and holds it no longer: a server goes on without it. */
function keepLater(compiled: Compiled[]): void {
  const keepAll = (): void => {
    for (const { file, bytes, script, kept } of compiled.splice(0)) {
      const generation = (kept?.generation ?? 0) + 1;
      if (bytes.length >= MIN_BYTES && generation <= GENERATIONS)
        keep(cacheFileOf(file), bytes, { generation, data: script.createCachedData() });
    }
  };
  process.once('exit', keepAll);
  setTimeout(keepAll, KEEP_AFTER_MS).unref();
}
