/** The design's promises about work, counted and not timed. */
import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor, type TextChange } from '../../server/src/descriptor/descriptor.ts';
import { difference } from '../../server/src/descriptor/difference.ts';
import type { Segment } from '../../server/src/descriptor/segment.ts';
import { example } from '../../server/src/rules/examples.ts';
import { estate } from '../../bench/descriptors.ts';

describe('a keystroke inside a machine', () => {
  const text = estate({ machines: 300 });
  const first = Descriptor.open('file:///a', 1, text);
  const before = check(first);
  assert.ok(before.findings);
  const at = text.indexOf('sizeGB: 250', text.length / 3) + 'sizeGB: '.length;
  const second = first.edit(2, [{ span: { start: at, end: at + 3 }, newText: '999' }]);

  test('cuts and parses one segment and keeps all others', () => {
    const { removed, added } = difference(first.segments, second.segments);
    assert.equal(removed.length, 1);
    assert.equal(added.length, 1);
    assert.equal(
      second.segments.filter((segment) => first.segments.includes(segment)).length,
      first.segments.length - 1,
    );
  });
  test('checks one segment', () => {
    const after = check(second, undefined, before);
    assert.deepEqual(after.findings, []);
    assert.equal(after.checkedSegments, 1);
  });
  test('in a name, checks the plans and machines that use the name too, and no others', () => {
    const now = check(second, undefined, check(second));
    assert.ok(now.findings);
    const name = text.indexOf('APP-00100');
    const third = second.edit(3, [{ span: { start: name, end: name + 9 }, newText: 'APP-00101' }]);
    const after = check(third, undefined, now);
    assert.ok(after.findings);
    assert.ok(after.checkedSegments <= 4, `${after.checkedSegments} segments were checked`);
  });
});

test('a key in a machine of a replication group costs the same however many share the group', () => {
  /** What a digit in the middle machine asks for: segments checked, and places looked up. */
  const work = (machines: number): { segments: number; places: number } => {
    const item = (i: number): string =>
      `\n  - { name: M${i}, multiVmGroup: finance, openPorts: [20004], disks: [100] }`;
    const text = example('vmware-to-azure', {
      protectedItems: Array.from({ length: machines }, (_, i) => item(i)).join(''),
    });
    const first = Descriptor.open('file:///a', 1, text);
    const before = check(first);
    assert.deepEqual(before.findings, []);
    const at = text.indexOf('[100]', text.indexOf(`name: M${machines / 2},`)) + 1;
    const second = first.edit(2, [{ span: { start: at, end: at + 1 }, newText: '3' }]);
    const lookups = [
      mock.method(Descriptor.prototype, 'indexOf'),
      mock.method(Descriptor.prototype, 'offsetOf'),
    ];
    const after = check(second, undefined, before);
    assert.deepEqual(after.findings, []);
    const places = lookups.reduce((sum, lookup) => sum + lookup.mock.callCount(), 0);
    mock.restoreAll();
    return { segments: after.checkedSegments, places };
  };
  const few = work(10);
  assert.equal(few.segments, 1);
  assert.deepEqual(work(1_000), few);
});

test('an edit within the items of a list looks at the text of no other segment but for its length', () => {
  const text = estate({ machines: 300 });
  const first = Descriptor.open('file:///a', 1, text);
  const looks = new Map<Segment, number>();
  for (const segment of first.segments) {
    const own = segment.text;
    const get = (): string => {
      looks.set(segment, (looks.get(segment) ?? 0) + 1);
      return own;
    };
    Object.defineProperty(segment, 'text', { get });
  }
  const [from, to] = ['APP-00100', 'APP-00103'].map((name) => text.indexOf(name));
  assert.ok(from !== undefined && to !== undefined && from < to);
  const edits: readonly TextChange[] = [
    { span: { start: from, end: from + 3 }, newText: 'WEB' },
    // From one machine into another, which become one.
    { span: { start: from, end: to }, newText: 'OLD-' },
  ];
  for (const change of edits) {
    looks.clear();
    const second = first.edit(2, [change]);
    assert.equal(
      second.text,
      text.slice(0, change.span.start) + change.newText + text.slice(change.span.end),
    );
    const kept = second.segments.filter((segment) => first.segments.includes(segment));
    assert.ok(kept.length < first.segments.length && kept.length >= first.segments.length - 4);
    // Once where the new version adds up lengths, and once for its whole text just now.
    for (const segment of kept) assert.equal(looks.get(segment), 2);
  }
});

