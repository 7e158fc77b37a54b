/** Which Azure network a machine joins after a failover, by name. Names are compared without case. */
import type {
  DescriptorModel,
  NetworkMapping,
  ProtectedItem,
} from '../descriptor/model.generated.ts';
import { cloudsOf } from './vmm.ts';

/** The network mappings of a descriptor, prepared for many machines. */
export interface MappedNetworks {
  /** The mappings of each VM network, by its name in lower case. */
  readonly bySource: ReadonlyMap<string, readonly NetworkMapping[]>;
  /** The name of the VMM server of each cloud, both in lower case. */
  readonly vmmOfCloud: ReadonlyMap<string, string>;
}

/** Reads the mappings of a descriptor and the clouds that they are for. */
export function mappedNetworks({ networkMappings, vmmServers }: DescriptorModel): MappedNetworks {
  const bySource = new Map<string, NetworkMapping[]>();
  for (const mapping of networkMappings?.items ?? []) {
    const source = mapping.source?.value.toLowerCase();
    if (source === undefined) continue;
    const known = bySource.get(source);
    if (known === undefined) bySource.set(source, [mapping]);
    else known.push(mapping);
  }
  const vmmOfCloud = new Map<string, string>();
  for (const vmm of vmmServers?.items ?? [])
    for (const { name } of cloudsOf(vmm))
      if (name !== undefined && vmm.name !== undefined)
        vmmOfCloud.set(name.value.toLowerCase(), vmm.name.value.toLowerCase());
  return { bySource, vmmOfCloud };
}

/**
 * Returns the network that the first mapped adapter of a machine is mapped to; undefined if none is,
 * or if several VMM servers map it and the machine's cloud does not tell which one counts.
 */
export function networkAfterFailover(
  { nics, cloud }: ProtectedItem,
  { bySource, vmmOfCloud }: MappedNetworks,
): string | undefined {
  const vmm = cloud && vmmOfCloud.get(cloud.value.toLowerCase());
  for (const { network } of nics?.items ?? []) {
    const mappings = network === undefined ? [] : (bySource.get(network.value.toLowerCase()) ?? []);
    const own = mappings.filter(
      ({ vmmServer }) => vmm === undefined || (vmmServer?.value.toLowerCase() ?? vmm) === vmm,
    );
    const [first, ...others] = own.flatMap(({ target }) => target?.value ?? []);
    if (first === undefined) continue;
    const isOne = others.every((other) => other.toLowerCase() === first.toLowerCase());
    return isOne ? first : undefined;
  }
  return undefined;
}
