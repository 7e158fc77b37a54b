/** Runs tests against a source of which one place was changed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { bundle } from '../bundle-tests.mjs';

export class Trial {
  #count = 0;
  /** How long each suite takes without a change, in milliseconds. */
  #usual = new Map();

  constructor(work) {
    this.work = work;
  }

  /** @returns what failed first, or undefined where nothing did. */
  async run({ name, files }, mutant) {
    const folder = join(this.work, String(this.#count++));
    const started = performance.now();
    const entry = join(folder, 'all.ts');
    mkdirSync(folder, { recursive: true });
    writeFileSync(entry, files.map((file) => `import '${relative(folder, file)}';\n`).join(''));
    const [built] = await bundle([entry], join(folder, 'built'), {
      sourcemap: false,
      // A changed text may well be odd.
      logLevel: 'error',
      plugins: mutant === undefined ? [] : [changed(mutant)],
    });
    const usual = this.#usual.get(name);
    // An endless loop is noticed too; a busy machine is none.
    const limit = usual === undefined ? 300_000 : 60_000 + 5 * usual;
    const killedBy = await firstFailure(built, limit, folder);
    rmSync(folder, { recursive: true, force: true });
    const took = performance.now() - started;
    if (mutant === undefined) this.#usual.set(name, took);
    return { killedBy, seconds: took / 1000 };
  }

  clear() {
    rmSync(this.work, { recursive: true, force: true });
  }
}

/** Gives esbuild the changed text of one file. */
function changed({ file, text, start, end, newText }) {
  const path = resolve(file);
  return {
    name: 'changed',
    setup({ onLoad }) {
      const filter = new RegExp(`${basename(file).replaceAll('.', '\\.')}$`);
      onLoad({ filter }, (args) =>
        args.path === path
          ? { contents: text.slice(0, start) + newText + text.slice(end), loader: 'ts' }
          : { contents: readFileSync(args.path, 'utf8'), loader: 'ts' },
      );
    },
  };
}

/** Runs a file of tests until the first one fails. */
function firstFailure(file, limit, keep) {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=1024', '--require', resolve('test/support/offline.cjs')].concat(
        '--test-reporter=tap',
        file,
      ),
      {
        env: { ...process.env, DEEP: '', SEED: '', KEEP: keep },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let said = '';
    let failed;
    const end = (why) => {
      failed ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end('takes too long'), limit);
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said = (said + part).slice(-10_000);
      const [, name] = /^\s*not ok \d+ - (.*)\n/m.exec(said) ?? [];
      if (name !== undefined) end(name);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done(failed ?? (code === 0 ? undefined : 'ends with an error'));
    });
  });
}
