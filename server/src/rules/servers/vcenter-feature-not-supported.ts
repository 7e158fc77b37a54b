import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { featuresNotSupported } from '../vsphere.ts';

/** Some features of vSphere do not go with replication, whatever the version of vCenter. */
export default rule({
  name: 'vcenter-feature-not-supported',
  enforces: ['ASR238', 'ASR239', 'ASR240'],
  block: 'vCenterServer',
  docs: {
    bad: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", features: [⟦virtualVolumes⟧] }',
    }),
    good: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", features: [] }',
    }),
  },
  check: ({ features }, context) => featuresNotSupported(features, context),
});
