/** The lines of a rule's examples that a page shows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDifference } from '../../server/src/pages/example-difference.ts';
import { rule } from '../../server/src/rules/rule.ts';

const difference = (bad: string, good: string): string[] =>
  exampleDifference(
    rule({ name: 'x', enforces: [], block: 'descriptor', docs: { bad, good }, check: () => [] }),
  ).split('\n');

test('a changed line, with the scenario and the blocks and the item that it belongs to', () => {
  const text = (size: string): string =>
    [
      'scenario: vmware-to-azure',
      'vault: { name: V, location: westeurope }',
      'protectedItems:',
      '  - name: A',
      '    disks: [1]',
      '  - name: B',
      '    os: Windows Server 2012 R2',
      `    disks: [${size}]`,
      'failover:',
      '  types: [test]',
      '',
    ].join('\n');
  assert.deepEqual(difference(text('\u27E62048\u27E7'), text('1023')), [
    ' scenario: vmware-to-azure',
    ' protectedItems:',
    '   - name: B',
    '-    disks: [2048]',
    '+    disks: [1023]',
  ]);
});

test('a line that only one of them has', () => {
  assert.deepEqual(difference('a: 1\n', 'a: 1\nb: 2\n'), ['+b: 2']);
  assert.deepEqual(difference('a: 1\n\nb: 2\n', 'a: 1\n'), ['-', '-b: 2']);
});

test('lines that change far apart, each with its own context', () => {
  const text = (a: string, b: string): string => `x:\n  a: ${a}\n  b: 0\ny:\n  c: 0\n  d: ${b}\n`;
  assert.deepEqual(difference(text('1', '1'), text('2', '2')), [
    ' x:',
    '-  a: 1',
    '+  a: 2',
    ' y:',
    '-  d: 1',
    '+  d: 2',
  ]);
});

test('characters that cannot be seen are written as escapes', () => {
  assert.deepEqual(difference('a: b\u200B\n', 'a: b\n'), ['-a: b\\u200B', '+a: b']);
});
