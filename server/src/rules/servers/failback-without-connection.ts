import { setValue } from '../../edits/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const processServers = '\n  - { name: ASR-PS-AZ, location: azure }';

/** Machines in Azure reach the site through a VPN or ExpressRoute, or they do not come back. */
export default rule({
  name: 'failback-without-connection',
  enforces: ['ASR842'],
  block: 'failback',
  docs: {
    bad: example('vmware-to-azure', {
      processServers,
      failback: ' { types: [unplanned], connectivity: ⟦none⟧ }',
    }),
    good: example('vmware-to-azure', {
      processServers,
      failback: ' { types: [unplanned], connectivity: vpn }',
    }),
  },
  *check({ connectivity }) {
    if (connectivity?.value !== 'none') return;
    yield {
      at: connectivity,
      message:
        'Failback needs a connection from the Azure network to the site; set up a VPN or ExpressRoute.',
      fixes: () => [
        { title: 'Use a VPN', kind: 'plan', edits: [setValue(connectivity, 'vpn')] },
        {
          title: 'Use ExpressRoute',
          kind: 'plan',
          edits: [setValue(connectivity, 'expressRoute')],
        },
      ],
    };
  },
});
