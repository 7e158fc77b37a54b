import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { systemData } from '../../server/src/requirements/systems.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import { ageOf, hostRelease } from '../../server/src/domain/releases.ts';
import { vmmRelease } from '../../server/src/domain/vmm-release.ts';

const { facts } = catalogue('2016-12');

describe('releases', () => {
  const vmm: readonly (readonly [string | number, string, string | undefined])[] = [
    ['System Center 2012 R2', 'System Center 2012 R2', '2012 R2'],
    ['Microsoft System Center 2012 R2 Virtual Machine Manager', 'System Center 2012 R2', '2012 R2'],
    ['System Center Virtual Machine Manager 2012 SP1', 'System Center 2012 SP1', '2012 SP1'],
    ['SCVMM 2012R2 UR9', 'System Center 2012 R2', '2012 R2'],
    ['VMM 2012', 'System Center 2012', '2012'],
    [2016, 'System Center 2016', '2016'],
    ['2012 SP1', 'System Center 2012 SP1', '2012 SP1'],
    ['System Center 2028', 'System Center 2028', '2028'],
    ['SC VMM 2012 R2 UR11', 'System Center 2012 R2', '2012 R2'],
    ['SC2012R2', 'System Center 2012 R2', '2012 R2'],
    ['SCVMM2019', 'System Center 2019', '2019'],
    ['SC 2016 VMM', 'System Center 2016', '2016'],
    ['2012 R2 Update Rollup 14', 'System Center 2012 R2', '2012 R2'],
    ['Virtual Machine Manager 2012 Service Pack 1', 'System Center 2012 SP1', '2012 SP1'],
    ['System Center 1801', 'System Center 1801', '1801'],
    ['VMM 1807', 'System Center 1807', '1807'],
    ['3.0.6005.0', 'System Center 2012', '2012'],
    ['3.1.6011.0', 'System Center 2012 SP1', '2012 SP1'],
    ['3.2.7510.0', 'System Center 2012 R2', '2012 R2'],
    [3.2, 'System Center 2012 R2', '2012 R2'],
    ['VMM 3.2.8377.0', 'System Center 2012 R2', '2012 R2'],
    ['Version: 4.0.2314.0', 'System Center 2016', '2016'],
    ['4.1.3223.0', 'System Center 1807', '1807'],
    ['10.19.2591.0', 'System Center 2019', '2019'],
    ['VMM 2022 UR2 (10.22.1508.0)', 'System Center 2022', '2022'],
    ['10.25.1000.0', 'System Center 2025', '2025'],
    ['5.0.1.0', '5.0.1.0', undefined],
    ['vSphere 6.0', 'vSphere 6.0', undefined],
    ['System Center Operations Manager 2012', 'System Center Operations Manager 2012', undefined],
    ['latest', 'latest', undefined],
  ];
  for (const [text, name, version] of vmm) {
    test(`VMM: ${text}`, () => {
      const release = vmmRelease(text, facts);
      assert.deepEqual([release.name, release.version, release.hasVersion], [name, version, true]);
      assert.equal(release.age === undefined, version === undefined);
    });
  }

  const hosts: readonly (readonly [string, string, string | undefined])[] = [
    ['Windows Server 2012 R2 Datacenter', 'Windows Server 2012 R2', '2012 R2'],
    ['Microsoft Windows Server 2012R2', 'Windows Server 2012 R2', '2012 R2'],
    ['Hyper-V Server 2012 R2', 'Hyper-V Server 2012 R2', '2012 R2'],
    ['Microsoft Hyper-V Server 2016', 'Hyper-V Server 2016', '2016'],
    ['Win2012 R2', 'Windows Server 2012 R2', '2012 R2'],
    ['Windows 2012', 'Windows Server 2012', '2012'],
    ['2012 R2', 'Windows Server 2012 R2', '2012 R2'],
    ['Windows Server 2012 SP1', 'Windows Server 2012', '2012'],
    ['Windows Server 2008 R2 SP1', 'Windows Server 2008 R2 SP1', '2008 R2 SP1'],
    ['WS2012R2', 'Windows Server 2012 R2', '2012 R2'],
    ['Server 2012 R2', 'Windows Server 2012 R2', '2012 R2'],
    ['6.3.9600', 'Windows Server 2012 R2', '2012 R2'],
    ['Microsoft Windows NT 6.3.9600.0', 'Windows Server 2012 R2', '2012 R2'],
    ['Microsoft Hyper-V Server 10.0.14393', 'Hyper-V Server 2016', '2016'],
    ['Windows Server, version 1909', 'Windows Server, version 1909', undefined],
    ['Windows Storage Server 2012 R2', 'Windows Storage Server 2012 R2', undefined],
    ['Windows Server 2003', 'Windows Server 2003', undefined],
    ['VMware ESXi 6.0', 'VMware ESXi 6.0', undefined],
    ['Windows 10', 'Windows 10', undefined],
  ];
  for (const [text, name, version] of hosts) {
    test(`host: ${text}`, () => {
      const release = hostRelease(text, facts);
      assert.deepEqual([release.name, release.version, release.hasVersion], [name, version, true]);
    });
  }

  test('a product without a version leaves it open', () => {
    assert.equal(hostRelease('Windows Server', facts).hasVersion, false);
    assert.equal(hostRelease('Hyper-V', facts).hasVersion, false);
    assert.equal(hostRelease('Windows', facts).hasVersion, false);
    assert.equal(hostRelease('Unknown', facts).hasVersion, false);
    assert.equal(hostRelease('Microsoft Windows Server 2012 (64-bit)', facts).hasVersion, false);
    for (const text of ['System Center', 'VMM', 'SCVMM UR3'])
      assert.equal(vmmRelease(text, facts).hasVersion, false, text);
  });

  test('a release of the semi-annual channel is between two others', () => {
    const { order } = facts.vmm;
    const age = vmmRelease('1801', facts).age ?? 0;
    assert.ok(age > (ageOf('2016', order) ?? 0) && age < (ageOf('2019', order) ?? 0));
  });

  test('every build of VMM leads to a release of the profile', () => {
    for (const { build, releases } of systemData.vmmBuilds)
      assert.equal(vmmRelease(`${build}.1234.0`, facts).version, releases.at(-1), build);
  });

  test('compare by age', () => {
    const order = facts.hyperVHosts.order;
    for (const [i, version] of order.entries()) assert.equal(ageOf(version, order), i);
    assert.equal(ageOf('2012 R2 SP1', order), ageOf('2012 R2', order));
    assert.equal(ageOf('2030', order), order.length);
    assert.equal(ageOf('1709', order), undefined);
    assert.equal(ageOf('', order), undefined);
  });
});
