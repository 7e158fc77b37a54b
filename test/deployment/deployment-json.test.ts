/** The lines of a deployment are JSON together, and say where each value comes from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profiled } from '../../server/src/check/checked-descriptor.ts';
import { deploymentJson } from '../../server/src/deployment/deployment-json.ts';
import { digestOf } from '../../server/src/deployment/digest.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

const text = `scenario: vmware-to-azure
vault: { name: V, location: westeurope }
storageAccounts: [{ name: acc1 }]
protectedItems:
  - name: A
    firmware: nonsense
    disks: [100, 200]
`;

test('a deployment is written as one JSON text', () => {
  const descriptor = Descriptor.open('file:///a.asr.yaml', 1, text);
  const deployment = deploymentOf(profiled(descriptor, {}, '2026-11-29'));
  const json = [...deploymentJson(deployment, descriptor, (value) => JSON.stringify(value))].join(
    '',
  );
  const data = JSON.parse(json) as {
    digest: string;
    recoveryPlans: unknown[];
    protectedItems: [{ name: string; range: number[]; origins: { declared: object } }];
    storageAccounts: [{ location: string; origins: { derived: object } }];
    unreadable: { path: string; text: string }[];
  };
  const [machine] = data.protectedItems;
  const [account] = data.storageAccounts;
  assert.equal(data.digest, digestOf(deployment));
  assert.deepEqual(data.recoveryPlans, []);
  assert.equal(machine.name, 'A');
  assert.equal(machine.range[0], 4);
  assert.ok('name' in machine.origins.declared);
  assert.equal(account.location, 'westeurope');
  assert.ok('location' in account.origins.derived);
  assert.deepEqual(
    data.unreadable.map(({ path, text: written }) => [path, written]),
    [['protectedItems[0].firmware', 'nonsense']],
  );
});

test('an answer of the checklist is written out', () => {
  const answered = `${text}tags: { a: 1 }\nchecklist:\n  ASR302: done\n  ASR110: { state: open, by: A, date: 2016-11-20 }\n`;
  const descriptor = Descriptor.open('file:///a.asr.yaml', 1, answered);
  const deployment = deploymentOf(profiled(descriptor, {}, '2026-11-29'));
  const data = JSON.parse(
    [...deploymentJson(deployment, descriptor, (value) => JSON.stringify(value))].join(''),
  ) as { tags: unknown; checklist: Record<string, Record<string, unknown>> };
  assert.deepEqual(data.tags, { a: '1' });
  const { ASR302: short = {}, ASR110: whole = {} } = data.checklist;
  assert.equal(short['state'], 'done');
  assert.deepEqual(
    [whole['state'], whole['by'], whole['date'], whole['range']],
    ['open', 'A', '2016-11-20', [10, 10, 10, 50]],
  );
  assert.equal(
    digestOf(deployment),
    digestOf(
      deploymentOf(
        profiled(
          Descriptor.open('file:///a.asr.yaml', 1, `${text}tags: { a: 1 }\n`),
          {},
          '2026-11-29',
        ),
      ),
    ),
  );
});
