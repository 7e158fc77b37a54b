import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { inAnotherNetwork } from '../vsphere.ts';

const server = '\n  hostname: ASR-CS01\n  network: Mgmt';

/** vCenter best shares a network with the process server; only what is declared is compared. */
export default rule({
  name: 'vcenter-in-another-network',
  enforces: ['ASR233'],
  block: 'vCenterServer',
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: server,
      vCenterServers: '\n  - { name: vc01, version: "6.0", network: ⟦Lab⟧ }',
    }),
    good: example('vmware-to-azure', {
      configurationServer: server,
      vCenterServers: '\n  - { name: vc01, version: "6.0", network: Mgmt }',
    }),
  },
  check: ({ network }, context) => inAnotherNetwork('vCenter', network, context),
});
