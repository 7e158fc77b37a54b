/** A program is the same with and without what the compiler made of it before. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';

const loader = resolve('dist/load.cjs');
const built = existsSync(loader) ? {} : { skip: 'nothing is built: npm run build' };

describe('a bundled program', built, () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'asr-'));
    write(
      'main.cjs',
      'console.log(require("./part.cjs").greet(1), programUrl, require("node:path").sep);',
    );
    write('part.cjs', 'exports.greet = (n) => `one ${n}`;');
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  /** Writes a chunk that is large enough to be kept. */
  const write = (name: string, code: string): void => {
    const filler = Array.from({ length: 400 }, (_, i) => `function f${i}(){return ${i}}`).join(
      '\n',
    );
    writeFileSync(join(folder, name), `${code}\n${filler}\n`);
  };
  const run = (): string => {
    const code = `require(${JSON.stringify(loader)}).load(${JSON.stringify(join(folder, 'main.cjs'))}, 'file:///asr.mjs')`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', code], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return stdout;
  };
  const kept = (): string[] => readdirSync(folder).filter((name) => !name.endsWith('.cjs'));
  const expected = (word: string): string =>
    `${word} 1 file:///asr.mjs ${join('a', 'b')[1] ?? ''}\n`;

  test('keeps what is compiled, a file for each chunk and no other', () => {
    assert.equal(run(), expected('one'));
    assert.match(kept().join(' '), /^main\.cjs\.[\w-]+\.cache part\.cjs\.[\w-]+\.cache$/);
    assert.equal(run(), expected('one'));
  });
  test('takes what is kept, and makes it again in the first runs only', () => {
    const contents = (): string[] =>
      kept().map((name) => readFileSync(join(folder, name)).subarray(8, 12).toString('hex'));
    const generations = Array.from({ length: 5 }, () => {
      run();
      return contents()[0];
    });
    assert.deepEqual(generations, ['01000000', '02000000', '03000000', '03000000', '03000000']);
  });
  test('follows a chunk that has changed, also to the same length', () => {
    run();
    write('part.cjs', 'exports.greet = (n) => `two ${n}`;');
    assert.equal(run(), expected('two'));
  });
  for (const [title, damage] of [
    ['is cut', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
    [
      'has a wrong byte',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 5000 ? byte ^ 255 : byte))),
    ],
    ['is something else', () => Buffer.from('{"a":1}'.repeat(50))],
  ] as const)
    test(`does not take what ${title}`, () => {
      run();
      for (const name of kept()) {
        const file = join(folder, name);
        writeFileSync(file, damage(readFileSync(file)));
      }
      assert.equal(run(), expected('one'));
    });
  test(
    'runs where nothing can be kept',
    { skip: process.getuid?.() === 0 && 'root may write everywhere' },
    () => {
      chmodSync(folder, 0o555);
      assert.equal(run(), expected('one'));
      assert.deepEqual(kept(), []);
    },
  );
  test('runs where the place of a kept file is taken, and leaves nothing behind', () => {
    run();
    const names = kept();
    for (const name of names) rmSync(join(folder, name));
    for (const name of names) mkdirSync(join(folder, name));
    assert.equal(run(), expected('one'));
    assert.deepEqual(kept(), names);
  });
});
