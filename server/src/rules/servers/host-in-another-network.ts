import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { inAnotherNetwork } from '../vsphere.ts';

const server = '\n  hostname: ASR-CS01\n  network: Mgmt';

/** Hosts best share a network with the process server; only what is declared is compared. */
export default rule({
  name: 'host-in-another-network',
  enforces: ['ASR233'],
  block: 'vSphereHost',
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: server,
      vSphereHosts: '\n  - { name: esx01, version: "6.0", network: ⟦Lab⟧ }',
    }),
    good: example('vmware-to-azure', {
      configurationServer: server,
      vSphereHosts: '\n  - { name: esx01, version: "6.0", network: Mgmt }',
    }),
  },
  check: ({ network }, context) => inAnotherNetwork('vSphere host', network, context),
});