test('the table of names is mended, unless more than half of a large descriptor is another', () => {
  /** Whether a version in which the first machines are others has the table of the one before. */
  const isMended = (machines: number, others: number): boolean => {
    const item = (name: string, i: number): string => `  - { name: ${name}${i} }\n`;
    const all = (name: string, from: number, to: number): string =>
      Array.from({ length: to - from }, (_, i) => item(name, from + i)).join('');
    const head = 'protectedItems:\n';
    const changed = all('OLD', 0, others);
    const first = Descriptor.open('file:///a', 1, head + changed + all('OLD', others, machines));
    assert.equal(first.segments.length, machines + 1);
    const table = first.names;
    const span = { start: head.length, end: head.length + changed.length };
    const second = first.edit(2, [{ span, newText: all('NEW', 0, others) }]);
    const isSame = second.names === table;
    const fresh = Descriptor.open('file:///a', 1, second.text).names;
    for (const name of ['OLD0', 'NEW0', `OLD${machines - 1}`])
      assert.equal(
        second.names.get('protectedItem', name).definitions.length,
        fresh.get('protectedItem', name).definitions.length,
        name,
      );
    return isSame;
  };
  assert.equal(isMended(120, 100), true, 'a hundred are few');
  assert.equal(isMended(120, 101), false);
  assert.equal(isMended(203, 102), true, 'half of them');
  assert.equal(isMended(202, 102), false);
});

test('segments that changed their places count as removed and added', () => {
  const { segments } = Descriptor.open('file:///a', 1, estate({ machines: 5 }));
  const [one, other, ...rest] = segments;
  assert.ok(one && other);
  assert.deepEqual(difference(segments, [other, one, ...rest]), {
    removed: [one, other],
    added: [other, one],
  });
  assert.deepEqual(difference(segments, [other, ...rest]), { removed: [one], added: [] });
});

test('what stood behind the end of the document is read once it is the document', () => {
  const text = 'scenario: x\n...\nvault: { name: a }\n';
  const first = Descriptor.open('file:///a', 1, text);
  const before = check(first);
  assert.ok(before.findings);
  const second = first.edit(2, [{ span: { start: 0, end: 12 }, newText: '' }]);
  const said = (checked: ReturnType<typeof check>) =>
    checked.findings.map(({ message }) => message);
  assert.deepEqual(
    said(check(second, undefined, before)),
    said(check(Descriptor.open('file:///a', 1, text.slice(12)))),
  );
});

test('a version that nobody asks for findings is not checked, and the next one makes up for it', () => {
  const text = estate({ machines: 100 });
  let descriptor = Descriptor.open('file:///a', 1, text);
  let checked = check(descriptor);
  assert.ok(checked.findings);
  const at = text.indexOf('sizeGB: 250') + 'sizeGB: '.length;
  for (let version = 2; version < 10; version++) {
    descriptor = descriptor.edit(version, [{ span: { start: at, end: at }, newText: '9' }]);
    checked = check(descriptor, undefined, checked);
    const changed = descriptor.segments[descriptor.segmentIndexAt(at)];
    assert.equal(changed?.isRead, false, 'nothing was read of what was typed');
  }
  assert.equal(checked.checkedSegments, 1);
  assert.deepEqual(
    checked.findings.map(({ message }) => message),
    check(Descriptor.open('file:///a', 1, descriptor.text)).findings.map(({ message }) => message),
  );
});
