import type { HyperVHost } from '../../descriptor/model.generated.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { hostClustersOf, nodesOf } from '../../domain/hyper-v-topology.ts';
import { hostSetsOf } from '../../domain/vmm.ts';
import type { Facts } from '../../requirements/facts.ts';
import { ageOf, hostRelease } from '../../domain/releases.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const site = (hosts: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: `\n  - { name: Branch12, hosts: [${hosts}] }`,
    hyperVHosts:
      '\n  - { name: br12-hv1, os: Windows Server 2012 R2 }\n  - { name: br12-hv2, os: Windows Server 2016, vmCount: 4 }',
  });

/** The hosts of a site or cloud are all of the newer kind or all of the older one. */
export default rule({
  name: 'mixed-host-systems',
  enforces: ['ASR022'],
  block: 'descriptor',
  docs: {
    bad: site('br12-hv1, ⟦br12-hv2⟧'),
    good: site('br12-hv1').replace(
      '] }\n',
      '] }\n  - { name: Branch12-2016, hosts: [br12-hv2] }\n',
    ),
  },
  *check(descriptor, { facts }) {
    const systems = systemsOf(descriptor.hyperVHosts?.items ?? [], facts);
    const clusters = hostClustersOf(descriptor);
    const from = ageOf(facts.hyperVHosts.apartFrom, facts.hyperVHosts.order) ?? Infinity;
    for (const { kind, name, hosts } of hostSetsOf(descriptor)) {
      const known = hosts.flatMap((at) =>
        nodesOf(at.value, clusters).flatMap((node) => {
          const system = systems.get(node);
          return system === undefined ? [] : [{ at, ...system }];
        }),
      );
      const newer = known.find(({ age }) => age >= from);
      const older = known.find(({ age }) => age < from);
      if (newer === undefined || older === undefined) continue;
      yield {
        at: newer.at,
        message: `${kind === 'cloud' ? 'Cloud' : 'Site'} ${brief(name?.value ?? '', 20)} mixes ${newer.release} with ${older.release}; put the newer hosts in one of their own.`,
        related: [
          { at: older.os, message: `Host ${brief(older.host, 40)} runs ${older.release}.` },
          { at: newer.os, message: `Host ${brief(newer.host, 40)} runs ${newer.release}.` },
        ],
      };
    }
  },
});

interface System {
  readonly host: string;
  readonly os: Value<string>;
  readonly release: string;
  readonly age: number;
}

/** The systems of the hosts, by name in small letters, as far as they are known. */
function systemsOf(hosts: readonly HyperVHost[], facts: Facts): ReadonlyMap<string, System> {
  const systems = new Map<string, System>();
  for (const { name, os } of hosts) {
    if (name === undefined || os === undefined) continue;
    const { name: release, age } = hostRelease(os.value, facts);
    if (age !== undefined)
      systems.set(name.value.toLowerCase(), { host: name.value, os, release, age });
  }
  return systems;
}
