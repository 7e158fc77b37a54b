/** Names of policies, process servers, test networks and plans of drills, in every feature for names. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentSymbol, TextDocumentEdit } from 'vscode-languageserver-types';
import {
  codeLenses,
  completion,
  definition,
  documentSymbols,
  hover,
  references,
  rename,
} from '../../server/src/features/index.ts';
import type { Range } from '../../server/src/text/lines.ts';
import { ask, edited, textAt } from '../support/ask.ts';

const client = { snippets: true, suggestCommand: undefined };
const head = 'scenario: vmware-to-azure\nvault: { name: V, location: westeurope }\n';

/** Each kind of reference: the declaration, then a reference, both to `old-one`, and a second name. */
const kinds = {
  'a policy': [
    'replicationPolicies:\n  - name: @old-one@\n  - { name: other }\n',
    'protectedItems:\n  - { name: A, replicationPolicy: @old-one@ }\n',
  ],
  'a policy of a list beside the default one': [
    'replicationPolicy: { name: other }\nreplicationPolicies: [{ name: @old-one@ }]\n',
    'protectedItems:\n  - name: A\n    replicationPolicy: @old-one@\n',
  ],
  'the default policy': [
    'replicationPolicy: { name: @old-one@ }\nreplicationPolicies: [{ name: other }]\n',
    'protectedItems:\n  - name: A\n    replicationPolicy: @old-one@\n',
  ],
  'a process server': [
    'processServers:\n  - { name: @old-one@ }\n  - name: other\n',
    'protectedItems: [{ name: A, processServer: @old-one@ }]\n',
  ],
  'a network for test failovers': [
    'virtualNetworks:\n  - name: @old-one@\n  - name: other\n',
    'failover: { testNetwork: @old-one@ }\n',
  ],
  'the plan of a drill': [
    'recoveryPlans:\n  - name: @old-one@\n  - { name: other }\n',
    'drills:\n  - { date: 2016-11-15, plan: @old-one@ }\n',
  ],
} as const;

describe('the name of', () => {
  for (const [what, [declaration, use]] of Object.entries(kinds)) {
    const text = (declared: string, used: string): string =>
      head + declaration.replace('@old-one@', declared) + use.replace('@old-one@', used);

    test(`${what} leads to its declaration, whatever its case`, () => {
      const { descriptor, position, ranges } = ask(text('⟦old-one⟧', 'OLD-│One'));
      assert.deepEqual(
        definition(descriptor, position).map(({ range }) => range),
        ranges,
      );
    });

    test(`${what} is found where it is used`, () => {
      const { descriptor, position, ranges } = ask(text('old│-one', '⟦old-one⟧'));
      const found = references(descriptor, position, false).map(({ range }) => range);
      assert.deepEqual(found, ranges);
    });

    test(`${what} is renamed everywhere`, () => {
      const { checked, descriptor, position } = ask(text('old│-one', 'old-one'));
      const result = rename(checked, position, 'new-one');
      assert.ok(result !== undefined && !('refused' in result));
      const [change] = (result.documentChanges ?? []) as TextDocumentEdit[];
      const edits = change?.edits as { range: Range; newText: string }[];
      assert.equal(edited(descriptor, edits), text('new-one', 'new-one'));
    });

    test(`${what} is completed`, () => {
      const { checked, position } = ask(text('old-one', '│'));
      const labels = completion(checked, position, client).items.map(({ label }) => label);
      assert.deepEqual(labels.filter((label) => /one|other/.test(label)).sort(), [
        'old-one',
        'other',
      ]);
    });

    test(`${what} is reported where nothing has it`, () => {
      const { checked } = ask(text('old-one', 'nobody'));
      const found = checked.findings.filter(({ requirement }) => requirement === 'ASR003');
      assert.equal(found.length, 1, found.map(({ message }) => message).join('\n'));
    });
  }

  test('the configuration server is that of a process server, with its domain or without', () => {
    for (const [own, used] of [
      ['ASR-CS01', 'asr-cs01'],
      ['ASR-CS01.contoso.local', 'ASR-CS01'],
      ['ASR-CS01', 'ASR-CS01.contoso.local'],
    ] as const) {
      const text = `${head}configurationServer: { hostname: ${own} }\nprotectedItems: [{ name: A, processServer: ${used} }]\n`;
      const { findings } = ask(text).checked;
      assert.ok(!findings.some(({ requirement }) => requirement === 'ASR003'), used);
    }
    const { checked, position } = ask(
      `${head}configurationServer: { hostname: ASR-CS01 }\nprotectedItems:\n  - name: A\n    processServer: │\n`,
    );
    const { items } = completion(checked, position, client);
    assert.ok(items.some(({ label }) => label === 'ASR-CS01'));
  });
});

