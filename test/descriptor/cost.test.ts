/** The design's promises about work, counted and not timed. */
import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { Analysis } from '../../server/src/check/analysis.ts';
import { check } from '../../server/src/check/check.ts';
import { Descriptor, type TextChange } from '../../server/src/descriptor/descriptor.ts';
import { difference } from '../../server/src/descriptor/difference.ts';
import type { Segment } from '../../server/src/descriptor/segment.ts';
import { example } from '../../server/src/rules/examples.ts';
import { estate } from '../../bench/descriptors.ts';

describe('a keystroke inside a machine', () => {
  // As many as one configuration server takes.
  const text = estate({ machines: 200 });
  const first = Descriptor.open('file:///a', 1, text);
  const analysis = new Analysis(first);
  analysis.checked();
  const at = text.indexOf('sizeGB: 250', text.length / 3) + 'sizeGB: '.length;
  analysis.edit(2, [{ span: { start: at, end: at + 3 }, newText: '999' }]);
  const second = analysis.descriptor;

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
    const after = analysis.checked();
    assert.deepEqual(after.findings, []);
    assert.equal(after.checkedSegments, 1);
  });
  test('in a name, checks the plans and machines that use the name too, and no others', () => {
    analysis.checked();
    const name = text.indexOf('APP-00100');
    analysis.edit(3, [{ span: { start: name, end: name + 9 }, newText: 'APP-00101' }]);
    const after = analysis.checked();
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
    const analysis = new Analysis(Descriptor.open('file:///a', 1, text));
    assert.deepEqual(analysis.findings(), []);
    const at = text.indexOf('[100]', text.indexOf(`name: M${machines / 2},`)) + 1;
    analysis.edit(2, [{ span: { start: at, end: at + 1 }, newText: '3' }]);
    const lookups = [
      mock.method(Descriptor.prototype, 'indexOf'),
      mock.method(Descriptor.prototype, 'offsetOf'),
    ];
    const after = analysis.checked();
    assert.deepEqual(after.findings, []);
    const places = lookups.reduce((sum, lookup) => sum + lookup.mock.callCount(), 0);
    mock.restoreAll();
    return { segments: after.checkedSegments, places };
  };
  const few = work(10);
  assert.equal(few.segments, 1);
  assert.deepEqual(work(200), few);
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

describe('the table of names after an edit', () => {
  /** Whether a version in which the first machines are renamed shares the names of the others. */
  const isShared = (machines: number, renamed: number): boolean => {
    const item = (name: string, i: number): string => `  - { name: ${name}${i} }\n`;
    const all = (name: string, from: number, to: number): string =>
      Array.from({ length: to - from }, (_, i) => item(name, from + i)).join('');
    const head = 'protectedItems:\n';
    const changed = all('OLD', 0, renamed);
    const first = Descriptor.open('file:///a', 1, head + changed + all('OLD', renamed, machines));
    assert.equal(first.segments.length, machines + 1);
    const table = first.names;
    const span = { start: head.length, end: head.length + changed.length };
    const second = first.edit(2, [{ span, newText: all('NEW', 0, renamed) }]);
    const last = `OLD${machines - 1}`;
    const isSame =
      second.names.get('protectedItem', last) === table.get('protectedItem', last) &&
      second.names.get('protectedItem', last).definitions.length === 1;
    // Neither version is changed by the other.
    for (const version of [first, second]) {
      const fresh = Descriptor.open('file:///a', 1, version.text).names;
      for (const name of ['OLD0', 'NEW0', last])
        assert.equal(
          version.names.get('protectedItem', name).definitions.length,
          fresh.get('protectedItem', name).definitions.length,
          name,
        );
      const names = [...version.names.all('protectedItem')];
      assert.equal(names.length, machines);
    }
    assert.equal(first.names, table, 'the earlier version keeps its table');
    return isSame;
  };

  test('shares all names but the changed ones, unless more than half of a large descriptor changed', () => {
    assert.equal(isShared(120, 100), true, 'a hundred are few');
    assert.equal(isShared(120, 101), false);
    assert.equal(isShared(203, 102), true, 'half of them');
    assert.equal(isShared(202, 102), false);
  });

  test('is the same after hundreds of edits in different names', () => {
    const machines = 400;
    const text = `protectedItems:\n${Array.from({ length: machines }, (_, i) => `  - { name: M${i} }\n`).join('')}`;
    let descriptor = Descriptor.open('file:///a', 1, text);
    assert.ok(descriptor.names);
    for (let i = 0; i < machines; i++) {
      const at = descriptor.text.indexOf(`M${i} `);
      descriptor = descriptor.edit(i + 2, [{ span: { start: at, end: at + 1 }, newText: 'N' }]);
      assert.equal(descriptor.names.get('protectedItem', `m${i}`).definitions.length, 0);
      assert.equal(descriptor.names.get('protectedItem', `n${i}`).definitions.length, 1);
    }
    const names = [...descriptor.names.all('protectedItem')].map(
      ({ definitions }) => definitions[0]?.name,
    );
    assert.deepEqual(names.sort(), Array.from({ length: machines }, (_, i) => `N${i}`).sort());
  });
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
  const analysis = new Analysis(Descriptor.open('file:///a', 1, text));
  analysis.checked();
  analysis.edit(2, [{ span: { start: 0, end: 12 }, newText: '' }]);
  const said = (checked: ReturnType<typeof check>) =>
    checked.findings.map(({ message }) => message);
  assert.deepEqual(
    said(analysis.checked()),
    said(check(Descriptor.open('file:///a', 1, text.slice(12)))),
  );
});

test('a version that nobody asks for findings is not checked, and the next one makes up for it', () => {
  const text = estate({ machines: 100 });
  const analysis = new Analysis(Descriptor.open('file:///a', 1, text));
  analysis.checked();
  const at = text.indexOf('sizeGB: 250') + 'sizeGB: '.length;
  for (let version = 2; version < 10; version++) {
    analysis.edit(version, [{ span: { start: at, end: at }, newText: '9' }]);
    const { descriptor } = analysis.current;
    const changed = descriptor.segments[descriptor.segmentIndexAt(at)];
    assert.equal(changed?.isRead, false, 'nothing was read of what was typed');
  }
  const checked = analysis.checked();
  assert.equal(checked.checkedSegments, 1);
  assert.deepEqual(
    checked.findings.map(({ message }) => message),
    check(Descriptor.open('file:///a', 1, analysis.descriptor.text)).findings.map(
      ({ message }) => message,
    ),
  );
});
