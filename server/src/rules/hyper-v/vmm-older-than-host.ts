import type { DescriptorModel, VmmServer } from '../../descriptor/model.generated.ts';
import { ageOf, hostRelease } from '../../domain/releases.ts';
import { cloudsOf, hostsOf } from '../../domain/vmm.ts';
import { vmmRelease } from '../../domain/vmm-release.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const vmm = (version: string, os: string): string =>
  `profile: 2026-05\n${example('hyperv-vmm-to-azure', {
    vmmServers: `\n  - name: vmm01\n    version: ${version}\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]`,
    hyperVHosts: `\n  - { name: hv01, os: ${os} }`,
  })}`;

/** A VMM server manages hosts of its own release and of older ones. */
export default rule({
  name: 'vmm-older-than-host',
  enforces: ['ASR046'],
  block: 'descriptor',
  docs: {
    bad: vmm('System Center 2016', '⟦Windows Server 2019⟧'),
    good: vmm('System Center 2019', 'Windows Server 2019'),
  },
  *check(descriptor, { facts }) {
    const { order, product, hostNeeds } = facts.vmm;
    const managers = managersOf(descriptor);
    const [first, ...others] = descriptor.vmmServers?.items ?? [];
    for (const { name, os, cluster } of descriptor.hyperVHosts?.items ?? []) {
      if (name === undefined || os === undefined) continue;
      const server =
        managers.get(name.value.toLowerCase()) ??
        managers.get(cluster?.value.toLowerCase() ?? '') ??
        (others.length === 0 ? first : undefined);
      if (server?.version === undefined) continue;
      const host = hostRelease(os.value, facts);
      const needed = hostNeeds[host.version ?? ''];
      const manager = vmmRelease(server.version.value, facts);
      if (needed === undefined || manager.age === undefined) continue;
      if (manager.age >= (ageOf(needed, order) ?? 0)) continue;
      yield {
        at: os,
        message: `Host runs ${host.name}, which needs ${product} ${needed}; VMM runs ${brief(manager.name, 30)}. Upgrade VMM.`,
        related: [{ at: server.version, message: 'The VMM server that manages the host.' }],
      };
    }
  },
});

/** The VMM server of each host and cluster in its host groups, by name in lower case. */
function managersOf({ vmmServers }: DescriptorModel): ReadonlyMap<string, VmmServer> {
  const managers = new Map<string, VmmServer>();
  for (const server of vmmServers?.items ?? [])
    for (const { value } of cloudsOf(server).flatMap(hostsOf)) {
      const key = value.toLowerCase();
      if (!managers.has(key)) managers.set(key, server);
    }
  return managers;
}
