import { isUnreadable } from '../../descriptor/readable.ts';
import { cloudsByHost, hostClustersOf, unitOf } from '../../domain/hyper-v-topology.ts';
import { hostsOfOthers, listingsOf } from '../../domain/machine-hosts.ts';
import { cloudsOf, siteOf } from '../../domain/vmm.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context } from '../rule.ts';

const hosts = (second: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }',
    hyperVHosts: `\n  - { name: br12-hv1 }\n  - ${second}`,
  });

/**
 * A host that no machine names and that has none by its own count. A machine of a cluster counts for
 * each node, and one whose host is not known may run on any. The hosts that wait for replicas in the
 * secondary site are left alone.
 */
export default rule({
  name: 'host-without-machines',
  enforces: ['ASR422', 'ASR632'],
  block: 'descriptor',
  docs: {
    bad: hosts('{ name: ⟦br12-hv2⟧ }'),
    good: hosts('{ name: br12-hv2, vmCount: 12 }'),
  },
  *check(descriptor, context) {
    const items = descriptor.hyperVHosts?.items ?? [];
    if (items.length === 0 || context.hasOpenName('hyperVHost', 'reference')) return;
    const { count, definitions, isDeclared, name } = context;
    const clusters = hostClustersOf(descriptor);
    const listings = listingsOf(descriptor);
    const busy = new Set<string>();
    for (const one of items) {
      const { name: host, vmCount } = one;
      const mayRun = isUnreadable(one, 'vmCount') || (vmCount && vmCount.value > 0);
      if (host && mayRun) busy.add(unitOf(host.value, clusters));
    }
    let placed = 0;
    for (const host of new Set(definitions('hyperVHost').map((one) => one.name.toLowerCase()))) {
      const machines = name('hyperVHost', host).uses - (listings.get(host) ?? 0);
      placed += machines;
      if (machines > 0) busy.add(unitOf(host, clusters));
    }
    const sends = sendingHosts(context);
    const empty = items.filter(
      ({ name: host }) => host && !busy.has(unitOf(host.value, clusters)) && sends(host.value),
    );
    if (empty.length === 0) return;
    const mayHaveOthers =
      placed < count('protectedItems')
        ? hostsOfOthers(descriptor, (host) => isDeclared('hyperVHost', host))
        : undefined;
    for (const { name: host, vmCount } of empty) {
      if (host === undefined || mayHaveOthers?.(host.value) === true) continue;
      yield {
        at: vmCount ?? host,
        message: `Host ${brief(host.value, 30)} has no virtual machine; set it as the host of one, set vmCount, or remove the host.`,
      };
    }
  },
});

/** Whether a host sends replicas: on a lone VMM server, the hosts of clouds that machines name do. */
function sendingHosts({ scenario, descriptor, name }: Context): (host: string) => boolean {
  if (scenario?.target !== 'secondary') return () => true;
  const servers = descriptor.vmmServers?.items ?? [];
  const names = servers
    .filter((vmm) => siteOf(vmm) === 'primary')
    .flatMap(cloudsOf)
    .flatMap((cloud) => cloud.name ?? [])
    .filter(({ value }) => servers.length !== 1 || name('cloud', value).uses > 0);
  const sending = new Set(names);
  const clouds = cloudsByHost(descriptor);
  return (host) => clouds.get(host.toLowerCase())?.some((one) => sending.has(one.name)) === true;
}
