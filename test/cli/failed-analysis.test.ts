/** T-47: a file whose analysis fails is ASR000 in every format and exit code 2, never a file without findings. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Analysis } from '../../server/src/check/analysis.ts';
import { formatNames } from '../../server/src/cli/outputs/index.ts';
import diskTooLarge from '../../server/src/rules/machines/disk-too-large.ts';
import type { AnyRule } from '../../server/src/rules/rule.ts';
import { faulty, inWorld, sound } from './cli-world.ts';

const secret = 'Zaunkoenigreich';
function fail(): never {
  throw new TypeError(secret);
}

describe('a check that fails', () => {
  for (const format of formatNames)
    test(`is told in the format ${format}, and ends with 2`, (t) =>
      inWorld({ 'a.asr.yaml': sound }, async (world) => {
        t.mock.method(Analysis.prototype, 'checked', fail);
        const { code, out, err } = await world.asr(['check', 'a.asr.yaml', '--format', format]);
        assert.equal(code, 2);
        assert.match(out, /ASR000/);
        assert.match(out, /could not be analyzed \\?\(TypeError/);
        assert.match(err, /a\.asr\.yaml could not be analyzed \(TypeError\) and is not checked/);
        assert.ok(!(out + err).includes(secret));
        assert.doesNotMatch(out, /no problems/i);
      }));

  test('has no checklist, and is not fixed', (t) =>
    inWorld({ 'a.asr.yaml': faulty }, async (world) => {
      t.mock.method(Analysis.prototype, 'checked', fail);
      for (const command of ['checklist', 'compare-profiles', 'fix']) {
        const { code, out, err } = await world.asr([command, 'a.asr.yaml']);
        assert.equal(code, 2, command);
        assert.match(err, /\(TypeError\)/, command);
        assert.doesNotMatch(out, /no errors are left|\[ \]|0 of/i, command);
      }
      assert.equal(world.read('a.asr.yaml'), faulty);
    }));
});

test('fixes that fail leave their finding, and are a finding of their own', (t) =>
  inWorld({ 'a.asr.yaml': faulty }, async (world) => {
    const rule = diskTooLarge as { check: AnyRule['check'] };
    const { check } = rule;
    t.after(() => (rule.check = check));
    rule.check = function* (...args: Parameters<AnyRule['check']>) {
      for (const report of (check as (...all: unknown[]) => ReturnType<AnyRule['check']>)(...args))
        yield { ...report, fixes: fail };
    } as AnyRule['check'];
    const { code, out } = await world.asr(['check', 'a.asr.yaml', '--format', 'unix']);
    assert.equal(code, 1);
    assert.match(out, /Disk is 2048 GB/);
    assert.match(out, /Rule disk-too-large failed to make its fixes here \(TypeError\)/);
    assert.ok(!out.includes(secret));
  }));
