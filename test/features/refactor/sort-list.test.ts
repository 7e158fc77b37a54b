import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acted, titles } from '../../support/actions.ts';

describe('sorting a list', () => {
  test('moves items with the comments above them, and leaves those of the list in place', () => {
    const source =
      'protectedItems│: # all\n  # of site A\n  - name: web10\n    os: x # y\n\n  # the second\n  - { name: Web2 }\n  - name: db\n# end\nname: x\n';
    assert.equal(
      acted(source, 'Sort protectedItems'),
      'protectedItems: # all\n  # of site A\n  - name: db\n  # the second\n  - { name: Web2 }\n  - name: web10\n    os: x # y\n# end\nname: x\n',
    );
  });
  test('sorts names in a list on one line, and numbers by size', () => {
    assert.equal(
      acted('recoveryPlans:\n  - groups:\n      - mach│ines: [b, "A", c]\n', 'Sort machines'),
      'recoveryPlans:\n  - groups:\n      - machines: ["A", b, c]\n',
    );
    assert.equal(
      acted('outbound:\n  ports│: [9443, 443, 80]\n', 'Sort ports'),
      'outbound:\n  ports: [80, 443, 9443]\n',
    );
    assert.equal(
      acted('hyperVSites:\n  - name: s\n    hosts│:\n      - b # 1\n      - a\n', 'Sort hosts'),
      'hyperVSites:\n  - name: s\n    hosts:\n      - a\n      - b # 1\n',
    );
  });
  test('keeps line ends and works at the end of a text without one', () => {
    assert.equal(
      acted('hyperVHosts│:\r\n  - name: b\r\n  - name: a', 'Sort'),
      'hyperVHosts:\r\n  - name: a\r\n  - name: b',
    );
  });
  test('is not offered where the order means something, nothing is out of order, or aliases are', () => {
    const none = [
      'storageAccounts│:\n  - name: b\n  - name: a\n',
      'protectedItems:\n  - disks│: [2, 1]\n',
      'hyperVHosts│:\n  - name: a\n  - name: B\n',
      'protectedItems│:\n  - name: b\n    os: &o x\n  - name: a\n    os: *o\n',
      'protectedItems│:\n  - name: b\n  - os: x\n',
    ];
    for (const source of none)
      assert.ok(!titles(source).some((title) => title.startsWith('Sort')), source);
  });
});
