/** Tables and allow lists: what is in them, and that no cell is a formula. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allowListFormats } from '../../server/src/exports/exported-file.ts';
import { allowList } from '../../server/src/exports/tables/allow-list.ts';
import { allowRules } from '../../server/src/exports/tables/allow-rules.ts';
import { azureMigrateTable } from '../../server/src/exports/tables/azure-migrate-table.ts';
import { csvText } from '../../server/src/exports/tables/csv-text.ts';
import { machineTable } from '../../server/src/exports/tables/machine-table.ts';
import { mainStage } from '../../server/src/exports/azure/main-stage.ts';
import { afterStage } from '../../server/src/exports/azure/after-stage.ts';
import { golden } from '../cli/golden.ts';
import { readCsv } from '../support/csv.ts';
import { Random, seedOf } from '../support/random.ts';
import { exampleExports, hostileNames, hostileText, sourceOfText } from './exported-samples.ts';

const noMark = { hasMark: false };

describe('the tables of examples', () => {
  for (const { name, profile, source } of exampleExports)
    test(`${name} in profile ${profile}`, () => {
      const made = [
        ...machineTable(source, {}).files,
        ...azureMigrateTable(source, {}).files,
        ...allowListFormats.flatMap((format) => allowList(source, { format }).files),
      ];
      for (const file of made) golden(`exports/${name}/${profile}/${file.name}`, file.text);
    });
});

test('the machines are read back as they are', () => {
  const random = new Random(seedOf('machine table'));
  for (let i = 0; i < 40; i++) {
    const source = sourceOfText(hostileText(random));
    const [file] = machineTable(source, noMark).files;
    const rows = readCsv(file?.text ?? '');
    const { protectedItems, recoveryPlans } = source.deployment;
    assert.equal(rows.length, protectedItems.length);
    protectedItems.forEach((item, index) => {
      const row = rows[index] ?? {};
      const disks = item.disks.map(({ sizeGB }) => sizeGB);
      assert.equal(row['disks'], disks.join(';'));
      assert.equal(row['firmware'], item.firmware ?? '');
      assert.equal(plain(row['group']), cleaned(item.multiVmGroup));
      assert.equal(plain(row['name']), cleaned(item.name));
      assert.equal(plain(row['os']), cleaned(item.os.version ?? item.os.name));
      assert.equal(plain(row['storageAccount']), cleaned(item.storageAccount));
      const key = item.name?.toLowerCase();
      const groups = recoveryPlans.flatMap((plan) =>
        plan.groups.flatMap(({ number, machines = [] }) =>
          machines.some((one) => one.toLowerCase() === key) ? [number] : [],
        ),
      );
      assert.equal(row['planGroup'], groups.join(';'));
    });
  }
});

/** A cell without the apostrophe of the guard, and a text without what has no place in a cell. */
const plain = (cell = ''): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');
const cleaned = (text = ''): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/(?![\t\r\n])\p{Cc}/gu, '\ufffd')
    .replace(/^'(?=[=+\-@\t\r])/, '');

test('no cell of a text is a formula, and numbers stay numbers', () => {
  const rows = [...hostileNames, '-5', '+1.5', '-', '=1'].map((name) => [name, -3]);
  const text = csvText(['name', 'number'], rows, true);
  assert.ok(text.startsWith('\ufeffname,number\r\n'));
  for (const { name = '', number } of readCsv(text.slice(1))) {
    assert.equal(number, '-3');
    if (!/^[+-]\d+(?:\.\d+)?$/.test(name)) assert.doesNotMatch(name, /^[=+\-@\t\r]/);
  }
  assert.match(text, /\r\n-5,-3\r\n\+1\.5,-3\r\n'-,-3\r\n'=1,-3\r\n$/);
});

test('a machine has its findings, and only its own', () => {
  const head = 'scenario: vmware-to-azure\nvault: { name: vault-1, location: westeurope }\n';
  const source = sourceOfText(
    `${head}protectedItems:\n  - { name: A, disks: [100, 2048] }\n  - { name: B, disks: [100] }\n`,
  );
  const [a, b] = readCsv(machineTable(source, noMark).files[0]?.text ?? '');
  assert.match(a?.['findings'] ?? '', /ASR303 error/);
  assert.equal(b?.['findings'], '');
});

test('a size that is not declared leaves the cell empty and is listed', () => {
  const source = sourceOfText('protectedItems:\n  - { name: A, disks: [{ name: c }] }\n');
  const { files, leftOut } = machineTable(source, noMark);
  assert.equal(readCsv(files[0]?.text ?? '')[0]?.['disks'], '');
  assert.deepEqual(leftOut, [{ subject: 'disks of 1 machines', reason: 'a size is not declared' }]);
});

describe('the template of Azure Migrate', () => {
  test('has eight disks, cores and memory where they are declared', () => {
    const disks = Array.from({ length: 10 }, (_, i) => 100 + i).join(', ');
    const source = sourceOfText(
      `scenario: hyperv-to-azure\nprotectedItems:\n  - { name: A, cores: 4, memoryGB: 8, disks: [${disks}], os: CentOS 7.2 }\n  - { name: B }\n`,
    );
    const { files, leftOut } = azureMigrateTable(source, noMark);
    const [a, b] = readCsv(files[0]?.text ?? '');
    assert.equal(a?.['*Cores'], '4');
    assert.equal(a['*Memory (In MB)'], '8192');
    assert.equal(a['Number of disks'], '10');
    assert.equal(a['Disk 8 size (In GB)'], '107');
    assert.equal(a['Hypervisor'], 'Hyper-V');
    assert.equal(b?.['*Cores'], '');
    assert.deepEqual(
      leftOut.map(({ subject }) => subject),
      ['cores or memory of 1 machines', 'disks 9 to 10 of A'],
    );
  });
  test('says whether machines are physical, and no scenario says nothing', () => {
    const rowOf = (scenario: string): Readonly<Record<string, string>> | undefined => {
      const source = sourceOfText(`${scenario}protectedItems:\n  - { name: A }\n`);
      return readCsv(azureMigrateTable(source, noMark).files[0]?.text ?? '')[0];
    };
    assert.equal(rowOf('scenario: physical-to-azure\n')?.['Server type'], 'Physical');
    assert.equal(rowOf('scenario: vmware-to-azure\n')?.['Hypervisor'], 'VMware');
    assert.equal(rowOf('')?.['Server type'], '');
  });
});

describe('the allow list', () => {
  test('has every address of the profile for the scenario, with its requirement', () => {
    for (const { source } of exampleExports) {
      const rules = allowRules(source);
      const hosts = rules.filter(({ kind }) => kind === 'host');
      if (source.deployment.scenario?.endsWith('azure') === true) assert.ok(hosts.length > 2);
      for (const { requirement, purpose, ports, who } of rules) {
        assert.match(requirement, /^ASR\d{3}$/);
        assert.ok(purpose !== '' && ports.length > 0 && who !== '', requirement);
      }
    }
  });
  test('has the ports of the server and of groups', () => {
    const source = sourceOfText(
      'scenario: vmware-to-azure\nconfigurationServer: { replicationPort: 9444 }\nprotectedItems:\n  - { name: A, multiVmGroup: g }\n',
    );
    const ports = allowRules(source)
      .filter(({ kind }) => kind === 'server')
      .map(({ requirement, ports: [port] }) => [requirement, port]);
    assert.deepEqual(ports, [
      ['ASR214', 9444],
      ['ASR308', 20004],
    ]);
  });
  test('a cloud without known addresses is said to be one', () => {
    const source = sourceOfText(
      'scenario: hyperv-to-azure\nvault: { name: v, location: chinaeast }\n',
    );
    const { files, leftOut } = allowList(source, {});
    assert.match(files[0]?.text ?? '', /Not exported: addresses/);
    assert.equal(leftOut[0]?.subject, 'addresses');
    const [squid] = allowList(source, { format: 'squid' }).files;
    assert.doesNotMatch(squid?.text ?? '', /http_access/);
  });
  test('no scenario has no rule', () => {
    assert.deepEqual(allowRules(sourceOfText('vault: { name: v }\n')), []);
  });
});

test('names that a vault would list are those of the descriptor', () => {
  for (const { source } of exampleExports) {
    const { deployment } = source;
    if (deployment.scenario?.endsWith('to-azure') !== true) continue;
    const namesOf = (ending: string): unknown[] =>
      [mainStage(deployment), afterStage(deployment)].flatMap((template) =>
        (template?.resources ?? [])
          .filter(({ type, isExisting }) => type.endsWith(ending) && !isExisting)
          .map(({ name }) => name),
      );
    assert.deepEqual(namesOf('/vaults'), [deployment.vault.name]);
    assert.deepEqual(
      namesOf('/replicationRecoveryPlans'),
      deployment.recoveryPlans.map(({ name }) => name),
    );
    assert.deepEqual(namesOf('/replicationPolicies'), [deployment.replicationPolicy?.name]);
    const sites = deployment.scenario === 'hyperv-to-azure' ? deployment.hyperVSites : [];
    assert.deepEqual(
      namesOf('/replicationFabrics'),
      sites.map(({ name }) => name),
    );
  }
});
