/** What is seen at a glance: lenses, hints, colours and links. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  codeLenses,
  documentLinks,
  inlayHints,
  semanticTokens,
} from '../../server/src/features/index.ts';
import { semanticTokensLegend } from '../../server/src/features/semantic-tokens-legend.ts';
import { ask, textAt } from '../support/ask.ts';

const head = 'scenario: vmware-to-azure\nvault: { name: V, location: westeurope }\n';

describe('lenses', () => {
  const lenses = (text: string): string[] => {
    const asked = ask(head + text);
    return codeLenses(asked.checked).map(
      ({ range, command }) => `${textAt(asked, range)}: ${command?.title ?? ''}`,
    );
  };
  test('count the machines of a plan beside the limit, and those in no plan', () => {
    const text =
      'protectedItems:\n  - name: A\n  - name: B\n  - name: C\nrecoveryPlans:\n  - name: p\n    groups:\n      - machines: [A]\n      - machines: [a, B]\n';
    assert.deepEqual(lenses(text), [
      'protectedItems: 1 of 3 machines not in a plan',
      'p: 2 / 50 machines, 2 groups',
    ]);
    assert.ok(
      lenses(text.replace('[A]', '[A, C]')).includes('protectedItems: 3 machines, all in plans'),
    );
    assert.ok(lenses(`${text}profile: 2026-05\n`).includes('p: 2 / 100 machines, 2 groups'));
    assert.deepEqual(lenses('protectedItems:\n  - name: A\n'), ['protectedItems: 1 machine']);
  });
  test('say of a machine when several plans start it', () => {
    const text =
      'protectedItems:\n  - name: A\nrecoveryPlans:\n  - { name: p, groups: [{ machines: [A] }] }\n  - { name: q, groups: [{ machines: [A] }] }\n';
    assert.ok(lenses(text).includes('A: used by 2 plans'));
  });
  test('say who uses an account, a network or a host, by name or by default', () => {
    const text =
      'storageAccounts:\n  - name: a1\n  - name: a2\n  - { name: log, usage: log }\nvirtualNetworks:\n  - name: n1\nnetworkMappings: [{ source: x, target: n1 }]\nhyperVHosts: [{ name: h1 }, { name: h2 }]\nprotectedItems:\n  - { name: A, storageAccount: a2, host: h1 }\n  - { name: B, host: h1 }\n';
    assert.deepEqual(
      lenses(text).sort(),
      [
        'a1: used by 1 machine by default',
        'a2: used by 1 machine',
        'n1: used by 1 mapping',
        'h1: used by 2 machines',
        'protectedItems: 2 machines',
      ].sort(),
    );
    assert.ok(lenses(text.replace('target: n1', 'target: n2')).includes('n1: not used'));
    assert.ok(
      lenses('virtualNetworks:\n  - name: n1\nprotectedItems:\n  - name: A\n').includes(
        'n1: used by 1 machine by default',
      ),
    );
  });
  test('say who uses a cluster, and the only host or cluster by default', () => {
    const text =
      'hyperVHosts: [{ name: h1, cluster: C1 }, { name: h2, cluster: c1 }]\nhyperVClusters:\n  - name: C1\nprotectedItems:\n  - { name: A, host: c1 }\n  - { name: B, host: h1 }\n  - { name: C }\n';
    assert.deepEqual(
      lenses(text).sort(),
      [
        'h1: used by 1 machine',
        'C1: used by 2 machines and 2 hosts',
        'protectedItems: 3 machines',
      ].sort(),
    );
    assert.ok(
      lenses('hyperVHosts: [{ name: h1 }]\nprotectedItems:\n  - name: A\n').includes(
        'h1: used by 1 machine by default',
      ),
    );
  });
  test('lead to the uses where the client has a command for it, and something is named', () => {
    const text =
      'virtualNetworks:\n  - name: n1\nstorageAccounts:\n  - name: a1\n  - name: a2\nprotectedItems:\n  - { name: A, storageAccount: a2 }\n  - { name: B }\n';
    const { checked } = ask(head + text);
    const leading = codeLenses(checked, 'asr.showReferences').filter(
      ({ command }) => command?.command !== '',
    );
    assert.deepEqual(leading, [
      {
        range: { start: { line: 6, character: 10 }, end: { line: 6, character: 12 } },
        command: {
          title: 'used by 1 machine',
          command: 'asr.showReferences',
          arguments: [{ uri: 'file:///test.asr.yaml', position: { line: 6, character: 10 } }],
        },
      },
    ]);
    for (const { command } of codeLenses(checked)) assert.equal(command?.command, '');
  });
});

describe('hints', () => {
  /** The text with the hints between `‹` and `›`. */
  const hinted = (text: string): string => {
    const { checked, descriptor } = ask(head + text);
    const range = descriptor.range({ start: 0, end: descriptor.length });
    let result = descriptor.text;
    for (const { position, label } of inlayHints(checked, range).reverse()) {
      const at = descriptor.offsetAt(position);
      result = `${result.slice(0, at)}‹${typeof label === 'string' ? label : ''}›${result.slice(at)}`;
    }
    return result.slice(head.length);
  };
  test('tell what a name does not tell', () => {
    const machines =
      'protectedItems:\n  - os: CentOS 7.2‹Linux›\n  - os: Windows Server 2012 R2\n  - os: { version: "SLES 11 SP3"‹Linux› }\n  - os: { version: CentOS 7.2, type: Linux }\n';
    assert.equal(hinted(machines.replace(/‹.*?›/g, '')), machines);
  });
  test('tell the region and redundancy by default', () => {
    const text =
      'storageAccounts:\n  - name: a‹Standard_GRS, westeurope›\n  - { name: b‹westeurope›, sku: Standard_LRS }\n  - { name: c, sku: Premium_LRS, location: westus }\nvirtualNetworks:\n  - name: n‹westeurope›\n';
    assert.equal(hinted(text.replace(/‹.*?›/g, '')), text);
  });
  test('add up disks', () => {
    const text =
      'protectedItems:\n  - disks: [100, 1500]‹1.6 TB›\n  - disks:‹300 GB›\n      - 100\n      - sizeGB: 200\n  - disks: [100]\n';
    assert.equal(hinted(text.replace(/‹.*?›/g, '')), text);
  });
  test('are made for the asked lines only', () => {
    const { checked } = ask(`${head}protectedItems:\n  - os: CentOS 7.2\n  - os: CentOS 7.1\n`);
    const line = { start: { line: 4, character: 0 }, end: { line: 4, character: 40 } };
    assert.deepEqual(
      inlayHints(checked, line).map(({ position }) => position.line),
      [4],
    );
  });
});

