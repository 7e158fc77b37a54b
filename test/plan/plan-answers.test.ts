/** K1 to K16, computed by hand. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AnswerId } from '../../server/src/plan/answer.ts';
import { answerOf, descriptorText, machineLines, planOf, valueOf } from './plan-world.ts';

const later = 'profile: 2026-05\nscenario: vmware-to-azure\n';

/** The example of the specification: 120 machines, 600 GB a day, 8,000 GB in use, 200 Mbps. */
const example = descriptorText(
  `${machineLines(120, (i) => `usedGB: ${i < 60 ? 50 : 83 + 1 / 3}, os: Windows Server 2012 R2`)}capacity: { dailyChangeGB: 600, bandwidthMbps: 200, changeHours: 10, burstGB: 50, burstMinutes: 30, rpoMinutes: 15 }\n`,
);

describe('the example', () => {
  test('gives its figures', () => {
    assert.equal(valueOf(example, 'K1'), 55.6);
    assert.equal(valueOf(example, 'K2'), 72.2);
    assert.equal(valueOf(example, 'K3'), 133.3);
    assert.equal(valueOf(example, 'K4'), 148.1);
    assert.equal(valueOf(example, 'K6'), 139.1);
    const k8 = answerOf(example, 'K8');
    assert.equal(k8.value, 1);
    assert.equal(k8.notes[0], 'Size: 12 cores, 18 GB memory, 600 GB cache disk.');
  });
  test('and 36.7 min at 100 Mbps', () => {
    const slow = example.replace('bandwidthMbps: 200', 'bandwidthMbps: 100');
    assert.equal(valueOf(slow, 'K5'), 36.7);
    assert.match(answerOf(slow, 'K5').notes[0] ?? '', /above the objective of 15 min/);
    assert.equal(valueOf(example, 'K5'), 3.3);
  });
  test('says that batches are needed, of 62 machines', () => {
    assert.match(answerOf(example, 'K6').notes[0] ?? '', /more than 72 h/);
    assert.equal(valueOf(example, 'K7'), 62);
    assert.match(answerOf(example, 'K7').notes.join(), /2 batches/);
  });
});

/** The size that K8 or K9 names: number, cores, cache. */
function size(count: number, changeGB: number, head?: string, id: AnswerId = 'K8'): string {
  const rest = `${machineLines(count, '')}capacity: { dailyChangeGB: ${changeGB}, growthPercent: 0 }\n`;
  const { value = 0, notes } = answerOf(descriptorText(rest, head), id);
  return `${value} x ${
    /(\d+) cores, (\d+) GB memory, (\d+) GB/
      .exec(notes[0] ?? '')
      ?.slice(1)
      .join('/') ?? ''
  }`;
}

describe('process servers of profile 2016-12, at the edges of each row', () => {
  const cases: readonly (readonly [number, number, string])[] = [
    [1, 1, '1 x 8/16/300'],
    [99, 500, '1 x 8/16/300'],
    [100, 500, '1 x 12/18/600'],
    [99, 501, '1 x 12/18/600'],
    [150, 1000, '1 x 12/18/600'],
    [151, 1000, '1 x 16/32/1000'],
    [150, 1001, '1 x 16/32/1000'],
    [200, 2000, '1 x 16/32/1000'],
    [201, 2000, '2 x 16/32/1000'],
    [200, 2001, '2 x 16/32/1000'],
    [600, 9000, '5 x 16/32/1000'],
    [1000, 2000, '5 x 16/32/1000'],
  ];
  for (const [count, change, expected] of cases)
    test(`${count} machines, ${change} GB a day`, () => {
      assert.equal(size(count, change), expected);
    });
  test('growth counts', () => {
    const rest = `${machineLines(10, '')}capacity: { dailyChangeGB: 1000, growthPercent: 100 }\n`;
    assert.equal(valueOf(descriptorText(rest), 'K8'), 1);
    assert.equal(valueOf(descriptorText(rest.replace('100 }', '101 }')), 'K8'), 2);
  });
  test('further process servers are the alternative, up to 225 machines each', () => {
    const notes = (count: number): string =>
      answerOf(
        descriptorText(`${machineLines(count, '')}capacity: { dailyChangeGB: 10 }\n`),
        'K8',
      ).notes.join(' ');
    assert.match(notes(425), /and 1 further process server: 12 cores, 24 GB memory, 1000 GB/);
    assert.match(notes(426), /and 2 further process servers: .* each\./);
    assert.doesNotMatch(notes(200), /further/);
  });
  test('the machines that it was measured with are compared with those here', () => {
    const text = descriptorText(machineLines(2, 'disks: [50, 150]'));
    assert.match(answerOf(text, 'K8').notes.join(), /have 2 disks of 100 GB on average/);
    const same = descriptorText(machineLines(2, 'disks: [50, 150, 100]'));
    assert.doesNotMatch(answerOf(same, 'K8').notes.join(), /on average/);
  });
  test('without a change of a day it is a lower bound by the number of machines', () => {
    const { value, kind, missing } = answerOf(descriptorText(machineLines(201, '')), 'K8');
    assert.deepEqual([value, kind, missing], [2, 'lowerBound', ['capacity.dailyChangeGB']]);
  });
  test('the servers that the descriptor declares are counted', () => {
    const rest = `configurationServer: { hostname: CS }\nprocessServers: [{ name: A }, { name: B, location: azure }]\n${machineLines(1, '')}`;
    assert.match(answerOf(descriptorText(rest), 'K8').notes.join(), /descriptor declares 2\./);
  });
});