test('lenses say how many machines use a policy or a process server', () => {
  const asked = ask(
    `${head}replicationPolicy: { name: usual }\nreplicationPolicies: [{ name: gold }, { name: idle }]\nprocessServers: [{ name: ps1 }, { name: ps2 }]\nvirtualNetworks: [{ name: n1 }, { name: drill }]\nfailover: { testNetwork: drill }\nprotectedItems:\n  - { name: A, replicationPolicy: GOLD, processServer: ps1 }\n  - name: B\n  - name: C\n`,
  );
  const titles = codeLenses(asked.checked).map(
    ({ range, command }) => `${textAt(asked, range)}: ${command?.title ?? ''}`,
  );
  for (const title of [
    'usual: used by 2 machines by default',
    'gold: used by 1 machine',
    'idle: not used',
    'ps1: used by 1 machine',
    'n1: not used',
    'drill: used by test failovers',
  ])
    assert.ok(titles.includes(title), `${title} is not in ${titles.join(', ')}`);
  assert.ok(!titles.some((title) => title.startsWith('ps2')));
});

test('the outline has the fixed groups of a plan, named groups, drills and approvals', () => {
  const text = `recoveryPlans:
  - name: finance
    shutdown: { actions: [{ name: stop-jobs, type: manual }] }
    failover: {}
    groups:
      - name: Databases
        machines: [A]
      - machines: [B]
replicationPolicies: [{ name: gold, recoveryPointRetentionHours: 24 }]
drills:
  - { date: 2016-11-15, plan: finance, type: test, result: passed }
  - notes: half a record
approvals: [{ by: A. Jansen, date: 2016-11-20, role: Head of IT }]
`;
  const lines = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail === undefined || detail === '' ? '' : ` - ${detail}`}`,
      ...lines(children ?? [], `${indent}  `),
    ]);
  assert.deepEqual(lines(documentSymbols(ask(text).descriptor)), [
    'recoveryPlans - 1',
    '  finance - 2 groups, 2 machines',
    '    Shutdown - 1 action',
    '      stop-jobs - manual',
    '    Failover - 0 actions',
    '    Databases - 1 machine',
    '    Group 2 - 1 machine',
    'replicationPolicies - 1',
    '  gold - 24 h',
    'drills - 2',
    '  2016-11-15 finance - test, passed',
    '  (no name)',
    'approvals - 1',
    '  2016-11-20 A. Jansen - Head of IT',
  ]);
});

test('a hover of a name shows the description and the owner of what has it', () => {
  const shown = (source: string): string => {
    const { checked, position } = ask(source);
    return (hover(checked, position)?.contents as { readonly value: string }).value;
  };
  const machine =
    'protectedItems:\n  - name: A\n    description: Payroll *of Europe*\n    owner: Finance IT\n';
  const plan = 'recoveryPlans:\n  - name: p\n    groups: [{ machines: [│a] }]\n';
  const text = shown(head + machine + plan);
  assert.match(text, /Payroll \\\*of Europe\\\*\n\nOwner: Finance IT/);
  assert.match(
    shown(
      `${head}configurationServer:\n  host│name: CS\n  owner: Server team\nprotectedItems: [{ name: A }]\n`,
    ),
    /hostname/,
  );
  assert.match(shown(`${head}protectedItems: [{ name: A, firmware: e│fi }]\n`), /`UEFI`: /);
});
