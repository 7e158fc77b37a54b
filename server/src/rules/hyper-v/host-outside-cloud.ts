import type { DescriptorModel } from '../../descriptor/model.generated.ts';
import { cloudsByHost } from '../../domain/hyper-v-topology.ts';
import { hostOf, isListedOtherwise } from '../../domain/machine-hosts.ts';
import { isIncomplete, primaryClouds } from '../../domain/vmm.ts';
import { setValue } from '../../edits/edits.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

const gold = '{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }';
const silver = '{ name: Silver, hostGroups: [{ name: Leeds, hosts: [hv02] }] }';
const on = (host: string, cloud: string): string =>
  example('hyperv-vmm-to-azure', {
    vmmServers: `\n  - { name: vmm01, clouds: [${gold}, ${silver}] }`,
    hyperVHosts: '\n  - { name: hv01, vmCount: 1 }\n  - { name: hv02, vmCount: 1 }',
    protectedItems: `\n  - { name: ERP-DB, host: ${host}, cloud: ${cloud} }`,
  });

/**
 * A machine is protected through the cloud that its host is in. A host or cloud that is not declared
 * has a finding of its own, and so has one in the secondary site.
 */
export default rule({
  name: 'host-outside-cloud',
  enforces: ['ASR053'],
  block: 'protectedItem',
  docs: { bad: on('⟦hv02⟧', '⟦Gold⟧'), good: on('hv02', 'Silver') },
  *check(item, { scenario, descriptor, isDeclared, hasOpenName }) {
    const { cloud } = item;
    const host = hostOf(item, descriptor, (one) => isDeclared('hyperVHost', one));
    if (host === undefined) return;
    const name = brief(host, 30);
    const [first, ...others] = cloudsByHost(descriptor).get(host.toLowerCase()) ?? [];
    if (first === undefined) {
      // Between two sites a host outside the groups is reported itself.
      if (scenario?.target !== 'azure' || mayBeListed(host, descriptor)) return;
      if (hasOpenName('hyperVHost', 'reference')) return;
      const group = cloud === undefined ? 'a VMM cloud' : `cloud ${brief(cloud.value, 30)}`;
      const message = `Host ${name} of this machine is in no VMM cloud; add it to a host group of ${group}.`;
      for (const at of [item.host, cloud]) if (at !== undefined) yield { at, message };
      return;
    }
    if (cloud === undefined || !isDeclared('cloud', cloud.value)) return;
    const wanted = cloud.value.toLowerCase();
    const own = [first, ...others];
    if (own.some((one) => one.name.value.toLowerCase() === wanted)) return;
    const isPrimary = primaryClouds(descriptor.vmmServers?.items).some(
      (one) => one.name?.value.toLowerCase() === wanted,
    );
    if (!isPrimary || own.every(({ site }) => site === 'secondary')) return;
    const other = brief(first.name.value, 30);
    const message = `Host ${name} is in cloud ${other}, not in ${brief(cloud.value, 30)}; set the cloud that the host is in, or another host.`;
    const related = [{ at: first.name, message: `Cloud ${other} contains the host.` }];
    const fixes = (): Fix[] =>
      own.slice(0, MAX_FIXES).map((one) => ({
        title: `Put the machine into cloud ${brief(one.name.value, 30)}`,
        kind: 'plan',
        edits: [setValue(cloud, one.name.value)],
      }));
    for (const at of [item.host, cloud])
      if (at !== undefined) yield { at, message, related, fixes };
  },
});

/** Whether the host may be listed in a group all the same: in one without hosts, or under another name. */
function mayBeListed(host: string, descriptor: DescriptorModel): boolean {
  const servers = descriptor.vmmServers?.items ?? [];
  return servers.length === 0 || servers.some(isIncomplete) || isListedOtherwise(host, descriptor);
}

/** More than this makes the menu too long to read. */
const MAX_FIXES = 5;