describe('appliances of profile 2026-05, at the edges of each row', () => {
  const cases: readonly (readonly [number, number, string])[] = [
    [1, 1, '1 x 8/16/620'],
    [150, 1000, '1 x 8/16/620'],
    [151, 1000, '1 x 16/32/1000'],
    [150, 1001, '1 x 16/32/1000'],
    [200, 2000, '1 x 16/32/1000'],
    [201, 2000, '2 x 16/32/1000'],
    [200, 2001, '2 x 16/32/1000'],
    [400, 4000, '2 x 16/32/1000'],
    [401, 4000, '3 x 16/32/1000'],
    [10, 9000, '5 x 16/32/1000'],
  ];
  for (const [count, change, expected] of cases)
    test(`${count} machines, ${change} GB a day`, () => {
      assert.equal(size(count, change, later, 'K9'), expected);
    });
  test('the profile has no process servers, and the older one no appliances', () => {
    const other = (text: string): string[] => planOf(text).notApplicable.map(({ id }) => id);
    assert.ok(other(descriptorText(machineLines(1, ''), later)).includes('K8'));
    assert.ok(other(descriptorText(machineLines(1, ''))).includes('K9'));
  });
});

describe('storage accounts', () => {
  const accounts = 'storageAccounts: [{ name: std }, { name: prem, sku: Premium_LRS }]\n';
  const on = (account: string, rest: string): string => `storageAccount: ${account}, ${rest}`;
  const standard = (count: number, rest: string): string =>
    descriptorText(`${accounts}${machineLines(count, on('std', rest))}`);

  test('40 disks at their full rate fill a standard account', () => {
    assert.equal(valueOf(standard(40, 'disks: [10]'), 'K10'), 1);
    assert.equal(valueOf(standard(41, 'disks: [10]'), 'K10'), 2);
    assert.equal(answerOf(standard(41, 'disks: [10]'), 'K10').kind, 'upperBound');
    assert.deepEqual(answerOf(standard(41, 'disks: [10]'), 'K10').missing, [
      'protectedItems[].iops',
    ]);
  });
  test('or 20,000 reads and writes a second, where these are declared', () => {
    assert.equal(valueOf(standard(40, 'disks: [10], iops: 500'), 'K10'), 1);
    assert.equal(valueOf(standard(41, 'disks: [10], iops: 500'), 'K10'), 2);
    assert.equal(answerOf(standard(80, 'disks: [10], iops: 100'), 'K10').kind, 'exact');
    assert.equal(valueOf(standard(80, 'disks: [10], iops: 100'), 'K10'), 1);
  });
  test('or 500 TB', () => {
    assert.equal(valueOf(standard(500, 'disks: [1000], iops: 1'), 'K10'), 1);
    assert.equal(valueOf(standard(501, 'disks: [1000], iops: 1'), 'K10'), 2);
  });
  test('35 TB of disks fill a premium account, half of it with a test failover', () => {
    const premium = (count: number): string =>
      descriptorText(`${accounts}${machineLines(count, on('prem', 'disks: [1000]'))}`);
    assert.equal(valueOf(premium(35), 'K11'), 1);
    assert.match(answerOf(premium(35), 'K11').notes.join(), /: 2\.$/);
    assert.match(answerOf(premium(17), 'K11').notes.join(), /: 1\.$/);
    assert.equal(valueOf(premium(36), 'K11'), 2);
    assert.equal(valueOf(premium(660), 'K11'), 19);
    assert.ok(planOf(premium(1)).notApplicable.some(({ id }) => id === 'K10'));
    assert.ok(planOf(standard(1, 'disks: [1]')).notApplicable.some(({ id }) => id === 'K11'));
  });
  test('a disk that is not replicated counts nowhere', () => {
    const text = standard(41, 'disks: [10, { sizeGB: 10, exclude: true }]');
    assert.equal(valueOf(text, 'K10'), 2);
    assert.equal(valueOf(text.replaceAll('disks: [10, ', 'disks: ['), 'K10'), 'notComputable');
  });
  test('cache accounts by the change of a disk', () => {
    const cache = (count: number, peak: number): string =>
      descriptorText(machineLines(count, `disks: [10], peakChangeMBps: ${peak}`), later);
    assert.equal(valueOf(cache(600, 4), 'K12'), 1);
    assert.equal(valueOf(cache(601, 4), 'K12'), 2);
    assert.equal(valueOf(cache(300, 4.1), 'K12'), 1);
    assert.equal(valueOf(cache(301, 8), 'K12'), 2);
    assert.match(answerOf(cache(1501, 4), 'K12').notes.join(), /v2 accounts: 2\./);
    assert.match(answerOf(cache(751, 8), 'K12').notes.join(), /v2 accounts: 2\./);
    assert.equal(valueOf(cache(1, 8.1), 'K12'), 'notComputable');
    assert.match(answerOf(cache(1, 8.1), 'K12').notes.join(), /ends at 8 MB/);
    const unknown = answerOf(descriptorText(machineLines(2, 'disks: [10]'), later), 'K12');
    assert.deepEqual(unknown.missing, ['protectedItems[].peakChangeMBps']);
    assert.equal(unknown.kind, 'notComputable');
  });
});

