/** The YAML library is a file of its own that the examples never need, and that is there when it is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const built = existsSync('dist/yaml.cjs') ? {} : { skip: 'the command is not built' };

describe('the YAML library', built, () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'asr-'));
    for (const part of ['asr.mjs', 'load.cjs', 'asr'])
      cpSync(`dist/${part}`, join(folder, part), { recursive: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const check = (program: string, text: string): string =>
    spawnSync(process.execPath, [program, 'check', '--no-config', '-'], {
      input: text,
      encoding: 'utf8',
    }).stdout;
  const example = readFileSync('examples/1-vmware-to-azure.asr.yaml', 'utf8');
  const shared = example.replace('scenario:', '"quoted \\x41": &a 1\nscenario:');

  test('is not needed for text as people write it', () => {
    for (const text of [example, example.replaceAll('\n', '\r\n')])
      assert.deepEqual(check(join(folder, 'asr.mjs'), text), check('dist/asr.mjs', text));
  });
  test('is needed and found for what is rare', () => {
    assert.doesNotMatch(check(join(folder, 'asr.mjs'), shared), /ASR002/);
    assert.match(check('dist/asr.mjs', shared), /ASR002/);
  });
});
