import { setProperty } from '../../edits/edits.ts';
import { plannedFailback } from '../../domain/failover-types.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const processServers = '\n  - { name: PLANT-PS-AZ, location: azure }';
const failback = ' { types: [unplanned] }';

/** A physical server comes back to a VMware VM, so there has to be one or a host for it. */
export default rule({
  name: 'no-vmware-for-failback',
  enforces: ['ASR851'],
  block: 'descriptor',
  docs: {
    bad: example('physical-to-azure', { processServers, failback }).replace(
      'failback:',
      '⟦failback⟧:',
    ),
    good: example('physical-to-azure', {
      processServers,
      failback: ' { types: [unplanned], vm: MES01-FB }',
    }),
  },
  *check(descriptor, { count, addToList }) {
    const failback = plannedFailback(descriptor);
    if (failback?.key === undefined) return;
    if (failback.vm !== undefined || isUnreadable(failback, 'vm') || count('vSphereHosts') > 0)
      return;
    yield {
      at: failback.key,
      message:
        'Failback of physical servers needs VMware on-premises; set failback.vm, or add a host to vSphereHosts.',
      fixes: () => [
        {
          title: 'Name a VM to fail back to',
          kind: 'plan',
          edits: setProperty(failback, 'vm', 'FAILBACK-VM'),
        },
        {
          title: 'Add a vSphere host',
          kind: 'plan',
          edits: addToList('vSphereHosts', '{ name: esxi }'),
        },
      ],
    };
  },
});