describe('cores and one failover of all', () => {
  test('cores are added up, as the least', () => {
    const { value, kind } = answerOf(descriptorText(machineLines(3, 'cores: 4')), 'K13');
    assert.deepEqual([value, kind], [12, 'lowerBound']);
  });
  test('what the planner reports is what it is', () => {
    const rest = `${machineLines(3, 'cores: 4')}capacity: { coresNeeded: 20, coreQuota: 10 }\n`;
    const { value, kind, notes } = answerOf(descriptorText(rest), 'K13');
    assert.deepEqual([value, kind], [20, 'exact']);
    assert.match(notes.join(), /above the quota of 10 cores/);
  });
  test('machines without cores are named', () => {
    const text = descriptorText(machineLines(3, (i) => (i === 1 ? '' : 'cores: 4')));
    const { value, kind, missing } = answerOf(text, 'K13');
    assert.deepEqual([value, kind, missing], [8, 'lowerBound', ['protectedItems[M2].cores']]);
  });
  test('2,000 machines an hour that are ready, 1,000 that are not', () => {
    assert.equal(valueOf(descriptorText(machineLines(2000, '')), 'K16'), 1);
    assert.equal(valueOf(descriptorText(machineLines(1000, 'os: CentOS 7.2')), 'K16'), 1);
    assert.equal(valueOf(descriptorText(machineLines(120, '')), 'K16'), 0.06);
    const { kind, assumptions } = answerOf(descriptorText(machineLines(1, '')), 'K16');
    assert.equal(kind, 'lowerBound');
    assert.ok(assumptions.some((one) => /Documented later .*2019-11-14/.test(one)));
    const now = answerOf(descriptorText(machineLines(1, ''), later), 'K16').assumptions;
    assert.ok(now.includes('Not verified for 2026.'));
    assert.ok(now.every((one) => !one.startsWith('Documented later')));
  });
});

