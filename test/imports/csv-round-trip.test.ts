/** The machines that `asr export csv` writes are what `asr import` reads: the same facts come back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { ExportSource } from '../../server/src/exports/exported-file.ts';
import { machineTable } from '../../server/src/exports/tables/machine-table.ts';
import { importedDescriptor } from '../../server/src/imports/imported-descriptor.ts';
import { usesBlock } from '../../server/src/imports/scenario-use.ts';
import { foundSystem } from '../../server/src/imports/values/found-system.ts';
import type { Scenario } from '../../server/src/requirements/scenarios.ts';
import { exampleNames, sourceOfText } from '../exports/exported-samples.ts';
import { readCsv } from '../support/csv.ts';
import { Random, seedOf } from '../support/random.ts';
import { valid } from '../support/valid.ts';
import { inventoryOf } from './expected-facts.ts';

/** The columns that say what a machine is, with their property; the others are about plans and findings. */
const facts: Readonly<Record<string, string>> = {
  name: 'name',
  azureName: 'azureName',
  hostname: 'hostname',
  os: 'os',
  firmware: 'firmware',
  disks: 'disks',
  group: 'multiVmGroup',
  network: 'nics',
};

/** The facts that the scenario uses: an import writes no others. */
function rowsOf(text: string, scenario: Scenario | undefined): readonly string[] {
  const used = Object.keys(facts).filter((fact) =>
    usesBlock(scenario, `protectedItems[].${facts[fact] ?? ''}`),
  );
  return readCsv(text.replace(/^\ufeff/, '')).map((row) =>
    used.map((fact) => `${fact}: ${valueOf(fact, row[fact] ?? '')}`).join(', '),
  );
}

/** A system has several names, and an import writes the usual one. */
function valueOf(fact: string, text: string): string {
  return fact === 'os' ? (foundSystem(text, true)?.version ?? text) : text;
}

/** Exports, imports, and exports what was imported. */
function roundTrip(source: ExportSource, hasMark: boolean): void {
  const { scenario } = source.deployment;
  const [file] = machineTable(source, { hasMark }).files;
  const text = file?.text ?? '';
  const before = rowsOf(text, scenario);
  assert.equal(before.length, source.deployment.protectedItems.length);
  const inventory = inventoryOf([{ name: 'machines.csv', bytes: Buffer.from(text) }]);
  assert.deepEqual(inventory.duplicates, []);
  const imported = sourceOfText(importedDescriptor(inventory, { scenario }));
  const [again] = machineTable(imported, { hasMark }).files;
  assert.deepEqual(rowsOf(again?.text ?? '', scenario), before);
}

describe('asr export csv, then asr import', () => {
  for (const name of exampleNames)
    test(name, () => {
      roundTrip(sourceOfText(readFileSync(`examples/${name}.asr.yaml`, 'utf8'), name), true);
    });

  test('random descriptors', () => {
    const random = new Random(seedOf('csv round trip'));
    for (let i = 0; i < 100; i++)
      roundTrip(sourceOfText(JSON.stringify(valid(random))), random.chance(0.5));
  });
});
