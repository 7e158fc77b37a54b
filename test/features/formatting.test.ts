import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  completion,
  formatting,
  onTypeFormatting,
  rangeFormatting,
} from '../../server/src/features/index.ts';
import { ask, edited } from '../support/ask.ts';

const options = { tabSize: 2, insertSpaces: true };

function formatted(
  text: string,
  given: typeof options & { insertFinalNewline?: boolean } = options,
): string {
  const { descriptor } = ask(text);
  return edited(descriptor, formatting(descriptor, given));
}

describe('formatting', () => {
  test('indents evenly, lists in the style they have', () => {
    assert.equal(
      formatted(
        'vault:\n    name:   V\n    location :  x\nprotectedItems:\n    -   name: A\n        disks:\n        -  100\n        -   sizeGB: 2\n            role: data\n    # the second\n    - name: B\n      nics:\n            - network: n\n',
      ),
      'vault:\n  name: V\n  location: x\nprotectedItems:\n  - name: A\n    disks:\n    - 100\n    - sizeGB: 2\n      role: data\n  # the second\n  - name: B\n    nics:\n      - network: n\n',
    );
    assert.equal(
      formatted('vault:\n  name: V\nstorageAccounts:\n- name: a\n', {
        tabSize: 4,
        insertSpaces: true,
      }),
      'vault:\n    name: V\nstorageAccounts:\n- name: a\n',
    );
  });
  test('evens brackets on one line, and moves those over several as they are', () => {
    assert.equal(
      formatted(
        "vault: {name: V,location:   'x' }\nprotectedItems: [ { name: A,disks: [1,2,  3] },]\n",
      ),
      "vault: { name: V, location: 'x' }\nprotectedItems: [{ name: A, disks: [1, 2, 3] }]\n",
    );
    assert.equal(
      formatted('outbound:\n    urls: [\n        a.b,   # one\n        "c.d",\n    ]\n'),
      'outbound:\n  urls: [\n      a.b,   # one\n      "c.d",\n  ]\n',
    );
  });
  test('leaves texts of several lines their content, and takes blanks off line ends elsewhere', () => {
    const text =
      'recoveryPlans:\n    - name: p   \n      groups:\n        - actions:\n            - name: a\n              type: manual\n              instruction: |\n                  one  \n                    two\n\n              when: after\t\n';
    assert.equal(
      formatted(text),
      'recoveryPlans:\n  - name: p\n    groups:\n      - actions:\n          - name: a\n            type: manual\n            instruction: |\n                one  \n                  two\n\n            when: after\n',
    );
  });
  test('keeps comments with what they stand beside, and blank lines', () => {
    const text =
      '#  head\n\nvault:      # ours\n      # name\n      name: V   # short\n\n\n      location: x\n      # end of vault\n# end\n';
    assert.equal(
      formatted(text),
      '#  head\n\nvault:      # ours\n  # name\n  name: V   # short\n\n\n  location: x\n  # end of vault\n# end\n',
    );
  });
  test('keeps anchors, aliases and line ends', () => {
    const text =
      'protectedItems:\r\n    - &a\r\n      name:   A\r\n      os:  &o   x\r\n    - <<:   *a\r\n      os: *o\r\n';
    assert.equal(
      formatted(text),
      'protectedItems:\r\n  - &a\r\n    name: A\r\n    os: &o x\r\n  - <<: *a\r\n    os: *o\r\n',
    );
  });
  test('moves an item with its tag and its anchor', () => {
    assert.equal(
      formatted(
        'protectedItems:\n    -   !!map { name:  A }\n    - !!map &b { name: B }\n    - &c !!map\n      name: C\n',
      ),
      'protectedItems:\n  - !!map { name: A }\n  - !!map &b { name: B }\n  - &c !!map\n    name: C\n',
    );
  });
  test('does nothing to a broken text', () => {
    for (const text of ['vault:\n    name:   [x\n', 'a:   b\n  c:\td: e\n', 'vault:    "x\n'])
      assert.equal(formatted(text), text);
  });
  test('ends the file with a line end where that is asked for', () => {
    assert.equal(formatted('name: x'), 'name: x');
    assert.equal(formatted('name: x', { ...options, insertFinalNewline: true }), 'name: x\n');
    assert.equal(formatted('', { ...options, insertFinalNewline: true }), '');
  });
  test('of a range touches the items of the range only, and leaves them in their column', () => {
    const { descriptor, ranges } = ask(
      'name:   x\nprotectedItems:\n    - name:   A\n    - ⟦name:   B\n        # c\n      os⟧: {a: b}\n    - name:   C\n',
    );
    const [range] = ranges;
    assert.ok(range);
    assert.equal(
      edited(descriptor, rangeFormatting(descriptor, range, options)),
      'name:   x\nprotectedItems:\n    - name:   A\n    - name: B\n        # c\n      os: { a: b }\n    - name:   C\n',
    );
  });
});

