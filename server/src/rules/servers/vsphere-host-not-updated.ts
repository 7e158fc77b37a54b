import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { notUpdated } from '../vsphere.ts';

/** vSphere hosts carry the latest updates. Nobody but the author can say so. */
export default rule({
  name: 'vsphere-host-not-updated',
  enforces: ['ASR232'],
  block: 'vSphereHost',
  docs: {
    bad: example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.0", latestUpdates: ⟦false⟧ }',
    }),
    good: example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.0", latestUpdates: true }',
    }),
  },
  check: ({ latestUpdates }) => notUpdated('vSphere host', latestUpdates),
});
