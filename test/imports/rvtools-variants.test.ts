/** RVTools as it is found: versions, encodings, separators, merged and trimmed workbooks. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { inventoryOf } from './expected-facts.ts';
import { csvFile, workbook, type TestCell } from './workbook-builder.ts';

const INFO = [
  'VM',
  'Powerstate',
  'Template',
  'CPUs',
  'Memory',
  'Disks',
  'VM ID',
  'VM UUID',
  'VI SDK Server',
];
const DISK = [
  'VM',
  'Disk',
  'Disk Key',
  'Capacity MiB',
  'Raw',
  'Sharing mode',
  'Shared Bus',
  'VM ID',
  'VI SDK Server',
];

function info(rows: readonly (readonly TestCell[])[], more: readonly string[] = []) {
  return [[...INFO, ...more], ...rows];
}

const app = ['APP01', 'poweredOn', 'False', 2, 4096, 1, 'vm-1', 'u-1', 'vc'];

describe('csv files', () => {
  const rows = [
    ['VM', 'Powerstate', 'Annotation', 'CPUs', 'Memory'],
    ['Über-1', 'poweredOn', 'a\n"b"; c', '2', '16,384'],
  ];
  const windows1252 = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
  const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 of the other order', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16 of the other order without a mark', (text) => Buffer.from(text, 'utf16le').swap16()],
    ['Windows-1252', windows1252],
  ];
  for (const [encoding, bytesOf] of encodings)
    for (const separator of [',', ';', '\t'])
      test(`${encoding}, separated by ${JSON.stringify(separator)}`, () => {
        const [machine] = inventoryOf([
          csvFile('RVTools_tabvInfo.csv', rows, separator, bytesOf),
        ]).machines;
        assert.equal(machine?.name.value, 'Über-1');
        assert.equal(machine.sizing.memoryGB?.value, 16);
        assert.equal(machine.sizing.cores?.at, 'vInfo!D2');
      });
  test('lines of Excel and PowerShell before the header are skipped', () => {
    const text = 'sep=;\r\n#TYPE Selected\r\nMy export\r\nVM;Powerstate;CPUs\r\nA;poweredOn;2\r\n';
    const [machine] = inventoryOf([{ name: 'x.csv', bytes: Buffer.from(text) }]).machines;
    assert.equal(machine?.name.at, 'x.csv!A5');
  });
  test('a zip of a folder of csv files', () => {
    const disk = csvFile('d', [
      ['VM', 'Disk', 'Capacity MB'],
      ['A', 'Hard disk 1', '1,048.576'],
    ]).bytes;
    const zip = zipSync({
      'out/RVTools_tabvInfo.csv': strToU8('VM,Powerstate\r\nA,poweredOn\r\n'),
      'out/RVTools_tabvDisk.csv': disk,
      '__MACOSX/out/._RVTools_tabvDisk.csv': strToU8('x'),
      'out/readme.md': strToU8('x'),
    });
    const { machines } = inventoryOf([{ name: 'out.zip', bytes: zip }]);
    assert.equal(machines[0]?.disks?.[0]?.sizeGB?.value, 1.024);
  });
});

describe('workbooks', () => {
  test('tabs join by id, then by name; ids that differ never join', () => {
    const { machines, duplicates } = inventoryOf([
      workbook({
        vInfo: info([
          ['APP', 'poweredOn', 'False', 2, 4096, 1, 'vm-1', 'u-1', 'vc1'],
          ['app ', 'poweredOn', 'False', 2, 4096, 1, 'vm-1', 'u-2', 'vc2'],
          ['DB', 'poweredOn', 'False', 2, 4096, 1],
        ]),
        vDisk: [
          DISK,
          ['APP', 'Hard disk 1', '2000', 1024, 'False', '', '', 'vm-1', 'vc2'],
          ['APP', 'Hard disk 1', '2000', 2048, 'False', '', '', 'vm-1', 'vc1'],
          ['db', 'Hard disk 1', '2000', 3072, false, 'sharingNone', 'noSharing'],
          ['GONE', 'Hard disk 1', '2000', 3072],
        ],
      }),
    ]);
    assert.deepEqual(
      machines.map(({ disks }) => disks?.map(({ sizeGB }) => sizeGB?.value)),
      [[2], [3]],
    );
    assert.deepEqual(duplicates, [
      { name: 'app', at: 'vInfo!A3', id: 'u-2@vc2', location: { server: 'vc2' } },
    ]);
  });
  test('machines of one name without ids are told apart by their place, or not at all', () => {
    const more = ['Host'];
    const disk = ['VM', 'Disk', 'Capacity MiB', 'Host'];
    const tables = (host: string) =>
      inventoryOf([
        workbook({
          vInfo: [
            ['VM', 'Powerstate', 'Disks', ...more],
            ['A', 'poweredOn', 1, 'h1'],
            ['A', 'poweredOn', 1, 'h2'],
          ],
          vDisk: [disk, ['A', 'Hard disk 1', 1024, host]],
        }),
      ]).machines[0]?.disks?.length;
    assert.equal(tables('h1'), 1);
    assert.equal(tables('h3'), undefined);
  });
  test('attributes of the vCenter that repeat a header change nothing', () => {
    const { machines, unknownColumns } = inventoryOf([
      workbook({
        vInfo: [
          ['VM', 'Powerstate', 'CPUs', 'Annotation', 'CPUs', 'Host', 'Owner', 'Datacenter', 'Host'],
          ['A', 'poweredOn', 4, 'note', 99, 'wrong', 'Anna', 'DC1', 'esx1'],
        ],
      }),
    ]);
    assert.equal(machines[0]?.sizing.cores?.value, 4);
    assert.equal(machines[0].location.host, 'esx1');
    assert.deepEqual(unknownColumns, [{ tab: 'vInfo', columns: ['Owner'] }]);
  });
  test('the system, as the guest tells it, the tools, or the configuration', () => {
    const os = (detailed: string, tools: string, config: string) =>
      inventoryOf([
        workbook({
          vInfo: [
            [
              'VM',
              'Powerstate',
              'OS according to the configuration file',
              'OS according to the VMware Tools',
              'Guest Detailed Data',
            ],
            ['A', 'poweredOn', config, tools, detailed],
          ],
        }),
      ]).machines[0]?.facts;
    assert.deepEqual(os('', 'Microsoft Windows Server 2012 (64-bit)', '')?.os?.value, {
      version: 'Windows Server 2012',
      type: 'Windows',
      found: 'Microsoft Windows Server 2012 (64-bit)',
      isExact: false,
    });
    assert.deepEqual(os('', '', 'CentOS 4/5/6/7 (32-bit)')?.os?.value, {
      type: 'Linux',
      architecture: 'x86',
      found: 'CentOS 4/5/6/7 (32-bit)',
      isExact: false,
    });
    assert.equal(os('', 'Other (64-bit)', '')?.os, undefined);
    assert.equal(os('', 'Oracle Solaris 10 (64-bit)', '')?.os?.value.version, 'Oracle Solaris 10');
    const linux = os(
      "bitness='64' distroName='Debian' distroVersion='11' familyName='Linux' kernelVersion='5.10.0-28-amd64' prettyName='Debian GNU/Linux'",
      'Ubuntu Linux (64-bit)',
      '',
    );
    assert.equal(linux?.os?.value.version, 'Debian 11');
    assert.equal(linux.kernel?.value, '5.10.0-28-amd64');
    assert.equal(
      os("familyName='Windows' prettyName='Windows'", 'Microsoft Windows 10 (32-bit)', '')?.os
        ?.value.architecture,
      'x86',
    );
    assert.equal(
      os("familyName='Windows' prettyName='Windows'", '', '')?.os?.value.type,
      'Windows',
    );
  });
  test('disks: order by key, controllers or names; sizes that cannot be read', () => {
    const disks = (header: readonly string[], rows: readonly (readonly TestCell[])[]) =>
      inventoryOf([workbook({ vInfo: info([app]), vDisk: [header, ...rows] })]);
    const sizes = (result: ReturnType<typeof disks>) =>
      result.machines[0]?.disks?.map(({ sizeGB }) => sizeGB?.value);
    assert.deepEqual(
      sizes(
        disks(
          ['VM', 'Disk', 'Capacity MiB', 'Controller', 'Unit #'],
          [
            ['APP01', 'Hard disk 1', 2048, 'SCSI controller 1', 0],
            ['APP01', 'Hard disk 2', 1024, 'SCSI controller 0', 1],
          ],
        ),
      ),
      [1, 2],
    );
    assert.deepEqual(
      sizes(
        disks(
          ['VM', 'Disk', 'Capacity MiB'],
          [
            ['APP01', 'Hard disk 10', 2048],
            ['APP01', 'Hard disk 2', 1024],
            ['APP01', 'unnamed', 4096],
          ],
        ),
      ),
      [1, 2, 4],
    );
    const bad = disks(
      ['VM', 'Disk', 'Capacity MiB'],
      [
        ['APP01', 'Hard disk 1', 'abc'],
        ['APP01', 'Hard disk 2', -5],
      ],
    );
    assert.deepEqual(sizes(bad), [undefined, undefined]);
    assert.deepEqual(
      bad.notices.filter(({ at }) => at?.startsWith('vDisk')).map(({ at }) => at),
      ['vDisk!C2', 'vDisk!C3'],
    );
    assert.ok(bad.notices.some(({ message }) => message.startsWith('vInfo counts 1 disks')));
  });
  test('many cells that cannot be read are summed up', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`A${i}`, 'poweredOn', 'perhaps']);
    const { notices } = inventoryOf([
      workbook({ vInfo: [['VM', 'Powerstate', 'Template'], ...rows] }),
    ]);
    assert.equal(notices.filter(({ message }) => message.includes('is no yes or no')).length, 20);
    assert.ok(notices.some(({ message }) => message.includes('20 more rows')));
  });
  test('tools, free space, networks and connections', () => {
    const result = inventoryOf([
      workbook({
        vInfo: [
          [
            'VM',
            'Powerstate',
            'Connection state',
            'DNS Name',
            'Network #1',
            'Firmware',
            'EFI Secure boot',
            'In Use MB',
          ],
          ['A', 'poweredOn', 'disconnected', 'a.example', 'n1', 'efi', true, 1024],
          ['B', 'suspended', 'connected', '10.0.0.1', '', 'bios', 'FALSCH', ''],
          ['VM', 'Powerstate'],
          [undefined, 'poweredOn'],
          ['vCLS (2)', 'poweredOn'],
        ],
        vNetwork: [
          ['VM', 'NIC label', 'Network', 'Adapter'],
          ['A', 'Network adapter 10', 'n10', 'Vmxnet3'],
          ['A', 'Network adapter 2', 'n2', 'E1000'],
          ['A', 'x', '', ''],
        ],
        vTools: [
          ['VM', 'Tools'],
          ['A', 'toolsOld'],
          ['B', 'toolsNotRunning'],
        ],
        vPartition: [
          ['VM', 'Disk', 'Free MiB'],
          ['A', 'D:\\', '1.536'],
          ['B', '/', 5],
        ],
        vHost: [
          ['Host', 'ESX Version'],
          ['h1', 'VMware ESXi 7.0.3 build-1'],
          ['h2', ''],
        ],
        vSource: [
          ['Name', 'API type', 'Version'],
          ['vc1', 'VirtualCenter', '7.0.3'],
          ['esx', 'HostAgent', '7.0'],
        ],
        vMetaData: [
          ['RVTools version', 'xlsx creation datetime'],
          ['4.7', 46328.5],
        ],
      }),
    ]);
    const [a, b] = result.machines;
    assert.deepEqual(
      a?.nics?.map(({ network }) => network?.value),
      ['n2', 'n10'],
    );
    assert.equal(a.facts.vmwareTools?.value, 'running');
    assert.equal(a.facts.freeSpaceGB?.value, 1.5);
    assert.equal(b?.facts.vmwareTools, undefined);
    assert.equal(b?.facts.secureBoot?.value, false);
    assert.equal(b.power, 'suspended');
    assert.equal(result.exported, '2026-11-02T12:00:00');
    assert.deepEqual(
      result.surroundings.vCenterServers.map(({ name }) => name.value),
      ['vc1'],
    );
    assert.equal(result.surroundings.vSphereHosts[0]?.isUsed, false);
    assert.ok(
      result.notices.some(({ item, message }) => item === 'A' && message.includes('disconnected')),
    );
    assert.ok(result.notices.some(({ message }) => message.includes('no tab vDisk')));
    assert.deepEqual(result.skipped, [{ name: 'vCLS (2)', reason: 'system', at: 'vInfo!A6' }]);
  });
  test('a sheet of another name is known by its columns', () => {
    const { machines } = inventoryOf([
      workbook({
        Notes: [['hello']],
        Sheet1: [['title'], INFO, app],
        Sheet2: [DISK, ['APP01', 'Hard disk 1', 2000, 1024]],
      }),
    ]);
    assert.equal(machines[0]?.disks?.[0]?.sizeGB?.value, 1);
  });
  test('the date of an export as a text', () => {
    const at = (text: string) =>
      inventoryOf([
        workbook({
          vInfo: info([app]),
          vMetaData: [
            ['RVTools version', 'xlsx creation datetime'],
            ['4', text],
          ],
        }),
      ]).exported;
    assert.equal(at('2026-11-02 08:15:00'), '2026-11-02T08:15:00');
    assert.equal(at('2026-11-02'), '2026-11-02');
    assert.equal(at('2. November'), undefined);
  });
});
