import { replicatedDisks } from '../../domain/disks.ts';
import { plannedFailback } from '../../domain/failover-types.ts';
import { osOf } from '../../domain/operating-system.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const vm = (rdm: string): string =>
  example('vmware-to-azure', {
    processServers: '\n  - { name: PS-AZ, location: azure }',
    protectedItems: `\n  - name: FILE01\n    os: CentOS 7.2\n    disks: [100, { sizeGB: 500, rdm: ${rdm} }]`,
    failback: ' { types: [unplanned], target: vmware, connectivity: vpn }',
  });

/**
 * What failback makes of a raw device mapping; it matters only if failback is planned. A physical
 * server has none, which ASR324 reports.
 */
export default rule({
  name: 'rdm-disk-at-failback',
  enforces: ['ASR326', 'ASR335'],
  block: 'protectedItem',
  *values(item, { facts }, requirement) {
    const other = requirement === 'ASR335' ? 'Windows' : 'Linux';
    if (osOf(item, facts).type === other) return;
    for (const { disk } of replicatedDisks(item)) if (disk.rdm?.value === true) yield disk.rdm;
  },
  docs: { bad: vm('⟦true⟧'), good: vm('false') },
  *check(item, { scenario, descriptor, facts }) {
    if (scenario?.machines === 'physical') return;
    const disks = replicatedDisks(item).filter(({ disk }) => disk.rdm?.value === true);
    if (disks.length === 0) return;
    const { type } = osOf(item, facts);
    if (type === undefined) return;
    if (plannedFailback(descriptor) === undefined) return;
    for (const { disk } of disks) {
      yield {
        requirement: type === 'Linux' ? 'ASR335' : 'ASR326',
        at: disk.rdm ?? disk,
        message:
          type === 'Linux'
            ? 'RDM disk of a Linux machine becomes a new VMDK at failback; reserve datastore space for it.'
            : 'RDM disk becomes a new VMDK at failback unless VM and disk still exist; reserve datastore space for it.',
      };
    }
  },
});