describe('free space on Hyper-V hosts', () => {
  const head = 'scenario: hyperv-to-azure\n';
  const hosts = 'hyperVHosts: [{ name: HV1, freeGB: 150 }, { name: HV2 }]\n';
  const rest = `${hosts}${machineLines(4, (i) => `host: ${i < 3 ? 'hv1' : 'HV2'}, disks: [100]`)}`;
  test('all of the disks, then half', () => {
    const [first, second] = planOf(descriptorText(rest, head)).answers.filter(
      ({ id }) => id === 'K15',
    );
    assert.deepEqual(
      [first?.value, first?.kind, first?.subject],
      [300, 'upperBound', 'hyperVHosts[HV1]'],
    );
    assert.match(first?.notes.join(' ') ?? '', /Afterwards 150 GB.*Free are 150 GB, which is less/);
    assert.deepEqual([second?.value, second?.missing], [100, ['hyperVHosts[HV2].freeGB']]);
  });
  test('machines without a host are named, and clusters count', () => {
    const text = `hyperVClusters: [{ name: C1 }]\nhyperVHosts: [{ name: HV1 }, { name: HV2 }]\n${machineLines(2, (i) => `${i === 0 ? 'host: c1, ' : ''}disks: [100]`)}`;
    const found = planOf(descriptorText(text, head)).answers.filter(({ id }) => id === 'K15');
    assert.deepEqual(
      found.map(({ value, missing }) => [value, missing]),
      [
        [100, ['hyperVClusters[C1].freeGB']],
        [undefined, ['protectedItems[M2].host']],
      ],
    );
  });
  test('no other machines have it', () => {
    const other = planOf(descriptorText(machineLines(1, ''))).notApplicable;
    assert.ok(other.some(({ id }) => id === 'K15'));
  });
});

describe('recovery time', () => {
  const plan = (groups: string, items = machineLines(3, 'startMinutes: 10')): string =>
    descriptorText(
      `${items}recoveryPlans:\n  - name: Web\n    rtoMinutes: 20\n    groups:\n${groups}`,
    );
  test('the longest start of each group, and the steps one after the other', () => {
    const text = plan(
      '      - { machines: [M1, m2], actions: [{ name: a, type: manual, minutes: 5 }, { name: b, type: script, minutes: 7, when: before }] }\n      - { machines: [M3] }\n',
    );
    const { value, kind, notes, title, subject } = answerOf(text, 'K14');
    assert.deepEqual([value, kind], [32, 'lowerBound']);
    assert.equal(title, 'Recovery time of Web');
    assert.equal(subject, 'recoveryPlans[Web]');
    assert.match(notes.join(' '), /^>= 32 min The objective is 20 min/);
  });
  test('what is not known is counted by name', () => {
    const groups =
      '      - { machines: [M1, M2, M3], actions: [{ name: a, type: manual }, { name: b, type: manual }, { name: c, type: runbook }] }\n';
    const text = plan(groups, machineLines(3, 'os: CentOS 7.2'));
    const { value, notes, missing } = answerOf(text, 'K14');
    assert.equal(value, 8);
    assert.equal(
      notes[0],
      '>= 8 min + 3 start times not declared + 2 manual steps not declared + 1 automatic step not declared',
    );
    assert.equal(missing.length, 6);
    assert.ok(missing.includes('protectedItems[M1].startMinutes'));
    assert.ok(missing.includes('recoveryPlans[Web].groups[0].actions[1].minutes'));
  });
  test('nothing known is no time', () => {
    const text = plan(
      '      - { machines: [M1] }\n',
      machineLines(1, 'os: Windows Server 2012 R2'),
    );
    assert.equal(answerOf(text, 'K14').kind, 'notComputable');
    assert.equal(answerOf(descriptorText(''), 'K14').missing[0], 'recoveryPlans');
  });
  test('steps of another failover or of the way back do not count', () => {
    const text = plan(
      '      - { machines: [M1], actions: [{ name: a, type: manual, minutes: 5, failoverTypes: [test] }, { name: b, type: manual, minutes: 7, direction: failback }] }\n',
    );
    assert.equal(valueOf(text, 'K14'), 10);
    assert.equal(valueOf(`${text}failover: { types: [test] }\n`, 'K14'), 15);
    assert.equal(valueOf(`${text}failover: { types: [planned] }\n`, 'K14'), 10);
  });
  test('steps of the fixed groups count', () => {
    const text = `${plan('      - { machines: [M1] }\n')}    shutdown: { actions: [{ name: s, type: manual, minutes: 2 }] }\n    failover: { actions: [{ name: f, type: manual, minutes: 3 }] }\n`;
    assert.equal(valueOf(text, 'K14'), 15);
  });
  const extra = (item: string, scenario = 'vmware-to-azure'): number | string =>
    valueOf(
      `scenario: ${scenario}\nprotectedItems: [{ name: M1, startMinutes: 0, ${item} }]\nrecoveryPlans: [{ name: P, groups: [{ machines: [M1] }] }]\n`,
      'K14',
    );
  test('the extra step: Linux, physical, a static address, an old agent', () => {
    assert.equal(extra('os: CentOS 7.2'), 8);
    assert.equal(extra('os: Windows Server 2012 R2'), 0);
    assert.equal(extra('os: Windows Server 2012 R2', 'physical-to-azure'), 8);
    assert.equal(extra('os: CentOS 7.2', 'hyperv-to-azure'), 0);
    assert.equal(extra('nics: [{ network: a, ipAssignment: dhcp }]'), 0);
    assert.equal(extra('nics: [{ network: a, ipAssignment: static }]'), 8);
    assert.equal(extra('mobilityService: "9.7.1"'), 8);
    assert.equal(extra('mobilityService: "9.8"'), 0);
    assert.equal(extra('mobilityService: "9.8.1"'), 0);
    assert.equal(extra('mobilityService: "10.0"'), 0);
    assert.equal(extra('mobilityService: newest'), 0);
  });
});

