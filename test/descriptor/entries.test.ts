import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { Entries } from '../../server/src/descriptor/sourced.ts';

const head = 'scenario: vmware-to-azure\nvault: { name: V, location: westeurope }\n';

test('tags are entries of any name, and none becomes a member of the block', () => {
  const names = ['env', 'Cost center', '__proto__', 'constructor', 'segment', 'node', 'toString'];
  const list = names.map((name) => `  ${name}: of ${name}\n`).join('');
  const { tags } = Descriptor.open('file:///a', 1, `${head}tags:\n${list}`).model;
  assert.ok(tags instanceof Entries);
  assert.deepEqual([...tags.entries.keys()], names);
  assert.deepEqual(
    [...tags.entries.values()].map(({ value }) => value),
    names.map((name) => `of ${name}`),
  );
  assert.equal(Object.getPrototypeOf(tags), Entries.prototype);
  assert.equal(tags.segment.text.startsWith('tags:'), true);
});

test('numbers and truth values are tags too, and blocks are not', () => {
  const text = `${head}tags: { costCenter: 4711, critical: true, none: ~ }\nprotectedItems:\n  - name: A\n    tags: { tier: [1] }\n`;
  const descriptor = Descriptor.open('file:///a', 1, text);
  assert.deepEqual([...(descriptor.model.tags?.entries.keys() ?? [])], ['costCenter', 'critical']);
  const found = check(descriptor).findings.filter(({ requirement }) => requirement === 'ASR016');
  assert.equal(found.length, 1);
});

test('words of closed lists are read in any case', () => {
  const text = `${head}portal: AZURE\nprotectedItems:\n  - name: A\n    firmware: efi\n    vmwareTools: NotRunning\n    disks: [{ sizeGB: 1, bus: ISCSI }]\n`;
  const { portal, protectedItems } = Descriptor.open('file:///a', 1, text).model;
  const [item] = protectedItems?.items ?? [];
  assert.equal(portal?.value, 'azure');
  assert.equal(item?.firmware?.value, 'UEFI');
  assert.equal(item.vmwareTools?.value, 'notRunning');
  assert.equal(item.disks?.items[0]?.bus?.value, 'iscsi');
  // What is written stays where it was.
  assert.equal(item.firmware.node.value, 'efi');
});

test('the scenario and the profile are not guessed from another case', () => {
  const text = 'scenario: VMware-To-Azure\n';
  const { findings } = check(Descriptor.open('file:///a', 1, text));
  assert.ok(findings.some(({ requirement }) => requirement === 'ASR006'));
});
