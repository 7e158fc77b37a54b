import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recoveryOrder } from '../../server/src/order/recovery-order.ts';
import {
  isFullyTimed,
  recoveryTimeInWords,
  roundedMinutes,
} from '../../server/src/order/order-time.ts';
import type { Journey, RecoveryOrder } from '../../server/src/order/step.ts';
import { deploymentOfText } from '../deployment/deployment-of-text.ts';

const unplanned: Journey = { type: 'unplanned', direction: 'failover' };

const descriptor = (machines: string, plan: string, scenario = 'vmware-to-azure'): string => `
scenario: ${scenario}
vault: { name: V, location: westeurope }
failover: { types: [test, unplanned] }
protectedItems:
${machines}
recoveryPlans:
  - ${plan}
`;

function orderOf(text: string, journey: Journey = unplanned): RecoveryOrder {
  const deployment = deploymentOfText(text);
  const [plan] = deployment.recoveryPlans;
  assert.ok(plan !== undefined);
  return recoveryOrder(deployment, plan, journey);
}

/** The steps in short: `shutdown:2`, `before`, `start:DB01,DB02`. */
function stepsOf(order: RecoveryOrder): readonly string[] {
  return order.phases.flatMap(({ steps }) =>
    steps.map(({ number, kind, name, machines }) =>
      kind === 'action'
        ? `${number} ${name}`
        : `${number} ${kind}:${kind === 'start' ? machines.map((one) => one.name).join() : machines.length}`,
    ),
  );
}

const three = `  - { name: DB01, os: Windows Server 2012 R2, startMinutes: 7 }
  - { name: DB02, os: Windows Server 2012 R2, startMinutes: 12 }
  - { name: WEB01, os: Windows Server 2012 R2 }`;

const plan = `name: shop
    shutdown: { actions: [{ name: stop, type: manual, when: before, minutes: 5 }, { name: late, type: script }] }
    failover: { actions: [{ name: dns-test, type: runbook, failoverTypes: [test], minutes: 1 }] }
    groups:
      - machines: [db01, DB02]
        actions:
          - { name: after-db, type: manual }
          - { name: before-db, type: runbook, when: before, minutes: 3 }
      - { name: Web, machines: [WEB01], actions: [{ name: back, type: runbook, direction: failback }] }`;

describe('the order of a plan', () => {
  test('shutdown, failover, groups; actions before and after in their order', () => {
    assert.deepEqual(stepsOf(orderOf(descriptor(three, plan))), [
      '1 stop',
      '2 shutdown:3',
      '3 late',
      '4 failover:3',
      '5 before-db',
      '6 start:DB01,DB02',
      '7 after-db',
      '8 start:WEB01',
    ]);
  });
  test('a test shuts nothing down, and has the actions of a test', () => {
    const order = orderOf(descriptor(three, plan), { type: 'test', direction: 'failover' });
    assert.deepEqual(stepsOf(order), [
      '1 failover:3',
      '2 dns-test',
      '3 before-db',
      '4 start:DB01,DB02',
      '5 after-db',
      '6 start:WEB01',
    ]);
  });
  test('the way back has its own actions, whatever types of failover are relied on', () => {
    const order = orderOf(descriptor(three, plan), { type: 'planned', direction: 'failback' });
    assert.deepEqual(stepsOf(order), [
      '1 shutdown:3',
      '2 failover:3',
      '3 start:DB01,DB02',
      '4 start:WEB01',
      '5 back',
    ]);
    const own = plan.replace('direction: failback', 'direction: failback, failoverTypes: [test]');
    const other = orderOf(descriptor(three, own), { type: 'planned', direction: 'failback' });
    assert.ok(!stepsOf(other).includes('5 back'));
  });
  test('a machine in two groups fails over once, and a name without a machine is kept', () => {
    const order = orderOf(
      descriptor(three, 'groups: [{ machines: [DB01, Ghost] }, { machines: [DB01] }]'),
    );
    assert.deepEqual(
      order.machines.map(({ name, machine }) => [name, machine?.name]),
      [
        ['DB01', 'DB01'],
        ['Ghost', undefined],
      ],
    );
    assert.equal(order.name, '');
  });
  test('an empty plan and an empty group have the steps of every plan', () => {
    assert.deepEqual(stepsOf(orderOf(descriptor(three, 'name: empty'))), [
      '1 shutdown:0',
      '2 failover:0',
    ]);
    const order = orderOf(descriptor(three, 'name: empty\n    groups: [{ name: Later }]'));
    assert.deepEqual(
      order.phases.map(({ name, steps }) => [name, steps.length]),
      [
        ['', 1],
        ['', 1],
        ['Later', 0],
      ],
    );
  });
});

