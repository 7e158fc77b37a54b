import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { versionNotSupported } from '../vsphere.ts';

/** Fewer versions of vCenter are supported than of the hosts it manages. */
export default rule({
  name: 'vcenter-version-not-supported',
  enforces: ['ASR236'],
  block: 'vCenterServer',
  docs: {
    bad: example('vmware-to-azure', { vCenterServers: '\n  - { name: vc01, version: ⟦5.1⟧ }' }),
    good: example('vmware-to-azure', { vCenterServers: '\n  - { name: vc01, version: 5.5 }' }),
  },
  check: ({ version }, { facts }) =>
    versionNotSupported('vCenter', version, facts.lists.vCenterVersions),
});
