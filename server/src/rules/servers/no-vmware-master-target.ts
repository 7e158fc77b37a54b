import { isVMwareServer } from '../../domain/configuration-server.ts';
import { plannedFailback } from '../../domain/failover-types.ts';
import { freeName } from '../../edits/new-names.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const failback = ' { types: [unplanned], vm: MES01-FB }';
const processServers = '\n  - { name: PLANT-PS-AZ, location: azure }';

/**
 * Failback writes to VMware storage, which takes a VMware VM: the configuration server, or a master
 * target beside it. Where the descriptor does not say what the configuration server is, that is
 * reported only if the declared master targets are no VMware VMs.
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
    const isVMware = isVMwareServer(descriptor);
    if (isVMware === true) return;
    const { machine } = descriptor.configurationServer ?? {};
    const targets = descriptor.masterTargetServers?.items ?? [];
    // An entry that does not say what it is, is a VMware VM.
    if (targets.some((target) => (target.machine?.value ?? 'vmware') === 'vmware')) return;
    if (!isFullyReadable('masterTargetServers')) return;
    const at = targets[0]?.machine ?? machine;
    if (at === undefined) return;
    yield {
      at,
      message:
        isVMware === false
          ? 'Failback needs a master target on a VMware VM, because the configuration server is not one; add it.'
          : 'Failback needs a master target on a VMware VM, unless the configuration server is one; add or declare it.',
      related:
        targets.length > 0 && machine !== undefined
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
