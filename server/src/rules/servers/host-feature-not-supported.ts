import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { featuresNotSupported } from '../vsphere.ts';

/** Some features of vSphere do not go with replication, whatever the version of the host. */
export default rule({
  name: 'host-feature-not-supported',
  enforces: ['ASR238', 'ASR239', 'ASR240'],
  block: 'vSphereHost',
  docs: {
    bad: example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.0", features: [⟦virtualVolumes⟧] }',
    }),
    good: example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.0", features: [] }',
    }),
  },
  check: ({ features }, context) => featuresNotSupported(features, context),
});
