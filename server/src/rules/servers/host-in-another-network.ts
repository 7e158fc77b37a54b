import { gatewayNetworks, isAmong } from '../../descriptor/gateways.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const server = '\n  hostname: ASR-CS01\n  network: Mgmt';

/** Hosts best share a network with the process server; only what is declared is compared. */
export default rule({
  name: 'host-in-another-network',
  enforces: ['ASR233'],
  part: 'vSphereHost',
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
  *check({ network }, { demand, descriptor }) {
    const requirement = demand('ASR233');
    if (requirement === undefined || network === undefined) return;
    const gateways = gatewayNetworks(descriptor);
    if (gateways === undefined || isAmong(network.value, gateways)) return;
    yield {
      requirement,
      at: network,
      message: `vSphere host is in ${brief(network.value, 25)}, the process server in ${brief(gateways.join(', '), 25)}; put both in one network.`,
    };
  },
});
