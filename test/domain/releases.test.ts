import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import { ageOf, hostRelease, vmmRelease } from '../../server/src/domain/releases.ts';

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
    ['3.2.7510.0', '3.2.7510.0', undefined],
    ['vSphere 6.0', 'vSphere 6.0', undefined],
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
    assert.equal(vmmRelease('System Center', facts).hasVersion, false);
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
