import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acted, titles } from '../../support/actions.ts';

const head = 'scenario: vmware-to-azure\nstorageAccounts:\n  - name: s\n';

describe('expanding to multiple lines', () => {
  const lines = (source: string): string => acted(head + source, 'Expand ').slice(head.length);
  test('expands a block, a list and an item, comments staying where they are read', () => {
    assert.equal(
      lines('vault: { name: V, │location: x }   # ours\n'),
      'vault:   # ours\n  name: V\n  location: x\n',
    );
    assert.equal(
      lines('protectedItems:\n  - { name: A, dis│ks: [1, { sizeGB: 2 }] } # a\n'),
      'protectedItems:\n  - name: A # a\n    disks: [1, { sizeGB: 2 }]\n',
    );
    assert.equal(
      lines('protectedItems:\n  - name: A\n    disks: [│100, 200]\n    os: x\n'),
      'protectedItems:\n  - name: A\n    disks:\n      - 100\n      - 200\n    os: x\n',
    );
  });
  test('keeps quotes, anchors and the style of lists', () => {
    const flat = 'storageAccounts:\n- name: s\n';
    assert.equal(
      acted(
        `${flat}networkMappings: &n [{ source: "a, b", target: 'c' }, { source: x, target: &t d }│]\n`,
        'Expand ',
      ).slice(flat.length),
      'networkMappings: &n\n- { source: "a, b", target: \'c\' }\n- { source: x, target: &t d }\n',
    );
    assert.equal(
      lines('vault: { "name": V }│\r\n'.replaceAll('\n', '\n')).includes('"name": V'),
      true,
    );
  });
  test('is offered for what is in brackets only, without comments or text of several lines in it', () => {
    const none = [
      'vault: │{}\n',
      'vault:\n  na│me: x\n',
      'vault: { │name: x, # c\n  location: y }\n',
      'vault: { name: "a\n  │b" }\n',
      'vault: { │name: x\n',
    ];
    for (const source of none)
      assert.ok(!titles(head + source).some((title) => title.startsWith('Expand ')), source);
  });
});

describe('collapsing to one line', () => {
  const line = (source: string): string => acted(head + source, 'Collapse ').slice(head.length);
  test('collapses a short block, list or item', () => {
    assert.equal(line('vault:\n  name: │V\n  location: x\n'), 'vault: { name: V, location: x }\n');
    assert.equal(
      line('protectedItems:\n  - name: A\n    disks:   # GB\n      - 100\n      - │200\n'),
      'protectedItems:\n  - name: A\n    disks: [100, 200]   # GB\n',
    );
    assert.equal(
      line('protectedItems:\n  - na│me: A\n    os: x\n  - name: B\n'),
      'protectedItems:\n  - { name: A, os: x }\n  - name: B\n',
    );
  });
  test('puts quotes where brackets need them', () => {
    assert.equal(
      line('capacity:\n  │wanOptimizer: a, b\n'),
      "capacity: { wanOptimizer: 'a, b' }\n",
    );
  });
  test('is not offered where it would lose a comment or be long', () => {
    const none = [
      'vault:\n  name: │V # a\n  location: x # b\n',
      `vault:\n  na│me: ${'x'.repeat(100)}\n`,
      'vault:\n  na│me: |\n    x\n',
      'vault│:\n',
    ];
    for (const source of none) {
      const offered = titles(head + source).filter((title) => title.startsWith('Collapse '));
      assert.deepEqual(offered, [], source);
    }
  });
  test('keeps line ends', () => {
    const source = 'vault:\r\n  name: │V\r\n  location: x\r\nname: y\r\n';
    assert.equal(acted(source, 'Collapse '), 'vault: { name: V, location: x }\r\nname: y\r\n');
    assert.equal(
      acted('vault: { │name: V, location: x }\r\nname: y\r\n', 'Expand '),
      source.replace('│', ''),
    );
  });
});
