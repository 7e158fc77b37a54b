import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { versionNotSupported } from '../vsphere.ts';

/** Site Recovery works with some versions of vSphere hosts only. */
export default rule({
  name: 'vsphere-version-not-supported',
  enforces: ['ASR231'],
  block: 'vSphereHost',
  docs: {
    bad: example('vmware-to-azure', { vSphereHosts: '\n  - { name: esx01, version: ⟦"6.5"⟧ }' }),
    good: example('vmware-to-azure', { vSphereHosts: '\n  - { name: esx01, version: 6 }' }),
  },
  check: ({ version }, { facts }) =>
    versionNotSupported('vSphere host', version, facts.lists.vSphereVersions),
});
