import { isInMachine } from '../../descriptor/name-occurrence.ts';
import { isListedOtherwise } from '../../domain/machine-hosts.ts';
import { addHost, cloudsOf, isIncomplete, primaryClouds } from '../../domain/vmm.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

const hosts = (third: string): string =>
  example('hyperv-to-secondary', {
    hyperVHosts: `\n  - { name: hva1 }\n  - { name: hvb1 }${third}`,
  });

/** A host outside the host groups is invisible to the VMM clouds. */
export default rule({
  name: 'host-in-no-host-group',
  enforces: ['ASR633'],
  block: 'hyperVHost',
  docs: { bad: hosts('\n  - { name: ⟦hva2⟧ }'), good: hosts('') },
  *check({ name: at, cluster }, { name, count, descriptor, hasOpenName }) {
    // VMM servers that are missing altogether have a finding of their own.
    if (at === undefined || count('vmmServers') === 0) return;
    const references = [at, ...(cluster === undefined ? [] : [cluster])].flatMap(
      ({ value }) => name('hyperVHost', value).references,
    );
    if (references.some(({ path }) => path.startsWith('vmmServers'))) return;
    if (hasOpenName('hyperVHost', 'reference')) return;
    // A group without hosts has a finding of its own, and this may be its host.
    const servers = descriptor.vmmServers?.items ?? [];
    if (servers.some(isIncomplete)) return;
    // A group that lists the host with another domain, or without one, has a finding too.
    if (isListedOtherwise(at.value, descriptor)) return;
    const host = brief(at.value, 30);
    // A host of machines to protect belongs to the primary site.
    const holdsMachines = references.some(isInMachine);
    yield {
      at,
      message: `Host ${host} is not in a host group of a VMM server; add it to one.`,
      fixes: () => {
        const clouds = holdsMachines ? primaryClouds(servers) : servers.flatMap(cloudsOf);
        return clouds
          .flatMap((cloud) => (cloud.hostGroups?.items ?? []).map((group) => ({ cloud, group })))
          .slice(0, 5)
          .map(({ cloud, group }): Fix => {
            const where = `${brief(group.name?.value ?? '', 30)} of cloud ${brief(cloud.name?.value ?? '', 30)}`;
            const edits = addHost(group, at.value);
            return { title: `Add ${host} to the host group ${where}`, kind: 'plan', edits };
          });
      },
    };
  },
});
