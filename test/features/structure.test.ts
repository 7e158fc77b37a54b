/** Outline, folding and selection. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import {
  documentSymbols,
  foldingRanges,
  selectionRanges,
} from '../../server/src/features/index.ts';
import { ask, textAt } from '../support/ask.ts';

const source = `# head
# of the file
scenario: vmware-to-azure
vault:
  name: V
  location: westeurope
protectedItems:
  - name: SQL01
    disks: [100, 1500]   # two
  - name: APP01
    os: CentOS 7.2
recoveryPlans:
  - name: finance
    groups:
      - machines: [SQL01]
      - machines:
          - APP01
        actions:
          - { name: dns, type: runbook, runbook: Dns }
`;

/** The outline in lines, each level indented. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined || detail === '' ? '' : ` - ${detail}`}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

describe('the outline', () => {
  test('tells of every item what matters', () => {
    assert.deepEqual(outline(documentSymbols(ask(source).descriptor)), [
      'scenario - vmware-to-azure',
      'vault - V',
      'protectedItems - 2',
      '  SQL01 - 2 disks, 1.6 TB',
      '  APP01',
      'recoveryPlans - 1',
      '  finance - 2 groups, 2 machines',
      '    Group 1 - 1 machine',
      '    Group 2 - 1 machine, 1 action',
      '      dns - runbook',
    ]);
  });
  test('has the clouds and host groups of a VMM server, and words for other items', () => {
    const vmm = `vmmServers:\n  - name: v\n    version: System Center 2012 R2\n    clouds: [{ name: G, hostGroups: [{ name: L, hosts: [a, b] }] }]\nnetworkMappings:\n  - { source: A, target: B }\nstorageAccounts:\n  - { name: s, sku: Standard_LRS, usage: log }\n`;
    assert.deepEqual(outline(documentSymbols(ask(vmm).descriptor)), [
      'vmmServers - 1',
      '  v - System Center 2012 R2',
      '    G',
      '      L - 2 hosts',
      'networkMappings - 1',
      '  A - → B',
      'storageAccounts - 1',
      '  s - Standard_LRS, log',
    ]);
  });
  test('has ranges that lie in each other, broken text and merges included', () => {
    const broken = [
      'protectedItems:\n  - &a { name: A, disks: [1\n  - <<: *a\n    os: x\n  - name:\n',
      `${source}vault: {`,
      'recoveryPlans: [{ groups: [{ actions: [{}] }] }]',
      '- a',
      '',
    ];
    const within = (outer: DocumentSymbol): void => {
      for (const inner of outer.children ?? []) {
        assert.ok(inner.name !== '');
        assert.ok(
          before(outer.range.start, inner.range.start) && before(inner.range.end, outer.range.end),
        );
        within(inner);
      }
      assert.ok(
        before(outer.range.start, outer.selectionRange.start) &&
          before(outer.selectionRange.end, outer.range.end),
        JSON.stringify(outer),
      );
    };
    for (const text of broken) documentSymbols(ask(text).descriptor).forEach(within);
  });
});

describe('folding', () => {
  const folded = (text: string): string[] =>
    foldingRanges(ask(text).descriptor).map(
      ({ startLine, endLine, kind }) =>
        `${startLine}-${endLine}${kind === undefined ? '' : ` ${kind}`}`,
    );
  test('takes sections, items, blocks and runs of comments', () => {
    const expected = ['0-1 comment', '3-5', '6-10', '7-8', '9-10', '11-18'];
    const groups = ['12-18', '13-18', '15-18', '15-16', '17-18'];
    assert.deepEqual(folded(source).sort(), [...expected, ...groups].sort());
  });
  test('leaves a closing bracket in sight, and knows regions', () => {
    assert.deepEqual(
      folded('vault: {\n  name: x,\n  location: y\n}\nfailover:\n  types: [\n    test\n  ]\n'),
      ['0-2', '5-6', '4-7'],
    );
    assert.deepEqual(folded('# region tier 1\nname: x\n# endregion\n'), ['0-2 region']);
  });
});

describe('a selection', () => {
  function grown(text: string): string[] {
    const asked = ask(text);
    const [selection] = selectionRanges(asked.descriptor, [asked.position]);
    const steps: string[] = [];
    for (let one: SelectionRange | undefined = selection; one !== undefined; one = one.parent)
      steps.push(textAt(asked, one.range));
    return steps;
  }
  test('grows from a value over its property, block, item and section to the whole', () => {
    const text =
      'name: x\nprotectedItems:\n  - name: A\n    os: { version: "Cent│OS" }\n  - name: B\n';
    const plain = text.replace('│', '');
    assert.deepEqual(grown(text), [
      'CentOS',
      '"CentOS"',
      'version: "CentOS"',
      '{ version: "CentOS" }',
      'os: { version: "CentOS" }',
      'name: A\n    os: { version: "CentOS" }',
      '- name: A\n    os: { version: "CentOS" }',
      plain.slice(plain.indexOf('protected'), -1),
      plain,
    ]);
  });
  test('takes an item of a nested list with its dash', () => {
    assert.ok(
      grown('protectedItems:\n  - disks:\n      - sizeGB: 1│00\n        role: os\n').includes(
        '- sizeGB: 100\n        role: os',
      ),
    );
  });
  test('is the whole text where nothing stands', () => {
    assert.deepEqual(grown('│\n\n'), ['\n\n']);
    assert.deepEqual(grown('│'), ['']);
  });
});

function before(
  a: { line: number; character: number },
  b: { line: number; character: number },
): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