describe('the lower bound of the recovery time', () => {
  test('the longest start of each group and all actions; what is not declared is named', () => {
    const { time } = orderOf(descriptor(three, plan));
    assert.deepEqual(time, {
      minutes: 5 + 3 + 12,
      extraStep: 0,
      starts: 1,
      actions: { manual: 1, runbook: 0, script: 1, other: 0 },
    });
    assert.equal(
      recoveryTimeInWords(time),
      'at least 20 min, plus 1 start time, 1 manual step and 1 script not declared',
    );
    assert.equal(isFullyTimed(time), false);
  });
  test('nothing known is no figure', () => {
    const { time } = orderOf(descriptor(three, 'groups: [{ machines: [WEB01] }]'));
    assert.equal(recoveryTimeInWords(time), 'not known: 1 start time not declared');
  });
  test('everything known', () => {
    const { time } = orderOf(descriptor(three, 'groups: [{ machines: [DB01] }]'));
    assert.equal(recoveryTimeInWords(time), 'at least 7 min');
    assert.equal(isFullyTimed(time), true);
  });
  test('an action without a type', () => {
    const { time } = orderOf(
      descriptor(three, 'groups: [{ machines: [DB01], actions: [{ name: a }, { name: b }] }]'),
    );
    assert.equal(recoveryTimeInWords(time), 'at least 7 min, plus 2 actions not declared');
  });
  test('what was measured on the other side says nothing of the way back', () => {
    const order = orderOf(descriptor(three, plan), { type: 'unplanned', direction: 'failback' });
    assert.equal(order.time.minutes, 0);
    assert.equal(order.time.starts, 3);
  });
  for (const [why, machine, scenario, minutes] of [
    ['a physical server', 'os: Windows Server 2012 R2', 'physical-to-azure', 8],
    ['VMware with Linux', 'os: CentOS 7.2', 'vmware-to-azure', 8],
    ['VMware without DHCP', 'nics: [{ ipAssignment: static }]', 'vmware-to-azure', 8],
    ['VMware with DHCP', 'nics: [{ ipAssignment: dhcp }]', 'vmware-to-azure', 0],
    ['an agent 9.7', "mobilityService: '9.7.1'", 'vmware-to-azure', 8],
    ['an agent 8', "mobilityService: '8'", 'vmware-to-azure', 8],
    ['an agent 9.8', "mobilityService: '9.8'", 'vmware-to-azure', 0],
    ['an agent 10.1', "mobilityService: '10.1'", 'vmware-to-azure', 0],
    ['an agent that is no version', 'mobilityService: newest', 'vmware-to-azure', 0],
    ['Hyper-V with Linux', 'os: CentOS 7.2', 'hyperv-to-azure', 0],
    ['another site', 'os: CentOS 7.2', 'vmware-to-secondary', 0],
    ['no known scenario', 'os: CentOS 7.2', 'somewhere', 0],
  ] as const)
    test(`the extra step of Azure: ${why}`, () => {
      const text = descriptor(
        `  - { name: M, ${machine} }`,
        'groups: [{ machines: [M] }]',
        scenario,
      );
      const order = orderOf(text);
      assert.equal(order.time.extraStep, minutes);
      assert.equal(orderOf(text, { type: 'planned', direction: 'failback' }).time.extraStep, 0);
    });
  test('minutes are whole, or have one decimal below ten', () => {
    assert.deepEqual([0, 2.25, 9.96, 10.4, 95.5].map(roundedMinutes), [0, 2.3, 10, 10, 96]);
  });
});
