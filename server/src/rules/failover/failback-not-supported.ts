import { example } from '../examples.ts';
import { rule } from '../rule.ts';
import { typesNotSupported } from '../failover-type-reports.ts';

/** Which ways back there are depends on the scenario; a run book must not count on others. */
export default rule({
  name: 'failback-not-supported',
  enforces: [
    'ASR821',
    'ASR822',
    'ASR823',
    'ASR824',
    'ASR825',
    'ASR827',
    'ASR829',
    'ASR830',
    'ASR832',
  ],
  block: 'failback',
  docs: {
    bad: example('vmware-to-azure', {
      failback: ' { types: [⟦test⟧, unplanned], connectivity: vpn }',
      processServers: '\n  - { name: PS-AZ, location: azure }',
    }),
    good: example('vmware-to-azure', {
      failback: ' { types: [unplanned], connectivity: vpn }',
      processServers: '\n  - { name: PS-AZ, location: azure }',
    }),
  },
  check: ({ types }, context) => typesNotSupported('failback', types, context),
});
