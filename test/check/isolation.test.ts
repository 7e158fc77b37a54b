import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { Analysis } from '../../server/src/check/analysis.ts';
import { check } from '../../server/src/check/check.ts';
import { Descriptor, MAX_LENGTH } from '../../server/src/descriptor/descriptor.ts';
import { machine } from '../../server/src/rules/examples.ts';
import diskTooLarge from '../../server/src/rules/machines/disk-too-large.ts';
import type { AnyRule } from '../../server/src/rules/rule.ts';

const rule = diskTooLarge as { check: AnyRule['check'] };
const { check: sound } = rule;

afterEach(() => {
  rule.check = sound;
});

function findings(text: string) {
  return check(Descriptor.open('file:///a', 1, text)).findings;
}

describe('a rule that fails inside', () => {
  const text = machine('vmwareTools: notInstalled\ndisks: [100, 2048]');

  test('is a finding of its own that names it, and the other rules go on', () => {
    rule.check = () => {
      throw new RangeError('boom');
    };
    const found = findings(text);
    const failure = found.find(({ requirement }) => requirement === 'ASR000');
    assert.match(failure?.message ?? '', /disk-too-large.*\(RangeError\)/);
    assert.doesNotMatch(failure?.message ?? '', /boom/);
    assert.equal(failure?.severity, 'warning');
    assert.ok(found.some(({ requirement }) => requirement === 'ASR300'));
  });
  test('in the middle of its reports keeps those it made', () => {
    rule.check = function* (...args: Parameters<AnyRule['check']>) {
      yield* (sound as (...all: unknown[]) => ReturnType<AnyRule['check']>)(...args);
      throw new TypeError('late');
    } as AnyRule['check'];
    const ids = findings(text).map(({ requirement }) => requirement);
    assert.ok(ids.includes('ASR303') && ids.includes('ASR000'), ids.join(' '));
  });
});

describe('a descriptor that is too long', () => {
  const long = `${machine('disks: [100, 2048]')}# ${'x'.repeat(MAX_LENGTH)}\n`;

  test('has one finding and nothing that needs analysis', () => {
    const found = findings(long);
    assert.deepEqual(
      found.map(({ requirement, span }) => [requirement, span.start]),
      [['ASR018', 0]],
    );
  });
  test('is analysed again as soon as it is short enough', () => {
    const descriptor = Descriptor.open('file:///a', 1, long);
    const analysis = new Analysis(descriptor);
    assert.equal(analysis.findings().length, 1);
    const at = long.indexOf('# xxx');
    analysis.edit(2, [{ span: { start: at, end: long.length }, newText: '' }]);
    assert.ok(analysis.findings().some(({ requirement }) => requirement === 'ASR303'));
  });
});
