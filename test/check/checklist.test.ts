import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { background, checklist, countStates } from '../../server/src/check/checklist.ts';
import type { State } from '../../server/src/check/requirement-state.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import { example, machine } from '../../server/src/rules/examples.ts';

function items(text: string) {
  return checklist(check(Descriptor.open('file:///a', 1, text)));
}

function state(text: string, id: string): State | undefined {
  return items(text).find(({ requirement }) => requirement.id === id)?.state;
}

describe('the checklist', () => {
  test('says of every requirement of the scenario how it stands', () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.asr.yaml'))) {
      const descriptor = Descriptor.open('file:///a', 1, readFileSync(`examples/${name}`, 'utf8'));
      const found = checklist(check(descriptor));
      const rows = catalogue('2016-12').requirements.filter(
        (row) =>
          (row.lines.length > 0 || row.asksWhen !== undefined || row.enforcement === 'checklist') &&
          row.enforcement !== 'explanation' &&
          catalogue('2016-12').applies(row.id, descriptor.scenario),
      );
      assert.deepEqual(
        found
          .flatMap(({ requirement, alike }) => [requirement, ...alike].map(({ id }) => id))
          .sort(),
        rows.map(({ id }) => id),
        name,
      );
      assert.equal(countStates(found).violated, 0, name);
    }
  });
  test('has one item for a fact that is stated twice, and takes an answer to either', () => {
    const text = `${machine('os: Windows Server 2012')}checklist: { ASR903: done }\n`;
    const item = items(text).find(({ requirement }) => requirement.id === 'ASR303');
    assert.deepEqual([item?.state, item?.alike.map(({ id }) => id)], ['done', ['ASR903']]);
    assert.equal(state(text, 'ASR903'), undefined);
    // BitLocker is reported as an encrypted disk, and still a question by itself.
    assert.equal(state(machine('os: Windows Server 2012'), 'ASR024'), 'open');
    assert.equal(state(machine('os: CentOS 7.2'), 'ASR024'), 'notApplicable');
  });
  test('met, violated, open', () => {
    assert.equal(state(machine('disks: [100, 500]'), 'ASR303'), 'met');
    assert.equal(state(machine('disks: [100, 2048]'), 'ASR303'), 'violated');
    assert.equal(state(machine('os: Windows Server 2012'), 'ASR303'), 'open');
    assert.equal(state(machine('disks: [100]'), 'ASR300'), 'open');
    assert.equal(state(machine('disks: [100]\nvmwareTools: running'), 'ASR300'), 'met');
  });
  test('asks for what the name of a system leaves open', () => {
    const note = (text: string, id: string) =>
      items(text).find(({ requirement }) => requirement.id === id);
    const cases: readonly (readonly [string, string, string | undefined])[] = [
      [machine('os: Windows Server 2008 R2'), 'ASR320', 'state the service pack of FIN-SQL01'],
      [machine('os: SLES 11'), 'ASR330', 'state the service pack of FIN-SQL01'],
      [
        machine('os: RHEL 7', 'physical-to-azure'),
        'ASR330',
        'state the minor release of FIN-SQL01',
      ],
      [machine('os: Windows Server'), 'ASR320', 'state the version of FIN-SQL01'],
      [
        `${machine('os: CentOS')}  - { name: B, os: { type: Linux, version: Linux } }\n`,
        'ASR330',
        'state the version of FIN-SQL01 and 1 more',
      ],
      [machine('os: Other (64-bit)'), 'ASR320', 'state the system of FIN-SQL01'],
      [machine('os: Windows Server 2008 R2 SP1'), 'ASR320', undefined],
      [machine('os: Windows Server 2012'), 'ASR231', undefined],
      [
        example('vmware-to-azure', { vSphereHosts: '\n  - { name: esx01, version: 6.x }' }),
        'ASR231',
        'state the version of esx01',
      ],
      [
        example('vmware-to-azure', {
          configurationServer: '\n  hostname: CS\n  os: Microsoft Windows Server 2012 (64-bit)',
        }),
        'ASR201',
        'state the version of CS',
      ],
      [
        example('hyperv-to-azure', { hyperVHosts: '\n  - { name: br12-hv1, os: Windows Server }' }),
        'ASR420',
        'state the release of br12-hv1',
      ],
      [
        example('hyperv-vmm-to-azure', {
          vmmServers:
            '\n  - { name: vmm01, version: VMM, clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }] }',
        }),
        'ASR402',
        'state the release of vmm01',
      ],
    ];
    for (const [text, id, expected] of cases) {
      const item = note(text, id);
      assert.deepEqual(
        [item?.state, item?.note],
        expected === undefined ? ['met', ''] : ['open', expected],
        `${id}\n${text}`,
      );
    }
  });
  test('counts the places that say nothing', () => {
    const text = `${machine('vmwareTools: running')}  - { name: B }\n`;
    const item = items(text).find(({ requirement }) => requirement.id === 'ASR300');
    assert.deepEqual([item?.state, item?.note], ['open', 'declared in 1 of 2 places']);
  });
  test('takes the author’s word for what only a person can see, and not against what it sees', () => {
    const settle = (word: string, id = 'ASR302', size = 100) =>
      `${machine(`disks: [100, ${size}]`)}checklist:\n  ${id}: ${word}\n`;
    assert.equal(state(settle('done'), 'ASR302'), 'done');
    assert.equal(state(settle('notApplicable'), 'ASR302'), 'notApplicable');
    assert.equal(state(settle('open'), 'ASR302'), 'open');
    assert.equal(state(machine(''), 'ASR302'), 'open');
    assert.equal(state(settle('done', 'ASR303', 2048), 'ASR303'), 'violated');
  });
  test('takes an answer that says who verified it, and when', () => {
    const answered = (answer: string) =>
      items(`${machine('')}checklist:\n  ASR302: ${answer}\n`).find(
        ({ requirement }) => requirement.id === 'ASR302',
      );
    const whole = answered('{ state: done, by: A. Jansen, date: 2016-11-20 }');
    assert.deepEqual(
      [whole?.state, whole?.note, whole?.answer?.by, whole?.answer?.date],
      ['done', 'answered in the descriptor by A. Jansen on 2016-11-20', 'A. Jansen', '2016-11-20'],
    );
    assert.equal(
      answered('{ state: notApplicable, by: B }')?.note,
      'answered in the descriptor by B',
    );
    assert.equal(
      answered('\n    state: open\n    date: 2016-11-20')?.note,
      'answered in the descriptor on 2016-11-20',
    );
    assert.equal(answered('done')?.note, 'answered in the descriptor');
    // Without a state it is no answer, and a finding.
    for (const answer of ['{ by: A }', '{}', '~', '[done]', '7'])
      assert.equal(answered(answer)?.state, 'open', answer);
    assert.equal(answered('{ by: A }')?.answer, undefined);
  });
  test('a proxy is asked for its address, which then shows whether the servers reach it', () => {
    const outbound = (more: string): string =>
      example('hyperv-to-azure', { outbound: `\n  connection: proxy${more}` });
    const proxy = (address: string): string => outbound(`\n  proxy: { address: '${address}' }`);
    assert.equal(state(example('hyperv-to-azure', {}), 'ASR021'), 'notApplicable');
    assert.equal(state(outbound(''), 'ASR021'), 'open');
    assert.equal(state(proxy('http://proxy:8080'), 'ASR021'), 'met');
    assert.equal(state(proxy('https://proxy:8443'), 'ASR021'), 'violated');
    assert.equal(state(`${outbound('')}checklist: { ASR021: done }\n`, 'ASR021'), 'done');
  });
  test('a recorded drill shows that one was run, as the date of the last one does', () => {
    const drills = (list: string): string => example('vmware-to-azure', { drills: list });
    assert.equal(state(example('vmware-to-azure', {}), 'ASR909'), 'open');
    assert.equal(state(drills(' [{ date: 2016-11-15 }]'), 'ASR909'), 'met');
    assert.equal(state(drills(' [{ by: A. Jansen }]'), 'ASR909'), 'open');
    const measured = `${drills(' [{ date: 2016-11-15, minutes: 95 }]')}capacity: { rtoMinutes: 120 }\n`;
    assert.equal(state(measured, 'ASR918'), 'met');
  });
  test('a value that shows the work was done settles its item', () => {
    assert.equal(state(machine(''), 'ASR110'), 'open');
    assert.equal(state(example('vmware-to-azure', { subscription: ' Contoso' }), 'ASR110'), 'met');
    assert.equal(state(machine(''), 'ASR909'), 'open');
    assert.equal(
      state(example('vmware-to-azure', { failover: ' { lastDrill: 2016-11-15 }' }), 'ASR909'),
      'met',
    );
  });
  test('a requirement made of others is broken where one of them is', () => {
    assert.equal(state(machine('disks: [100, 2048]'), 'ASR302'), 'violated');
    assert.equal(state(machine('disks: [2048]'), 'ASR901'), 'violated');
    assert.equal(state(machine('disks: [100]'), 'ASR901'), 'met');
    const hyperV = (disks: string) => machine(`disks: [${disks}]`, 'hyperv-to-azure');
    assert.equal(state(hyperV('100, 2048'), 'ASR903'), 'violated');
    const urls = (outbound: string) => example('hyperv-to-secondary', { outbound });
    assert.equal(state(urls(' { urls: [time.nist.gov] }'), 'ASR625'), 'violated');
    assert.equal(state(urls(' { urls: [time.nist.gov] }'), 'ASR700'), 'violated');
    assert.equal(state(urls(' { urls: required }'), 'ASR700'), 'met');
    assert.equal(state(urls(' { ports: [443] }'), 'ASR700'), 'open');
    const firewall = ' { ipBasedRules: true, regions: [westus] }';
    assert.equal(state(urls(firewall), 'ASR626'), 'violated');
  });
  test('a requirement about something is asked where that is there', () => {
    const vmm = (outbound: string | null) => example('hyperv-vmm-to-azure', { outbound });
    assert.equal(state(vmm(null), 'ASR407'), 'notApplicable');
    assert.equal(state(vmm(' { ipBasedRules: false }'), 'ASR407'), 'notApplicable');
    assert.equal(state(vmm(' { ipBasedRules: true }'), 'ASR407'), 'open');
    const host = (version: string) =>
      example('vmware-to-azure', { vSphereHosts: `\n  - { name: esx, version: ${version} }` });
    assert.equal(state(host('5.5'), 'ASR241'), 'notApplicable');
    assert.equal(state(host('6'), 'ASR241'), 'open');
    assert.equal(state(host('ESXi 6.0 Update 2'), 'ASR241'), 'open');
    assert.equal(state(machine('disks: [1]'), 'ASR918'), 'notApplicable');
    const goals = (failover: string | null) =>
      example('vmware-to-azure', { capacity: ' { rtoMinutes: 60 }', failover });
    assert.equal(state(goals(null), 'ASR918'), 'open');
    assert.equal(state(goals(' { lastDrill: 2016-11-15 }'), 'ASR918'), 'met');
    assert.equal(state(machine('os: Windows Server 2012'), 'ASR336'), 'notApplicable');
    assert.equal(state(machine('os: CentOS 7.2'), 'ASR336'), 'open');
    assert.equal(state(machine('disks: [1]'), 'ASR336'), 'open');
    assert.equal(state(machine('disks: [1]'), 'ASR308'), 'notApplicable');
    const proxy = example('hyperv-to-azure', { outbound: ' { connection: proxy }' });
    assert.equal(state(proxy, 'ASR021'), 'open');
    assert.equal(state(machine(''), 'ASR021'), 'notApplicable');
  });
  test('what is chosen in Azure is chosen by its default too', () => {
    for (const id of ['ASR101', 'ASR102', 'ASR103', 'ASR122', 'ASR127', 'ASR130', 'ASR215'])
      assert.equal(state(machine('disks: [1]'), id), 'met', id);
  });
  test('a consequence stays open until the author has seen it', () => {
    const teamed = (more = '') => `${machine('nics: [{ teamed: true }]')}${more}`;
    assert.equal(state(teamed(), 'ASR313'), 'open');
    assert.equal(state(teamed('checklist: { ASR313: done }\n'), 'ASR313'), 'done');
  });
  test('what can be neither met nor broken is told besides', () => {
    const told = background(check(Descriptor.open('file:///a', 1, machine(''))));
    assert.ok(told.some(({ id }) => id === 'ASR801'));
    const asked = new Set<string>(
      items(machine('')).flatMap(({ requirement, alike }) =>
        [requirement, ...alike].map(({ id }) => id),
      ),
    );
    assert.ok(told.every(({ id }) => !asked.has(id)));
    const rows = catalogue('2016-12').requirements.filter(
      ({ lines, scenarios }) => lines.length > 0 && scenarios.includes('V'),
    );
    assert.ok(rows.every(({ id }) => asked.has(id) || told.some((one) => one.id === id)));
  });
  test('is empty without a scenario', () => {
    assert.deepEqual(items('vault: { name: x }\n'), []);
  });
});
