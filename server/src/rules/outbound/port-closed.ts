import { addItem } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isFullyReadable, isUnreadable } from '../../descriptor/readable.ts';
import { rolesOf } from '../../domain/outbound.ts';
import { includesPort } from '../../domain/ports.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Where the open ports are listed, those that the configuration server uses are among them. */
export default rule({
  name: 'port-closed',
  enforces: ['ASR212', 'ASR213', 'ASR214'],
  block: 'outbound',
  docs: {
    bad: example('vmware-to-azure', { outbound: '\n  ports: ⟦[80, 443]⟧' }),
    good: example('vmware-to-azure', { outbound: '\n  ports: [80, 443, 9443]' }),
  },
  *check(block, { limits, scenario, descriptor }) {
    const { ports } = block;
    if (ports === undefined || !isFullyReadable(ports)) return;
    if (!rolesOf(block, scenario, descriptor).includes('configurationServer')) return;
    const server = descriptor.configurationServer;
    const unknown = server !== undefined && isUnreadable(server, 'replicationPort');
    const replication = unknown
      ? undefined
      : (server?.replicationPort?.value ?? limits.replicationPort);
    const uses: readonly (readonly [RequirementId, number | undefined, string])[] = [
      ['ASR212', limits.setupPort, 'open it during setup, which downloads MySQL'],
      ['ASR213', limits.managementPort, 'keep it open: replication is managed through it'],
      ['ASR214', replication, 'keep it open: replication data is sent through it'],
    ];
    const reported = new Set<number>();
    for (const [requirement, port, use] of uses) {
      // One port may serve two purposes.
      if (port === undefined || reported.has(port) || includesPort(ports, port)) continue;
      reported.add(port);
      yield {
        requirement,
        at: ports,
        message: `Port ${port} is closed for the ${limits.configurationServerName}; ${use}.`,
        fixes: () => [markAsDone(`open port ${port}`, addItem(ports, String(port)))],
      };
    }
  },
});
