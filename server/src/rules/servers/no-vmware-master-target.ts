import { isNonVMwareServer } from '../../domain/configuration-server.ts';
import { plannedFailback } from '../../domain/failover-types.ts';
import { freeName } from '../../edits/new-names.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const failback = ' { types: [unplanned], vm: MES01-FB }';
const processServers = '\n  - { name: PLANT-PS-AZ, location: azure }';

/**
 * Failback writes to VMware storage, which takes a VMware VM: the configuration server, or a master
 * target beside it.
 */
export default rule({
  name: 'no-vmware-master-target',
  enforces: ['ASR252'],
  block: 'descriptor',
  docs: {
    bad: example('physical-to-azure', {
      configurationServer: '\n  hostname: PLANT-CS1\n  machine: ⟦physical⟧',
      processServers,
      failback,
    }),
    good: example('physical-to-azure', {
      configurationServer: '\n  hostname: PLANT-CS1\n  machine: physical',
      processServers,
      masterTargetServers: '\n  - { name: PLANT-MT1, machine: vmware }',
      failback,
    }),
  },
  *check(descriptor, { isDeclared, isFullyReadable, addToList }) {
    if (plannedFailback(descriptor) === undefined) return;
    const machine = descriptor.configurationServer?.machine;
    if (machine === undefined || !isNonVMwareServer(descriptor)) return;
    const targets = descriptor.masterTargetServers?.items ?? [];
    // An entry that does not say what it is, is a VMware VM.
    if (targets.some((target) => (target.machine?.value ?? 'vmware') === 'vmware')) return;
    if (!isFullyReadable('masterTargetServers')) return;
    yield {
      at: targets[0]?.machine ?? machine,
      message:
        'Failback needs a master target on a VMware VM, because the configuration server is not one; add it.',
      related:
        targets.length > 0
          ? [{ at: machine, message: 'The configuration server is not a VMware VM.' }]
          : [],
      fixes: () => {
        const fresh = freeName('MT-VMWARE', (one) => isDeclared('masterTargetServer', one));
        const edits = addToList('masterTargetServers', `{ name: ${fresh}, machine: vmware }`);
        return [{ title: 'Add a VMware master target', kind: 'plan', edits }];
      },
    };
  },
});
