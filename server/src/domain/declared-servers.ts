/** What the declared on-premises servers take, by their declared sizes. */
import type { DescriptorModel, ProcessServer } from '../descriptor/model.generated.ts';
import type { Figures, ServerSize } from '../figures/figure-data.ts';
import { sizeOf } from './server-sizes.ts';

/** What servers take together. */
export interface ServersCapacity {
  readonly servers: number;
  readonly machines: number;
  /** Change in a day, in GB. */
  readonly changeGB: number;
}

/** Returns the process servers on-premises beside the one on the configuration server. */
export function furtherServersOf({ processServers }: DescriptorModel): readonly ProcessServer[] {
  return processServers?.items.filter(({ location }) => location?.value !== 'azure') ?? [];
}

/** Returns what a process server takes. */
export function sizeOfFurther(server: ProcessServer, figures: Figures): ServerSize | undefined {
  return sizeOf((figures.furtherServers ?? figures.servers).sizes, declaredOf(server));
}

/** Returns what the configuration server or appliance and the process servers beside it take. */
export function capacityOf(model: DescriptorModel, figures: Figures): ServersCapacity {
  const first = sizeOf(figures.servers.sizes, declaredOf(model.configurationServer));
  const further = furtherServersOf(model).map((one) => sizeOfFurther(one, figures));
  let [machines, changeGB] = [0, 0];
  for (const size of [first, ...further]) {
    machines += size?.machines ?? 0;
    changeGB += size?.changeGB ?? 0;
  }
  return { servers: 1 + further.length, machines, changeGB };
}

/** The properties of a server that its size follows from. */
interface SizedServer {
  readonly cores?: { readonly value: number };
  readonly memoryGB?: { readonly value: number };
  readonly cacheGB?: { readonly value: number };
}

function declaredOf(server: SizedServer | undefined): Parameters<typeof sizeOf>[1] {
  const { cores, memoryGB, cacheGB } = server ?? {};
  return { cores: cores?.value, memoryGB: memoryGB?.value, cacheGB: cacheGB?.value };
}
