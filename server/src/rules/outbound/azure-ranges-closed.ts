import { addItem, setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { inWords, rolesNeedingRanges, rolesOf } from '../../domain/outbound.ts';
import { includesPort } from '../../domain/ports.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Firewalls allow HTTPS from hosts, and from VMM servers with address rules, to Azure's datacenters. */
export default rule({
  name: 'azure-ranges-closed',
  enforces: ['ASR408', 'ASR426', 'ASR627'],
  block: 'outbound',
  docs: {
    bad: example('hyperv-to-azure', { outbound: '\n  azureDatacenterIpRanges: ⟦false⟧' }),
    good: example('hyperv-to-azure', { outbound: '\n  azureDatacenterIpRanges: true' }),
  },
  *check(block, { limits, scenario, descriptor }) {
    const { azureDatacenterIpRanges: ranges, ports } = block;
    const closed = ranges?.value === false ? ranges : undefined;
    if (closed === undefined && ports === undefined) return;
    const roles = rolesNeedingRanges(block, rolesOf(block, scenario, descriptor));
    const [first] = roles;
    if (first === undefined) return;
    const requirement = first === 'vmmServer' ? (['ASR408', 'ASR627'] as const) : 'ASR426';
    const port = limits.managementPort;
    if (closed !== undefined) {
      yield {
        requirement,
        at: closed,
        message: `Azure datacenter IP ranges are closed for ${inWords(roles, limits)}; open them on port ${port}.`,
        fixes: () => [markAsDone('open the Azure IP ranges', [setValue(closed, true)])],
      };
    }
    if (ports === undefined || !isFullyReadable(ports)) return;
    if (includesPort(ports, port)) return;
    yield {
      requirement,
      at: ports,
      message: `Port ${port} is closed for ${inWords(roles, limits)}; open it to the Azure datacenter IP ranges.`,
      fixes: () => [markAsDone(`open port ${port}`, addItem(ports, String(port)))],
    };
  },
});
