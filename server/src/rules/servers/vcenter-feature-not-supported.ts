import { removeItem } from '../../descriptor/edits.ts';
import { unsupportedFeatures } from '../../descriptor/vsphere-features.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Some features of vSphere do not go with replication, whatever the version of vCenter. */
export default rule({
  name: 'vcenter-feature-not-supported',
  enforces: ['ASR238', 'ASR239', 'ASR240'],
  part: 'vCenterServer',
  docs: {
    bad: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", features: [⟦virtualVolumes⟧] }',
    }),
    good: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", features: [] }',
    }),
  },
  *check({ features }, { demand, facts }) {
    if (features === undefined) return;
    for (const { feature, inWords, id } of unsupportedFeatures(features, facts)) {
      const requirement = demand(id);
      if (requirement === undefined) continue;
      yield {
        requirement,
        at: feature,
        message: `Site Recovery and ${inWords} do not go together; do without for protected machines.`,
        fixes: () => [
          {
            title: `Remove ${feature.value}`,
            safe: false,
            edits: removeItem(features, feature),
          },
        ],
      };
    }
  },
});
