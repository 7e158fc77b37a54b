import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import { plannedFailback } from '../../domain/failover-types.ts';
import { osOf } from '../../domain/operating-system.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const group = (group: string): string =>
  example('vmware-to-azure', {
    processServers: '\n  - { name: PS-AZ, location: azure }',
    protectedItems:
      '\n  - { name: FIN-SQL01, os: Windows Server 2012 R2, multiVmGroup: finance }' +
      '\n  - { name: FIN-APP01, os: Windows Server 2012 R2, multiVmGroup: finance }' +
      `\n  - { name: web01, os: CentOS 7.2, multiVmGroup: ${group} }` +
      '\n  - { name: web02, os: CentOS 7.2, multiVmGroup: web }',
    failback: ' { types: [unplanned], target: vmware, connectivity: vpn }',
  });

/** Reprotection takes the machines of a replication group back together, which one kind of system allows. */
export default rule({
  name: 'mixed-replication-group',
  enforces: ['ASR049'],
  block: 'descriptor',
  docs: { bad: group('⟦finance⟧'), good: group('web') },
  *check(descriptor, { isReferenced, facts }) {
    if (plannedFailback(descriptor) === undefined || !isReferenced('replicationGroup')) return;
    const firsts = new Map<string, { readonly item: ProtectedItem; readonly type: string }>();
    const reported = new Set<string>();
    for (const item of descriptor.protectedItems?.items ?? []) {
      const { multiVmGroup } = item;
      if (multiVmGroup === undefined) continue;
      const name = multiVmGroup.value.toLowerCase();
      const { type } = osOf(item, facts);
      if (type === undefined || reported.has(name)) continue;
      const first = firsts.get(name);
      if (first === undefined) {
        firsts.set(name, { item, type });
        continue;
      }
      if (first.type === type) continue;
      reported.add(name);
      yield {
        at: multiVmGroup,
        message: `Replication group ${brief(multiVmGroup.value, 30)} mixes ${first.type} and ${type}, so it cannot be reprotected for failback; split it.`,
        related: [
          {
            at: first.item.multiVmGroup ?? first.item,
            message: `${brief(first.item.name?.value ?? 'This machine', 40)} runs ${first.type}.`,
          },
        ],
      };
    }
  },
});