describe('a new line', () => {
  const typed = (source: string): string => {
    const { descriptor, position } = ask(source);
    return edited(descriptor, onTypeFormatting(descriptor, position, options)).replace(
      /^[^]*\n(?=[^\n]*$)/,
      '|',
    );
  };
  test('goes on where the line before it tells', () => {
    assert.equal(typed('vault:\n│'), '|  ');
    assert.equal(typed('vault: # ours\n│'), '|  ');
    assert.equal(typed('  name: x\n│'), '|  ');
    assert.equal(typed('protectedItems:\n  - name: A\n  │'), '|    ');
    assert.equal(typed('  - name: A\n    disks:\n│'), '|      ');
    assert.equal(typed('  - disks:\n│'), '|      ');
    assert.equal(typed('  text: |-\n│'), '|    ');
    assert.equal(typed('  machines: [\n│'), '|    ');
    assert.equal(typed('      - A\n│'), '|      ');
  });
  test('goes on with the next item after one that is whole on its line', () => {
    assert.equal(typed('  - { name: A, disks: [80] }\n│'), '|  ');
    assert.equal(typed('  - { name: A, disks: [80] } # the first\n│'), '|  ');
    assert.equal(typed('  - &a { name: A }\n│'), '|  ');
    assert.equal(typed('      - "A: b"\n│'), '|      ');
    assert.equal(typed('  - [80, { sizeGB: 80 }]\n    │'), '|  ');
    assert.equal(typed('- { name: A }\n  │'), '|');
    assert.equal(typed('  - { name: A,\n      disks: [80] }\n│'), '|  ');
    assert.equal(typed('  - {\n    name: A\n  }\n│'), '|  ');
  });
  test('goes on with the properties of an item', () => {
    assert.equal(typed('  - disks: [80]\n│'), '|    ');
    assert.equal(typed('  - disks: [80,\n      90]\n│'), '|    ');
    assert.equal(typed('    disks: [\n      80,\n    ]\n│'), '|    ');
    assert.equal(typed('  - { name: A,\n│'), '|      ');
  });
  test('moves one level out for each empty line', () => {
    assert.equal(typed('protectedItems:\n  - name: A\n    disks: [1]\n\n    │'), '|  ');
    assert.equal(typed('protectedItems:\n  - name: A\n    disks: [1]\n\n\n  │'), '|');
    assert.equal(typed('vault:\n  name: A\n\n  │'), '|');
    assert.equal(
      typed('recoveryPlans:\n  - name: p\n    groups:\n      - machines: [A]\n\n        │'),
      '|      ',
    );
    assert.equal(typed('text: |\n  a\n\n  │'), '|  ', 'a text may have empty lines');
  });
  test('stays where something stands on it, or nothing above', () => {
    for (const source of ['vault:\n│name: x', '│', '\n│', 'vault:\n\n│'])
      assert.deepEqual(onTypeFormatting(ask(source).descriptor, ask(source).position, options), []);
  });
});

describe('a dash', () => {
  const typed = (source: string): string => {
    const { descriptor, position } = ask(source);
    return edited(descriptor, onTypeFormatting(descriptor, position, options, ' '))
      .split('\n')
      .filter((line) => /^ *- $/.test(line))
      .join();
  };
  const machine = 'protectedItems:\n  - name: A\n    disks: [1]\n';
  test('at the column of a property moves to the column of the items', () => {
    assert.equal(typed(`${machine}    - │`), '  - ');
    assert.equal(typed(`${machine}      - │`), '  - ');
    assert.equal(typed(`${machine}\n    # the next\n    - │`), '  - ');
    assert.equal(typed(`${machine}- │`), '  - ');
    const groups = 'recoveryPlans:\n  - name: p\n    groups:\n      - machines: [A]\n';
    assert.equal(typed(`${groups}        - │`), '      - ');
    assert.equal(typed(`${groups}    - │`), '  - ', 'of the nearest list to its left');
  });
  test('takes the suggestions of its list where it is not moved by itself', () => {
    const { checked, position } = ask(`${machine}    - │`);
    const [item] = completion(checked, position, {
      snippets: false,
      suggestCommand: undefined,
    }).items;
    assert.equal(item?.label, 'machine');
    assert.equal(item.additionalTextEdits?.[0]?.range.start.character, 2);
    assert.match(item.textEdit?.newText ?? '', /^- name: \n {4}os: /);
  });
  test('stays where a list may begin or go on', () => {
    assert.equal(typed(`${machine}  - │`), '  - ');
    assert.equal(typed('protectedItems:\n- │'), '- ');
    assert.equal(typed('protectedItems:\n    - │'), '    - ');
    assert.equal(typed('protectedItems:\n  - disks:\n    - │'), '    - ');
    assert.equal(typed('protectedItems: &all # machines\n    - │'), '    - ');
    assert.equal(typed('description: |\n  a\n   - │'), '   - ', 'in a text it is a word');
    assert.equal(typed('vault:\n  name: A\n  - │'), '  - ', 'where no list is open');
    assert.equal(typed('- │'), '- ');
  });
});

describe('a colon', () => {
  const typed = (source: string): string => {
    const { descriptor, position } = ask(source);
    return edited(descriptor, onTypeFormatting(descriptor, position, options, ':'));
  };
  const host = 'scenario: vmware-to-azure\nvSphereHosts:\n  - name: A\n';
  test('moves a key that only an outer block has to the column of that block', () => {
    assert.equal(typed(`${host}    protectedItems:│`), `${host}protectedItems:`);
    assert.equal(
      typed(`vault:\n  name: V\n  storageAccounts:│`),
      'vault:\n  name: V\nstorageAccounts:',
    );
  });
  test('leaves a key that its block has, that nobody has, and what others follow', () => {
    for (const source of [
      `${host}    version:│`,
      `${host}    nothing:│`,
      `${host}    protectedItems:│\n    version: '6.0'\n`,
      `${host}    # protectedItems:│`,
      'notes: |\n  protectedItems:│',
    ])
      assert.equal(typed(source), source.replace('│', ''));
  });
});
