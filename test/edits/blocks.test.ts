/** Edits of top-level blocks, wherever and however they are written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addBlock, addToList, removeBlock } from '../../server/src/edits/blocks.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import type { Edit } from '../../server/src/edits/edits.ts';

const stub = '\n  - name: x\n  - name: y';

describe('a block is added', () => {
  const cases: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'where it belongs': [
      'vault: { name: v }\nprotectedItems: []\n',
      'vault: { name: v }\nvirtualNetworks:\n  - name: x\n  - name: y\nprotectedItems: []\n',
    ],
    'behind the comments of the one before, before those of the next': [
      'vault:\n  name: v # c\n  # of the vault\n\n# The machines\nprotectedItems: []\n',
      'vault:\n  name: v # c\n  # of the vault\nvirtualNetworks:\n  - name: x\n  - name: y\n\n# The machines\nprotectedItems: []\n',
    ],
    'behind the items of a list': [
      'storageAccounts:\n  - name: a\n  - name: b\nfailover: {}\n',
      'storageAccounts:\n  - name: a\n  - name: b\nvirtualNetworks:\n  - name: x\n  - name: y\nfailover: {}\n',
    ],
    'before all others': [
      '# ours\n---\nfailover: {}\n',
      '# ours\n---\nvirtualNetworks:\n  - name: x\n  - name: y\nfailover: {}\n',
    ],
    'at the end of a text without a line end': [
      'vault: {}',
      'vault: {}\nvirtualNetworks:\n  - name: x\n  - name: y',
    ],
    'to an empty text': ['', 'virtualNetworks:\n  - name: x\n  - name: y\n'],
    'to comments': ['# ours\n', '# ours\nvirtualNetworks:\n  - name: x\n  - name: y\n'],
    'with the line ends of the text': [
      'vault: {}\r\nfailover: {}\r\n',
      'vault: {}\r\nvirtualNetworks:\r\n  - name: x\r\n  - name: y\r\nfailover: {}\r\n',
    ],
    'behind its key': [
      'virtualNetworks:\nfailover: {}\n',
      'virtualNetworks:\n  - name: x\n  - name: y\nfailover: {}\n',
    ],
    'behind its key, the comment kept': [
      'virtualNetworks: # none\nfailover: {}\n',
      'virtualNetworks: # none\n  - name: x\n  - name: y\nfailover: {}\n',
    ],
    'in place of an empty list': [
      'virtualNetworks: [] # none\n',
      'virtualNetworks: # none\n  - name: x\n  - name: y\n',
    ],
    'in place of nothing': ['virtualNetworks: ~\n', 'virtualNetworks:\n  - name: x\n  - name: y\n'],
    'to a key in quotes': [
      '"virtualNetworks":\n',
      '"virtualNetworks":\n  - name: x\n  - name: y\n',
    ],
    'to a map in braces': [
      '{ vault: { name: v } }',
      "{ vault: { name: v }, virtualNetworks: [{ name: x }, { name: 'y' }] }",
    ],
    'to JSON': [
      '{ "vault": { "name": "v" } }',
      '{ "vault": { "name": "v" }, "virtualNetworks": [{"name":"x"},{"name":"y"}] }',
    ],
    'to empty braces': ['{}', "{virtualNetworks: [{ name: x }, { name: 'y' }]}"],
    'to indented text': [
      '  vault: {}\n  failover: {}\n',
      '  vault: {}\n  failover: {}\n  virtualNetworks:\n    - name: x\n    - name: y\n',
    ],
    'before the end mark': [
      'vault: {}\n...\n',
      'vault: {}\nvirtualNetworks:\n  - name: x\n  - name: y\n...\n',
    ],
  };
  for (const [name, [from, to]] of Object.entries(cases)) {
    test(name, () => {
      const descriptor = open(from);
      assert.equal(applied(descriptor, [addBlock(descriptor, 'virtualNetworks', stub)]), to);
    });
  }
});

describe('a block is removed', () => {
  const cases: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'on one line': ['vault: {}\nfailover: {}\nname: x\n', 'vault: {}\nname: x\n'],
    'of several lines': ['failover:\n  types: [test]\n  # c\nname: x\n', '  # c\nname: x\n'],
    'with its items': [
      'vault: {}\nfailover:\n  - a\n  # of b\n  - b # c\n\n# the name\nname: x\n',
      'vault: {}\n\n# the name\nname: x\n',
    ],
    'the last': ['name: x\nfailover:\n  - a', 'name: x\n'],
    'the first, the comments before it kept': [
      '# ours\nfailover: {}\nname: x\n',
      '# ours\nname: x\n',
    ],
    'in braces': ['{ vault: {}, failover: {}, name: x }', '{ vault: {}, name: x }'],
    'the only one': ['failover: {}\n', ''],
  };
  for (const [name, [from, to]] of Object.entries(cases)) {
    test(name, () => {
      const descriptor = open(from);
      assert.equal(applied(descriptor, removeBlock(descriptor, 'failover')), to);
    });
  }
  test('not where it is not', () => {
    assert.deepEqual(removeBlock(open('name: x\n'), 'failover'), []);
  });
  test('the one of two that is meant', () => {
    const descriptor = open('name: x\nportal: azure\nname: y\n');
    const at = descriptor.sections.get('name')?.heads[1]?.entry.keySpan;
    assert.equal(
      applied(descriptor, removeBlock(descriptor, 'name', at)),
      'name: x\nportal: azure\n',
    );
  });
});

describe('an item is added', () => {
  const cases: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'behind the last': [
      'virtualNetworks:\n  - name: a # c\n  # after\nname: x\n',
      'virtualNetworks:\n  - name: a # c\n  - { name: b }\n  # after\nname: x\n',
    ],
    'in brackets': [
      'virtualNetworks: [{ name: a }]\n',
      'virtualNetworks: [{ name: a }, { name: b }]\n',
    ],
    'to an empty list': ['virtualNetworks: []\n', 'virtualNetworks: [{ name: b }]\n'],
    'to a new list': ['name: x\n', 'name: x\nvirtualNetworks:\n  - { name: b }\n'],
    'not to a text': ['virtualNetworks: many\n', 'virtualNetworks: many\n'],
  };
  for (const [name, [from, to]] of Object.entries(cases)) {
    test(name, () => {
      const descriptor = open(from);
      assert.equal(
        applied(descriptor, addToList(descriptor, 'virtualNetworks', '{ name: b }')),
        to,
      );
    });
  }
});

function open(text: string): Descriptor {
  return Descriptor.open('file:///blocks', 1, text);
}

function applied(descriptor: Descriptor, edits: readonly Edit[]): string {
  let { text } = descriptor;
  for (const { at, newText } of edits) {
    const { start, end } = descriptor.span(at);
    text = text.slice(0, start) + newText + text.slice(end);
  }
  return text;
}
