import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completion, resolveCompletion } from '../../server/src/features/index.ts';
import { scenarios } from '../../server/src/requirements/scenarios.ts';
import { example } from '../../server/src/rules/examples.ts';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { withoutTabStops } from '../../server/src/features/completion/insertion.ts';
import { ask, edited } from '../support/ask.ts';

const client = { snippets: true, suggestCommand: undefined };
const head = 'scenario: vmware-to-azure\nvault:\n  name: V\n  location: westeurope\n';
const machines = 'protectedItems:\n  - name: A\n  - name: B\n  - name: C\n';

function items(source: string): CompletionItem[] {
  const { checked, position } = ask(source);
  return completion(checked, position, client).items;
}

function labels(source: string): string[] {
  return items(source).map(({ label }) => label);
}

/** The text after the item of a label is inserted, its stops left out. */
function inserted(source: string, label: string): string {
  const { checked, position, descriptor } = ask(source);
  const item = completion(checked, position, client).items.find((one) => one.label === label);
  assert.ok(item, `“${label}” is not offered, but ${labels(source).join(', ')}`);
  const { textEdit } = item;
  assert.ok(textEdit !== undefined && 'range' in textEdit);
  return edited(descriptor, [
    ...(item.additionalTextEdits ?? []),
    { range: textEdit.range, newText: withoutTabStops(textEdit.newText) },
  ]);
}

/** What an insertion puts in place of the marked text. */
function text(source: string, label: string): string {
  const item = items(source).find((one) => one.label === label);
  assert.ok(item?.textEdit, `“${label}” is not offered, but ${labels(source).join(', ')}`);
  return item.textEdit.newText;
}

