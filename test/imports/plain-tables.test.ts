/** Tables of one's own, Azure Migrate and the planner: forms that differ from the samples. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readInventory } from '../../server/src/imports/read-inventory.ts';
import { inventoryOf } from './expected-facts.ts';
import { csvFile, workbook } from './workbook-builder.ts';

describe('tables of machines', () => {
  test('words that people use', () => {
    const { machines, kind, scenario, skipped, unknownColumns } = inventoryOf([
      csvFile('m.csv', [
        [
          'Name',
          'FQDN',
          'Operating System',
          'Disks',
          'Boot',
          'Network',
          'Tier',
          'Owner',
          'Memory (MB)',
        ],
        [
          'a',
          'a1.example',
          'Ubuntu 22.04',
          '100 GB; 0,5 / x',
          'efi',
          'n1;n2',
          'fin',
          'Anna',
          '2048',
        ],
        ['b', '', '', '', 'BIOS', '', '', '', ''],
        ['', 'c', '', '', '', '', '', '', ''],
      ]),
    ]);
    assert.deepEqual([kind, scenario], ['csv', undefined]);
    assert.deepEqual(
      machines[0]?.disks?.map(({ sizeGB }) => sizeGB?.value),
      [100, 0.5],
    );
    assert.equal(machines[0].facts.hostname?.value, 'a1');
    assert.equal(machines[0].facts.multiVmGroup?.value, 'fin');
    assert.equal(machines[0].nics?.length, 2);
    assert.equal(machines[1]?.facts.firmware?.value, 'BIOS');
    assert.equal(machines[1].disks, undefined);
    assert.deepEqual(
      skipped.map(({ reason }) => reason),
      ['no name'],
    );
    assert.deepEqual(unknownColumns, [{ tab: 'm.csv', columns: ['Owner'] }]);
  });
  test('columns that are mapped', () => {
    const map = new Map([
      ['VM', 'Maschine'],
      ['os', 'Betriebssystem'],
    ]);
    const file = csvFile(
      'm.csv',
      [
        ['Maschine', 'Betriebssystem'],
        ['a', 'Debian 11'],
      ],
      ';',
    );
    const result = readInventory([file], { map });
    assert.ok('inventory' in result);
    assert.equal(result.inventory.machines[0]?.facts.os?.value.version, 'Debian 11');
    assert.ok('problem' in readInventory([file]));
  });
  test('a workbook, and one column a disk', () => {
    const { machines } = inventoryOf([
      workbook({
        x: [
          ['Server', 'Disk 2', 'Disk 10', 'Disk 1 size (In GB)'],
          ['a', 2, 10, 1],
        ],
      }),
    ]);
    assert.deepEqual(
      machines[0]?.disks?.map(({ sizeGB }) => sizeGB?.value),
      [1, 2, 10],
    );
  });
  test('architecture of Azure Migrate', () => {
    const { machines } = inventoryOf([
      csvFile('m.csv', [
        ['Server name*', 'OS name*', 'OS version', 'OS architecture', 'Cores*'],
        ['10.0.0.1', 'CentOS', '7', '32-bit', '2'],
        ['b', 'Windows Server 2008', '6.0', 'x86', ''],
      ]),
    ]);
    assert.deepEqual(machines[0]?.facts.os?.value.version, 'CentOS 7');
    assert.deepEqual(machines[0].facts.os.value.architecture, 'x86');
    assert.equal(machines[0].facts.hostname, undefined);
  });
});

describe('reports of the planner', () => {
  test('Hyper-V machines carry their host, and machines without disks are told', () => {
    const { machines, notices, scenario } = inventoryOf([
      workbook({
        'Compatible VMs': [
          [
            'VM Name',
            'VM Compatibility',
            'Number of Disks',
            'Disk size (GB)',
            'Boot Type',
            'Cores',
          ],
          ['A (h1)', 'Yes', 2, 30, 'BIOS', 2],
          ['D:\\A.vhdx', '', '', 30.0004],
          ['B', 'Yes', 1, 10, 'EFI', 1],
        ],
        Empty: [],
      }),
    ]);
    assert.equal(scenario, 'hyperv-to-azure');
    assert.equal(machines[0]?.name.value, 'A');
    assert.equal(machines[0].facts.host?.value, 'h1');
    assert.equal(machines[0].disks?.[0]?.sizeGB?.value, 30.001);
    assert.deepEqual(
      notices.map(({ item }) => item),
      ['A', 'B'],
    );
  });
  test('figures are found beside their names', () => {
    const { surroundings } = inventoryOf([
      workbook({
        Recommendations: [
          ['Profiled data period', 'From', '2026-10-01', 'To', '2026-10-31'],
          ['Required number of Azure cores', undefined, 12],
          ['x', { xml: '<c t="e"><v>#N/A</v></c>' }],
        ],
        'Incompatible VMs': [['VM Name'], ['A']],
      }),
    ]);
    assert.equal(surroundings.capacity.coresNeeded?.value, 12);
    assert.equal(surroundings.capacity.plannerRun?.value, '2026-10-31');
  });
});
