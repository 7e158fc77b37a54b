import { isUnreadable } from '../../descriptor/readable.ts';
import { isInMachine } from '../../descriptor/name-occurrence.ts';
import { cloudsOf, hasHost, siteOf } from '../../domain/vmm.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context } from '../rule.ts';

const hosts = (second: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: '\n  - { name: Branch12, hosts: [br12-hv1, br12-hv2] }',
    hyperVHosts: `\n  - { name: br12-hv1 }\n  - ${second}`,
  });

/**
 * A host that no machine names and that has none by its own count. The hosts that wait for replicas
 * in the secondary site are left alone.
 */
export default rule({
  name: 'host-without-machines',
  enforces: ['ASR422', 'ASR632'],
  block: 'hyperVHost',
  docs: {
    bad: hosts('{ name: ⟦br12-hv2⟧ }'),
    good: hosts('{ name: br12-hv2, vmCount: 12 }'),
  },
  *check(hyperVHost, context) {
    const { name, vmCount } = hyperVHost;
    if (name === undefined || (vmCount?.value ?? 0) > 0 || isUnreadable(hyperVHost, 'vmCount'))
      return;
    const { references } = context.name('hyperVHost', name.value);
    if (references.some(isInMachine) || context.hasOpenName('hyperVHost', 'reference')) return;
    if (context.scenario?.target === 'secondary' && !sendsReplicas(name.value, context)) return;
    yield {
      at: vmCount ?? name,
      message: `Host ${brief(name.value, 30)} has no virtual machine; set it as the host of one, set vmCount, or remove the host.`,
    };
  },
});

/** Whether a host sends replicas: on a lone VMM server, the hosts of clouds that machines name do. */
function sendsReplicas(host: string, { descriptor, definitions, name }: Context): boolean {
  const servers = descriptor.vmmServers?.items ?? [];
  const clouds = servers.filter((vmm) => siteOf(vmm) === 'primary').flatMap(cloudsOf);
  const holding = clouds.filter((cloud) => hasHost(cloud, host));
  if (servers.length !== 1 || holding.length === 0) return holding.length > 0;
  const named = definitions('cloud').filter((one) => name('cloud', one.name).uses > 0);
  return holding.some((cloud) => named.some(({ at }) => at === cloud.name));
}
