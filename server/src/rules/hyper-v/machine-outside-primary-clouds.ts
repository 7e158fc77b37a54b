import { setValue } from '../../edits/edits.ts';
import { blockAround } from '../../descriptor/locate.ts';
import type { Cloud } from '../../descriptor/model.generated.ts';
import { isInMachine } from '../../descriptor/name-occurrence.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { withNodes } from '../../domain/hyper-v-topology.ts';
import { cloudsOf, hostsOf, primaryClouds, siteOf } from '../../domain/vmm.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

/**
 * Protected machines run in VMM clouds of the primary site. The rule starts from the VMM server of the
 * other site, so that no machine depends on the VMM servers. A host without a cloud is reported once,
 * at the host.
 */
export default rule({
  name: 'machine-outside-primary-clouds',
  enforces: ['ASR637'],
  block: 'vmmServer',
  docs: {
    bad: machine('host: ⟦hvb1⟧', 'hyperv-to-secondary'),
    good: machine('host: hva1', 'hyperv-to-secondary'),
  },
  *check(vmm, { descriptor, name }) {
    if (siteOf(vmm) !== 'secondary') return;
    const primary = primaryClouds(descriptor.vmmServers?.items);
    const names = new Set(primary.map((cloud) => cloud.name?.value.toLowerCase()));
    // A host is reported once, and then skipped like those of the primary site.
    const hosts = new Set(withNodes(primary.flatMap(hostsOf), descriptor));
    for (const cloud of cloudsOf(vmm)) {
      for (const host of withNodes(hostsOf(cloud), descriptor)) {
        if (hosts.has(host)) continue;
        hosts.add(host);
        for (const { at, name: one } of name('hyperVHost', host).references.filter(isInMachine)) {
          const message = `Host ${brief(one, 30)} is in the secondary site; run the machine on a host in a primary VMM cloud.`;
          yield { at, message, fixes: () => otherHosts(at, primary) };
        }
      }
      if (cloud.name === undefined || names.has(cloud.name.value.toLowerCase())) continue;
      const message = `Cloud ${brief(cloud.name.value, 30)} is in the secondary site; put the machine in a cloud in the primary site.`;
      for (const { at } of name('cloud', cloud.name.value).references.filter(isInMachine)) {
        // One finding is enough where the host is reported.
        const host = blockAround(at, 'protectedItem')?.host?.value;
        const fitting = primary.filter(
          (one) =>
            host === undefined || withNodes(hostsOf(one), descriptor).has(host.toLowerCase()),
        );
        if (fitting.length > 0 || host === undefined)
          yield { at, message, fixes: () => otherClouds(at, fitting) };
      }
    }
  },
});

/** The hosts of the primary site, each with its cloud where the machine names another one. */
function otherHosts(at: Value, primary: readonly Cloud[]): readonly Fix[] {
  const own = blockAround(at, 'protectedItem')?.cloud;
  const places = primary.flatMap((cloud) => hostsOf(cloud).map(({ value }) => ({ cloud, value })));
  return places.slice(0, most).map(({ cloud: { name }, value }) => ({
    title: `Run the machine on ${brief(value, 30)}`,
    kind: 'plan',
    edits: [
      setValue(at, value),
      ...(own && name && own.value !== name.value ? [setValue(own, name.value)] : []),
    ],
  }));
}

function otherClouds(at: Value, fitting: readonly Cloud[]): readonly Fix[] {
  const names = fitting.flatMap(({ name }) => name?.value ?? []);
  return names.slice(0, most).map((name) => ({
    title: `Put the machine into cloud ${brief(name, 30)}`,
    kind: 'plan',
    edits: [setValue(at, name)],
  }));
}

/** More than this makes the menu too long to read. */
const most = 5;