describe('completion of keys', () => {
  test('offers the whole item, what is required, what the scenario uses, and the rest last', () => {
    const keys = labels(`${head}protectedItems:\n  - │\n`);
    assert.deepEqual(keys.slice(0, 2), ['machine', 'name']);
    assert.ok(keys.indexOf('os') < keys.indexOf('firmware'));
    assert.ok(keys.indexOf('vmwareTools') < keys.indexOf('generation'));
    const unused = items(`${head}protectedItems:\n  - │\n`).find(
      ({ label }) => label === 'generation',
    );
    assert.equal(unused?.labelDetails?.description, 'not used in this scenario');
  });
  test('leaves out what is there, before and after the cursor', () => {
    const keys = labels(`${head}protectedItems:\n  - name: A\n    │\n    os: CentOS 7.2\n`);
    assert.ok(!keys.includes('name') && !keys.includes('os') && keys.includes('disks'));
    assert.ok(!labels(`${head}│\nprotectedItems: []\n`).includes('protectedItems'));
    assert.ok(!labels(`${head}│\nprotectedItems: []\n`).includes('vault'));
  });
  test('works in a word that is half typed, at the end of the text and in its middle', () => {
    assert.equal(
      inserted(`${head}protectedItems:\n  - name: A\n    vmwareT│`, 'vmwareTools')
        .split('\n')
        .at(-1),
      '    vmwareTools: ',
    );
    assert.ok(
      inserted(`${head}sto│\nprotectedItems: []\n`, 'storageAccounts').includes(
        '\nstorageAccounts:\n  - name: \nprotectedItems',
      ),
    );
    assert.ok(
      inserted(`${head}protectedItems:\n  - na│\n    os: x\n`, 'name').includes(
        '  - name: \n    os: x',
      ),
    );
  });
  test('replaces a key and keeps its colon and value', () => {
    assert.ok(
      inserted(`${head}protectedItems:\n  - hostnam│e: x\n`, 'azureName').includes(
        '  - azureName: x\n',
      ),
    );
    assert.ok(
      !labels(`${head}protectedItems:\n  - hostnam│e: x\n`).includes('disks'),
      'what cannot hold the value',
    );
    assert.ok(
      inserted(`${head}protectedItems:\n  - dsk│: [1]\n`, 'disks').includes('  - disks: [1]\n'),
    );
  });
  test('writes blocks with the indentation and the list style of the text', () => {
    const wide = 'scenario: hyperv-vmm-to-azure\nvault:\n    name: V\n    location: westeurope\n';
    assert.equal(
      text(`${wide}│`, 'vmmServers'),
      'vmmServers:\n    - name: $1\n      version: $2\n      clouds:\n          - name: $3\n            hostGroups:\n                - name: $4\n                  hosts: [$5]$0',
    );
    const flat = `${head}storageAccounts:\n- name: a\n`;
    assert.equal(text(`${flat}│`, 'virtualNetworks'), 'virtualNetworks:\n- name: $0');
    assert.equal(
      text(`${flat}│`, 'storageAccount'),
      '- name: $0',
      'one more item of the list before',
    );
    assert.equal(
      text(`${head}recoveryPlans:\n  - name: p\n    │`, 'groups'),
      'groups:\n      - machines: [$1]$0',
    );
    assert.equal(
      text(`${head.replaceAll('\n', '\r\n')}│`, 'virtualNetworks'),
      'virtualNetworks:\r\n  - name: $0',
    );
  });
  test('offers what the blocks around may have next, and moves the line to their column', () => {
    const source = (typed: string): string =>
      `${head}protectedItems:\n  - name: A\n    disks: [1]\n    ${typed}│\n`;
    for (const typed of ['', 'st', 're']) {
      const whole = inserted(source(typed), 'recoveryPlans');
      assert.ok(
        whole.endsWith(
          '\n    disks: [1]\nrecoveryPlans:\n  - name: \n    groups:\n      - machines: []\n',
        ),
        whole,
      );
      assert.ok(inserted(source(typed), 'machine').includes('\n  - name: \n'));
    }
    const keys = labels(source(''));
    assert.ok(
      keys.indexOf('os') < keys.indexOf('machine'),
      'what the block itself has comes first',
    );
    assert.ok(!keys.includes('hyperVSites'), 'and what the scenario does not use is left out');
    const inside = `${head}protectedItems:\n  - name: A\n    os:\n      type: Linux\n      │\n    disks: [1]\n`;
    assert.ok(!labels(inside).includes('recoveryPlans'), 'nothing that takes over what follows');
    assert.ok(labels(`${head}protectedItems:\n  - name: A\n      │\n`).includes('disks'));
  });
  test('ends each snippet where its author types on', () => {
    for (const source of [
      `│`,
      `${head}│`,
      `${head}protectedItems:\n  - │`,
      `${head}protectedItems:\n  - { │ }`,
    ])
      for (const { label, textEdit, insertTextFormat } of items(source)) {
        const snippet = textEdit?.newText ?? '';
        if (insertTextFormat !== 2) continue;
        assert.match(snippet, /(?<!\\)\$(?:0|\{0)/, label);
        assert.equal([...snippet.matchAll(/(?<!\\)\$(?:0|\{0)/g)].length, 1, label);
      }
  });
  test('says in a word what an optional key is', () => {
    const about = (label: string): string | undefined =>
      items(`${head}protectedItems:\n  - name: A\n    │\n`).find((one) => one.label === label)
        ?.labelDetails?.description;
    assert.equal(about('firmware'), 'BIOS | UEFI');
    assert.equal(about('disks'), 'list');
    assert.equal(about('secureBoot'), 'true | false');
    assert.equal(about('storageAccount'), 'name');
    for (const { label, labelDetails } of items(`${head}│`))
      assert.notEqual(labelDetails?.description ?? '', '', label);
  });
  test('goes by the column of the cursor', () => {
    const source = (column: number): string =>
      `${head}protectedItems:\n  - name: A\n${' '.repeat(column)}│\n`;
    assert.ok(labels(source(0)).includes('recoveryPlans'));
    assert.equal(labels(source(2))[0], 'machine');
    assert.ok(labels(source(4)).includes('disks'));
  });
  test('offers nothing that would take over the lines below', () => {
    assert.deepEqual(
      labels(`${head}protectedItems:\n  - name: A\n    disks:\n    │\n      - 100\n`),
      [],
    );
    assert.deepEqual(labels(`${head}storageAccounts:\n- name: a\n│\n- name: b\n`), [
      'storageAccount',
    ]);
    assert.deepEqual(labels(`${head}protectedItems: │\n  - name: A\n`), []);
  });
  test('works in flow style, closed or not', () => {
    assert.equal(text(`${head}protectedItems:\n  - { name: A, │ }\n`, 'disks'), 'disks: [$1]$0');
    assert.equal(
      text(`${head}protectedItems:\n  - { name: A, ni│\n  - name: B\n`, 'nics'),
      'nics: [{ $1 }]$0',
    );
    assert.ok(labels(`${head}protectedItems:\n  - { name: A, disks: [{ ro│`).includes('role'));
    assert.deepEqual(labels(`${head}protectedItems:\n  - { name: A │ }\n`), []);
    assert.equal(
      text('{ "scenario": "vmware-to-azure", │ }', 'vault'),
      '"vault": { "name": "$1", "location": "$2" }$0',
    );
  });
  test('completes keys in quotes', () => {
    assert.ok(
      inserted(`${head}"storageAcc│"\n`, 'storageAccounts').includes(
        '\n"storageAccounts":\n  - name: \n',
      ),
    );
  });
  test('offers the ids of the checklist', () => {
    const ids = labels(`${head}checklist:\n  │\n`);
    assert.ok(ids.length > 5 && ids.slice(0, 5).every((id) => /^ASR\d{3}$/.test(id)));
    assert.match(text(`${head}checklist:\n  │\n`, ids[0] ?? ''), /^ASR\d{3}: \$0$/);
    assert.deepEqual(labels(`${head}checklist:\n  ${ids[0] ?? ''}: │\n`).slice(0, 1), ['done']);
  });
  test('offers an answer of the checklist short, or with who verified it and when', () => {
    const values = labels(`${head}checklist:\n  ASR302: │\n`);
    assert.deepEqual(values.slice(0, 3), ['done', 'notApplicable', 'open']);
    assert.ok(values.includes('{ }'), values.join());
    assert.deepEqual(labels(`${head}checklist:\n  ASR302:\n    │\n`).slice(0, 3), [
      'state',
      'by',
      'date',
    ]);
    assert.deepEqual(labels(`${head}checklist: { ASR302: { state: done, │ } }\n`), ['by', 'date']);
    assert.deepEqual(labels(`${head}checklist: { ASR302: { state: │ } }\n`), [
      'done',
      'notApplicable',
      'open',
    ]);
  });
});

describe('completion of values', () => {
  const item = (line: string): string => `${head}protectedItems:\n  - name: A\n    ${line}\n`;
  test('offers closed lists and truth values', () => {
    assert.deepEqual(labels(item('firmware: │')), ['BIOS', 'UEFI']);
    assert.deepEqual(labels(item('firmware: U│')), ['BIOS', 'UEFI']);
    assert.deepEqual(labels(item('secureBoot: │')), ['true', 'false']);
    assert.deepEqual(labels(item('secureBoot: "│"')), [], 'no truth value in quotes');
  });
  test('offers systems by their year, and no number in place of one that is typed', () => {
    const typed = (line: string): string[] => {
      const { checked, position } = ask(item(line));
      return completion(checked, position, client, undefined, '2').items.map(({ label }) => label);
    };
    assert.ok(typed('os: 2│').includes('Windows Server 2012 R2'));
    assert.deepEqual(typed('openPorts: [2│]'), []);
    assert.deepEqual(typed('disks: [2│]'), []);
  });
  test('writes what YAML would misread in quotes', () => {
    assert.equal(text(item('os: { systemDrive: │ }'), 'C:'), "'C:'");
    assert.equal(text(`${head}vSphereHosts:\n  - name: x\n    version: │\n`, '6.0'), "'6.0'");
    assert.equal(text(`${head}vSphereHosts:\n  - name: x\n    version: "│"\n`, '6.0'), '6.0');
    assert.equal(text(`${head}vSphereHosts:\n  - name: x\n    version: "5│\n`, '6.0'), '6.0"');
    assert.equal(
      text(`${head}outbound:\n  urls: [*.bl│]\n`, '*.blob.core.windows.net'),
      "'*.blob.core.windows.net'",
    );
  });
  test('puts the space behind a colon that lacks one', () => {
    assert.ok(inserted(item('firmware:│'), 'UEFI').includes('    firmware: UEFI\n'));
    assert.ok(
      inserted(`${head}protectedItems:\n  - { name: A, firmware:│}\n`, 'UEFI').includes(
        'firmware: UEFI}',
      ),
    );
  });
  test('offers the systems of the profile', () => {
    assert.equal(labels(item('os: │'))[0], 'Windows Server 2012 R2');
    assert.ok(labels(`profile: 2026-05\n${item('os: Win│')}`).includes('Windows Server 2025'));
    assert.ok(labels(item('os:\n      version: │')).includes('CentOS 7.2'));
  });
  test('offers regions by their names, that of the vault and its pair first', () => {
    const found = items(`${head}storageAccounts:\n  - name: a\n    location: │\n`);
    assert.deepEqual(
      found.slice(0, 2).map(({ label }) => label),
      ['westeurope', 'northeurope'],
    );
    assert.equal(found[0]?.labelDetails?.description, 'West Europe');
    assert.equal(found[0].filterText, 'westeurope West Europe');
    const regions = labels(`${head.replace('vmware', 'hyperv')}outbound:\n  regions: [│]\n`);
    assert.deepEqual(regions.slice(0, 2), ['westeurope', 'westus']);
  });
  test('offers only what the portal, the scenario and the profile accept', () => {
    assert.deepEqual(
      labels(`portal: classic\n${head}storageAccounts:\n  - name: a\n    sku: │\n`),
      ['Standard_GRS'],
    );
    const hyperV = head.replace('vmware', 'hyperv');
    assert.deepEqual(labels(`${hyperV}storageAccounts:\n  - name: a\n    sku: │\n`), [
      'Standard_GRS',
      'Standard_LRS',
    ]);
    const frequency = `${hyperV}replicationPolicy:\n  copyFrequencySeconds: │\n`;
    assert.deepEqual(labels(frequency).sort(), ['30', '300', '900']);
    assert.deepEqual(labels(`profile: 2026-05\n${frequency}`).sort(), ['30', '300']);
    assert.ok(!labels(`${head}failover:\n  types: [│]\n`).includes('planned'));
    assert.deepEqual(
      labels(`${head}recoveryPlans:\n  - groups:\n      - actions:\n          - type: │\n`),
      ['manual', 'runbook'],
    );
    const retired = items('profile: 2026-05\nscenario: │\n').at(-1);
    assert.ok(retired?.tags?.includes(1));
  });
  test('offers the addresses of the profile, and one word for all', () => {
    assert.ok(labels(`${head}outbound:\n  urls: │\n`).includes('required'));
    const left = labels(`${head}outbound:\n  urls:\n    - "*.backup.windowsazure.com"\n    - │\n`);
    assert.ok(
      left.includes('*.blob.core.windows.net') && !left.includes('*.backup.windowsazure.com'),
    );
    const government = `profile: 2026-05\n${head.replace('vmware', 'hyperv').replace('westeurope', 'usgovvirginia')}`;
    const known = labels(`${government}outbound:\n  urls: [│]\n`);
    assert.ok(
      known.includes('*.blob.core.usgovcloudapi.net') && !known.includes('*.blob.core.windows.net'),
    );
  });
  test('begins lists and blocks on the line', () => {
    assert.equal(text(item('disks: │'), '[ ]'), '[$1]$0');
    assert.equal(text(`${head}failover: │\n`, '{ }'), '{ types: [$1] }$0');
  });
});

describe('completion of names', () => {
  const plan = (line: string): string =>
    `${head}${machines}recoveryPlans:\n  - name: p\n    groups:\n      - machines: [B]\n      - ${line}\n`;
  test('offers the machines, those in no plan first, and none twice in a list', () => {
    assert.deepEqual(labels(plan('machines: [│]')), ['A', 'C', 'B']);
    assert.deepEqual(labels(plan('machines: [A, │]')), ['C', 'B']);
    assert.deepEqual(labels(plan('machines:\n          - A\n          - │')), ['C', 'B']);
    assert.equal(items(plan('machines: [│]'))[2]?.labelDetails?.description, 'in a plan');
  });
  test('offers accounts, networks, hosts and clouds where they are referred to', () => {
    const all = `${head}storageAccounts:\n  - name: acc1\nvirtualNetworks:\n  - name: net1\nhyperVHosts:\n  - name: hv1\n`;
    const item = (line: string): string => `${all}protectedItems:\n  - name: A\n    ${line}\n`;
    assert.deepEqual(labels(item('storageAccount: │')), ['acc1']);
    assert.deepEqual(labels(item('virtualNetwork: n│')), ['net1']);
    assert.deepEqual(labels(item('host: "│"')), ['hv1']);
  });
  test('offers clusters where hosts are referred to, and says what they are', () => {
    const all = `${head}hyperVHosts:\n  - { name: hv1, cluster: CLU }\nhyperVClusters:\n  - name: CLU\n`;
    const item = `${all}protectedItems:\n  - name: A\n    host: │\n`;
    assert.deepEqual(labels(item), ['hv1', 'CLU']);
    assert.equal(items(item)[1]?.labelDetails?.description, 'cluster');
    assert.deepEqual(labels(`${all}hyperVSites:\n  - { name: S, hosts: [clu, │] }\n`), ['hv1']);
    assert.deepEqual(labels(`${all}  - name: C2\nhyperVHosts:\n  - { name: x, cluster: │ }\n`), [
      'CLU',
      'C2',
    ]);
  });
  test('offers the name of a cluster for a new cluster, and not for a new host', () => {
    const used = `${head}hyperVSites:\n  - { name: S, hosts: [CLU, hv2] }\n`;
    const hosts = 'hyperVHosts:\n  - { name: hv1, cluster: CLU }\n';
    assert.deepEqual(labels(`${used}${hosts}hyperVClusters:\n  - name: │\n`), ['CLU']);
    assert.deepEqual(labels(`${used}${hosts}  - name: │\n`), ['hv2']);
  });
  test('offers a name that is referred to and missing as the name of a new thing', () => {
    assert.deepEqual(
      labels(
        `${head}protectedItems:\n  - name: │\nrecoveryPlans:\n  - groups: [{ machines: [X1] }]\n`,
      ),
      ['X1'],
    );
  });
});

describe('completion of aliases', () => {
  const source = (line: string): string =>
    `${head}protectedItems:\n  - name: A\n    <<: &s\n      os: &o CentOS 7.2\n    disks: &d [1]\n    firmware: &f UEFI\n  - name: B\n    ${line}\n  - os: &z x\n`;
  const aliases = (line: string): string[] =>
    labels(source(line)).filter((one) => one.startsWith('*'));
  test('offers the anchors before it whose values fit', () => {
    assert.deepEqual(aliases('<<: *│'), ['*s']);
    assert.deepEqual(aliases('os: *│'), ['*o']);
    assert.deepEqual(aliases('disks: *d│'), ['*d']);
    assert.deepEqual(aliases('firmware: *│'), ['*f']);
    assert.deepEqual(aliases('hostname: *│'), ['*o', '*f']);
    assert.deepEqual(aliases('secureBoot: *│'), []);
    assert.ok(inserted(source('disks: *│'), '*d').includes('    disks: *d\n'));
  });
  test('offers the keys of the map in a merge key', () => {
    const keys = labels(source('x: y').replace('<<: &s\n', '<<: &s\n      │\n'));
    assert.ok(keys.includes('vmwareTools') && !keys.includes('os'));
  });
});

describe('completion elsewhere', () => {
  test('offers a whole descriptor of every scenario in an empty one, and each is sound', () => {
    const skeletons = items('│').slice(0, scenarios.length);
    for (const [i, skeleton] of skeletons.entries()) {
      const body = withoutTabStops(skeleton.textEdit?.newText ?? '');
      assert.equal(body, example(scenarios[i] ?? 'vmware-to-azure'));
      const { findings } = check(Descriptor.open('file:///x', 1, body));
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    }
    assert.equal(labels('# Contoso\n\nsc│').length, labels('│').length);
    assert.equal(
      labels('scen│')[0],
      'scenario',
      'a key that is typed comes before whole descriptors',
    );
    assert.ok(!labels('name: x\n│').includes('VMware to Azure'));
  });
  test('makes one stop of a name that stands in several places', () => {
    const snippet = text('│', 'Hyper-V with VMM to Azure');
    assert.equal([...snippet.matchAll(/\$\{9:hv01\}/g)].length, 3);
  });
  test('offers the ids of the checklist that begin with the number that is typed', () => {
    const all = labels(`${head}checklist:\n  │\n`).filter((id) => /^ASR\d/.test(id));
    const [first = ''] = all;
    const start = first.slice(3, 5);
    const some = items(`${head}checklist:\n  ${start}│\n`).filter(({ label }) =>
      /^ASR\d/.test(label),
    );
    assert.ok(some.length > 0 && some.length < all.length);
    for (const { label, filterText } of some) {
      assert.ok(label.startsWith(`ASR${start}`));
      assert.equal(filterText, label);
    }
    const one = labels(`${head}checklist:\n  024│\n`).filter((id) => /^ASR\d/.test(id));
    assert.deepEqual(one, ['ASR024'], 'and no other whose title has these digits');
  });
  test('offers ids in suppression comments, those that are found there first', () => {
    const above = items(
      `${head}protectedItems:\n  - name: A\n    # asr-ignore │\n    disks: [100, 2048]\n`,
    );
    assert.equal(above[0]?.label, 'ASR303');
    assert.equal(above[0].preselect, true);
    const behind = labels(
      `${head}protectedItems:\n  - name: A\n    disks: [100, 2048] # asr-ignore AS│\n`,
    );
    assert.equal(behind[0], 'ASR303');
    assert.deepEqual(labels(`${head}# asr-ignore ASR303 -- be│\n`), []);
    assert.deepEqual(labels(`${head}# a│\n`), ['asr-ignore']);
  });
  test('offers nothing in texts, in other comments and behind the end of the document', () => {
    for (const nothing of [
      'name: |\n  te│xt\n',
      'subscription: ab│c\n',
      '# prose │\n',
      'vault: {} │\n',
      '---\nname: x\n---\n│',
    ])
      assert.deepEqual(labels(nothing), [], nothing);
  });
  test('explains an item when it is looked at, with the limits in force', () => {
    const { checked, position } = ask(`${head}protectedItems:\n  - name: A\n    │\n`);
    const disks = completion(checked, position, client).items.find(
      ({ label }) => label === 'disks',
    );
    assert.ok(disks && disks.documentation === undefined);
    const { documentation } = resolveCompletion(checked, disks);
    assert.match(
      (documentation as { value: string }).value,
      /Disks of the machine[^]*ASR304[^]*64/,
    );
  });
  test('sends plain text to a client without snippets', () => {
    const { checked, position } = ask(`${head}│`);
    const { items: plain } = completion(checked, position, {
      snippets: false,
      suggestCommand: undefined,
    });
    const vault = plain.find(({ label }) => label === 'storageAccounts');
    assert.equal(vault?.textEdit?.newText, 'storageAccounts:\n  - name: ');
    assert.equal(vault.insertTextFormat, 1);
  });
  test('sends part of a long list, and says so', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `  - name: M${i}\n`).join('');
    const source = `${head}protectedItems:\n${many}recoveryPlans:\n  - groups: [{ machines: [M99│] }]\n`;
    const { checked, position } = ask(source);
    const list = completion(checked, position, client);
    assert.ok(list.items.some(({ label }) => label === 'M99') && list.items.length < 100);
    const all = ask(source.replace('M99│', '│'));
    assert.equal(completion(all.checked, all.position, client).isIncomplete, true);
  });
});
