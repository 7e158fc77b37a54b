import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { notUpdated } from '../vsphere.ts';

/** vCenter servers carry the latest updates. Nobody but the author can say so. */
export default rule({
  name: 'vcenter-not-updated',
  enforces: ['ASR237'],
  block: 'vCenterServer',
  docs: {
    bad: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", latestUpdates: ⟦false⟧ }',
    }),
    good: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", latestUpdates: true }',
    }),
  },
  check: ({ latestUpdates }) => notUpdated('vCenter', latestUpdates),
});
