import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { acted, titles } from '../../support/actions.ts';
import { ask } from '../../support/ask.ts';

const source = `protectedItems:
  - name: A
    os: CentOS 7.2
    disks:
      - 100
      - 200
    vmwareTools: running   # seen in May
    firmware: BIOS
  - name: B
    # no other
    firmware: BIOS
    os: "CentOS 7.2"
    disks: [100, 200]
  - name: C
    os: CentOS 7.2
    disks: [100, 200]
    firmware: BIOS
    freeSpaceGB: 4
  - { name: D, os: CentOS 7.2, disks: [100, 200], firmware: BIOS }
`;

describe('extracting repeated settings', () => {
  const at = (word: string): string => source.replace(word, `│${word}`);
  test('writes them once, behind an anchor, and merges them elsewhere', () => {
    const text = acted(at('name: C'), 'Share 3 settings of 3 machines');
    assert.equal(
      text,
      `protectedItems:
  - name: A
    <<: &settings
      os: CentOS 7.2
      disks:
        - 100
        - 200
      firmware: BIOS
    vmwareTools: running   # seen in May
  - name: B
    <<: *settings
    # no other
  - name: C
    <<: *settings
    freeSpaceGB: 4
  - { name: D, os: CentOS 7.2, disks: [100, 200], firmware: BIOS }
`,
    );
    assert.deepEqual(parse(text, { merge: true }), parse(source));
    assert.deepEqual(
      ask(text).checked.findings.filter(({ requirement }) => requirement < 'ASR003'),
      [],
    );
  });
  test('keeps line ends, and takes an anchor that is free', () => {
    const text = acted(`name: &settings x\n${at('name: B')}`.replaceAll('\n', '\r\n'), 'Share');
    assert.ok(text.includes('&settings2\r\n') && !/(?<!\r)\n/.test(text));
  });
  test('is offered where it saves something, in block style, when somebody asks', () => {
    assert.deepEqual(titles(at('{ name: D'), 'refactor.extract'), []);
    assert.deepEqual(
      titles(
        'protectedItems:\n  - name: A│\n    os: x\n  - name: B\n    os: x\n',
        'refactor.extract',
      ),
      [],
    );
    const merged =
      'protectedItems:\n  - name: A│\n    <<: {}\n    os: x\n    firmware: BIOS\n  - name: B\n    os: x\n    firmware: BIOS\n';
    assert.deepEqual(titles(merged, 'refactor.extract'), []);
  });
});