describe('the first copy', () => {
  const copy = (item: string, capacity: string): string =>
    descriptorText(`${machineLines(2, item)}capacity: { ${capacity} }\n`);
  test('of all disks, where the space in use is not declared, is the most', () => {
    const text = copy('disks: [450]', 'dailyChangeGB: 0, bandwidthMbps: 100');
    assert.deepEqual([answerOf(text, 'K6').value, answerOf(text, 'K6').kind], [20, 'upperBound']);
    assert.deepEqual([answerOf(text, 'K7').value, answerOf(text, 'K7').kind], [7, 'lowerBound']);
    assert.match(answerOf(text, 'K7').notes.join(), /All 2 fit/);
  });
  test('of the space in use by disk or by machine', () => {
    const text = copy(
      'usedGB: 900, disks: [{ sizeGB: 1000, usedGB: 100 }, { sizeGB: 500, usedGB: 125 }]',
      'dailyChangeGB: 0, bandwidthMbps: 100',
    );
    assert.equal(valueOf(text, 'K6'), 10);
    assert.equal(answerOf(text, 'K6').kind, 'estimate');
    const excluded = copy(
      'usedGB: 225, disks: [1000, { sizeGB: 500, exclude: true }]',
      'dailyChangeGB: 0, bandwidthMbps: 100',
    );
    assert.equal(answerOf(excluded, 'K6').kind, 'upperBound');
    assert.equal(valueOf(excluded, 'K6'), 10);
  });
  test('never ends where the line is full', () => {
    const text = copy('usedGB: 100', 'dailyChangeGB: 108, growthPercent: 0, bandwidthMbps: 10');
    assert.equal(valueOf(text, 'K6'), 'notComputable');
    assert.match(answerOf(text, 'K6').notes.join(), /nothing left/);
    assert.equal(
      valueOf(text.replace('Mbps: 10 ', 'Mbps: 10.1 '), 'K6') === 'notComputable',
      false,
    );
  });
  test('one machine of many TB does not fit', () => {
    const text = copy('usedGB: 90000', 'dailyChangeGB: 0, bandwidthMbps: 1');
    assert.equal(valueOf(text, 'K7'), 0);
    assert.match(answerOf(text, 'K7').notes.join(), /Not even one/);
  });
});