describe('colours', () => {
  function tokens(source: string, lines?: [number, number]): string[] {
    const asked = ask(source);
    const range = lines && {
      start: { line: lines[0], character: 0 },
      end: { line: lines[1], character: 0 },
    };
    const { data } = semanticTokens(asked.descriptor, range);
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
      line += down;
      character = down > 0 ? right : character + right;
      const span = { start: { line, character }, end: { line, character: character + length } };
      const marks = semanticTokensLegend.tokenModifiers.filter(
        (_, bit) => (modifiers & (1 << bit)) !== 0,
      );
      found.push([textAt(asked, span), semanticTokensLegend.tokenTypes[type], ...marks].join(' '));
    }
    return found;
  }
  test('tell names, their uses, words of closed lists, quantities and ids apart', () => {
    const text =
      'scenario: vmware-to-azure\nprotectedItems:\n  - name: "A"\n    os: CentOS 7.2\n    disks: [100] # asr-ignore ASR303 -- x\n    secureBoot: true\nrecoveryPlans:\n  - name: p\n    groups: [{ machines: [A] }]\nchecklist: { ASR612: done }\n';
    assert.deepEqual(tokens(text), [
      'vmware-to-azure enumMember',
      'A class declaration',
      '100 number readonly',
      'asr-ignore keyword',
      'ASR303 macro',
      'p variable declaration',
      'A class',
      'ASR612 macro',
      'done enumMember',
    ]);
    assert.deepEqual(tokens(text, [7, 8]), ['p variable declaration']);
    assert.deepEqual(tokens(text.replaceAll('\n', '\r\n')), tokens(text));
  });
  test('are not given to what nobody knows, nor over the ends of lines', () => {
    assert.deepEqual(
      tokens('foo: A\nname: x\nprotectedItems:\n  - name: |\n      A\n      B\n'),
      [],
    );
    assert.deepEqual(tokens(''), []);
  });
});

describe('links', () => {
  const links = (text: string): string[] => {
    const asked = ask(text);
    return documentLinks(asked.checked).map(
      ({ range, target }) => `${textAt(asked, range)} → ${target ?? ''}`,
    );
  };
  test('lead to addresses in values and comments', () => {
    assert.deepEqual(
      links(
        "# see https://contoso.example/dr#plan).\noutbound:\n  urls: ['https://dev.mysql.com/a.msi', 'https://*.x.com/', http://]\n",
      ),
      [
        'https://contoso.example/dr#plan → https://contoso.example/dr#plan',
        'https://dev.mysql.com/a.msi → https://dev.mysql.com/a.msi',
      ],
    );
  });
  test('lead from the ids of requirements to what is written of them', () => {
    const found = links(
      '# ASR303 and ASR998\nname: ASR304\nchecklist:\n  ASR612: done\n  "ASR304": open\n',
    );
    assert.deepEqual(
      found.map((one) => one.slice(0, 6)),
      ['ASR303', 'ASR612', 'ASR304'],
    );
    assert.ok(found.every((one) => one.includes(' → https://')));
  });
  test('lead to the portal where the descriptor names all that it takes', () => {
    const id = '00000000-1111-2222-3333-444444444444';
    const text = `subscription: ${id}\nvault: { name: V, resourceGroup: rg dr, location: x }\nstorageAccounts:\n  - { name: s, resourceGroup: rg2 }\n`;
    const root = `https://portal.azure.com/#resource/subscriptions/${id}`;
    assert.deepEqual(links(text), [
      `${id} → ${root}`,
      `V → ${root}/resourceGroups/rg%20dr/providers/Microsoft.RecoveryServices/vaults/V`,
      `s → ${root}/resourceGroups/rg2/providers/Microsoft.Storage/storageAccounts/s`,
    ]);
    assert.deepEqual(links(text.replace(id, 'Contoso DR')), []);
    assert.equal(links(text.replace('resourceGroup: rg dr, ', '')).length, 2);
  });
});
