/**
 * Blocks for a descriptor that lacks them, as text for `addBlock`. They declare the names that the
 * rest of the descriptor refers to, or else the schema's examples: valid as they are, for the
 * author to replace.
 */
import type { Facts, Limits } from '../requirements/facts.ts';
import { schemaAt } from '../schema/paths.ts';
import type { RequiredBlock, ScenarioFacts } from '../requirements/scenarios.ts';
import { scalarText } from '../edits/edits.ts';
import type { DescriptorModel, VmmServer } from '../descriptor/model.generated.ts';
import type { Value } from '../descriptor/sourced.ts';
import { exampleOf } from '../edits/stub.ts';

/** The data that stubs depend on. */
export interface StubContext {
  readonly descriptor: DescriptorModel;
  readonly scenario: ScenarioFacts | undefined;
  readonly facts: Facts;
  readonly limits: Limits;
}

type Stub = (around: StubContext) => string;

/** The stubs, by the key of their block. */
export const blockStubs = {
  vault: ({ descriptor: { portal, virtualNetworks }, scenario }) => {
    // A vault is in the region of its networks.
    const near = virtualNetworks?.items.find(({ location }) => location !== undefined)?.location;
    return block({
      name: example('vault', 'name'),
      location: near?.value ?? example('vault', 'location'),
      // InMage is managed in the classic portal, where no new vaults can be created.
      ...((portal?.value === 'classic' || scenario?.inMage === true) && { existing: true }),
    });
  },
  storageAccounts: ({ descriptor, facts }) => {
    const used = names(descriptor.protectedItems?.items.map((item) => item.storageAccount));
    return list(orDefault(used, accountName(descriptor, facts)).map((name) => ({ name })));
  },
  virtualNetworks: ({ descriptor, scenario }) => {
    const used = names([
      ...(descriptor.protectedItems?.items.map((item) => item.virtualNetwork) ?? []),
      ...(scenario?.vmm === true && scenario.target === 'azure'
        ? (descriptor.networkMappings?.items.map(({ target }) => target) ?? [])
        : []),
    ]);
    return list(orDefault(used, example('virtualNetworks[]', 'name')).map((name) => ({ name })));
  },
  networkMappings: ({ descriptor }) => {
    const nics = descriptor.protectedItems?.items.flatMap((item) => item.nics?.items ?? []) ?? [];
    const sources = orDefault(
      names(nics.map(({ network }) => network)),
      example('networkMappings[]', 'source'),
    );
    const [target] = orDefault(
      names(descriptor.virtualNetworks?.items.map(({ name }) => name)),
      example('virtualNetworks[]', 'name'),
    );
    return list(sources.map((source) => ({ source, target })));
  },
  configurationServer: ({ scenario, limits }) =>
    scenario?.inMage === true
      ? block({ hostname: example('configurationServer', 'hostname'), site: 'secondary' })
      : block({
          hostname: example('configurationServer', 'hostname'),
          os: limits.configurationServerOs,
        }),
  processServers: () => list([{ name: 'PS-PRIMARY', site: 'primary' }]),
  masterTargetServers: () => list([{ name: 'MT-SECONDARY', site: 'secondary' }]),
  vSphereHosts: ({ scenario, facts }) => {
    const version = facts.lists.vSphereVersions.at(-1);
    return list([
      {
        name: example('vSphereHosts[]', 'name'),
        ...(scenario?.machines === 'vmware' &&
          !scenario.inMage &&
          version !== undefined && { version }),
      },
    ]);
  },
  vmmServers: ({ descriptor, scenario }) => {
    const hosts = orDefault(hostNames(descriptor), example('hyperVHosts[]', 'name'));
    const clouds = orDefault(
      names(descriptor.protectedItems?.items.map(({ cloud }) => cloud)),
      example('vmmServers[].clouds[]', 'name'),
    );
    if (scenario?.target !== 'secondary') return list([vmm('vmm01', clouds, hosts)]);
    const running = names(descriptor.protectedItems?.items.map(({ host }) => host));
    const primary = orDefault(
      hosts.filter((host) => running.includes(host)),
      hosts[0] ?? '',
    );
    const declared = hosts.filter((host) => !primary.includes(host));
    // If no host is declared yet, the secondary site needs one as well.
    const secondary = descriptor.hyperVHosts === undefined ? [secondaryHost] : declared;
    // If all hosts are on one site, its VMM server replicates between two of its clouds.
    if (secondary.length === 0) return list([vmm('vmm01', [...clouds, 'Recovery'], primary)]);
    return list([
      { ...vmm('vmm-a', clouds, primary), site: 'primary' },
      { ...vmm('vmm-b', ['Recovery'], secondary), site: 'secondary' },
    ]);
  },
  hyperVSites: ({ descriptor }) =>
    list([
      {
        name: example('hyperVSites[]', 'name'),
        hosts: orDefault(hostNames(descriptor), example('hyperVHosts[]', 'name')),
      },
    ]),
  hyperVHosts: ({ descriptor, scenario }) => {
    const running = names(descriptor.protectedItems?.items.map(({ host }) => host));
    const groups = descriptor.vmmServers?.items.flatMap(groupsOf) ?? [];
    const listed = names([
      ...groups.flatMap(({ hosts }) => hosts?.items ?? []),
      ...(descriptor.hyperVSites?.items ?? []).flatMap(({ hosts }) => hosts?.items ?? []),
    ]);
    const some = orDefault([...new Set([...running, ...listed])], example('hyperVHosts[]', 'name'));
    const isPair = scenario?.target === 'secondary' && descriptor.vmmServers === undefined;
    const all = isPair ? [...some, secondaryHost] : some;
    // A host without machines would be a finding.
    return list(all.map((name) => ({ name, ...(!running.includes(name) && { vmCount: 1 }) })));
  },
  protectedItems: ({ descriptor, scenario }) => {
    const hyperV = scenario?.machines === 'hyper-v';
    const primary = descriptor.vmmServers?.items.find(({ site }) => site?.value !== 'secondary');
    const cloud = hyperV && !scenario.vmm ? undefined : primary?.clouds?.items[0];
    const host = cloud?.hostGroups?.items[0]?.hosts?.items[0]?.value ?? hostNames(descriptor)[0];
    return list([
      {
        name: example('protectedItems[]', 'name'),
        ...(hyperV && host !== undefined && { host }),
        ...(cloud?.name !== undefined && { cloud: cloud.name.value }),
      },
    ]);
  },
} as const satisfies Readonly<Record<RequiredBlock, Stub>>;

/** The placeholder name of a host on the secondary site. */
const secondaryHost = 'hv-secondary';

/** Parts of a VMM server, on one line: clouds, host groups, hosts. */
export const cloudStubs = {
  clouds: (hosts: readonly string[]): string =>
    flow([cloud(example('vmmServers[].clouds[]', 'name'), hosts)]),
  hostGroups: (hosts: readonly string[]): string => flow([group(hosts)]),
  hosts: (hosts: readonly string[]): string => flow(hosts),
} as const;

type Data =
  string | number | boolean | readonly Data[] | { readonly [key: string]: Data | undefined };

function vmm(
  name: string,
  clouds: readonly string[],
  hosts: readonly string[],
): Record<string, Data> {
  return { name, clouds: clouds.map((one) => cloud(one, hosts)) };
}

function cloud(name: string, hosts: readonly string[]): Data {
  return { name, hostGroups: [group(hosts)] };
}

function group(hosts: readonly string[]): Data {
  return { name: example('vmmServers[].clouds[].hostGroups[]', 'name'), hosts };
}

/** Returns the names of the declared hosts. */
function hostNames({ hyperVHosts }: DescriptorModel): string[] {
  return names(hyperVHosts?.items.map(({ name }) => name));
}

function groupsOf({
  clouds,
}: VmmServer): { readonly hosts?: { readonly items: readonly Value<string>[] } }[] {
  return (clouds?.items ?? []).flatMap(({ hostGroups }) => hostGroups?.items ?? []);
}

/** Derives a storage account name from the vault's name. */
function accountName({ vault }: DescriptorModel, { names: { storageAccount } }: Facts): string {
  const letters = (vault?.name?.value ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  if (letters === '') return example('storageAccounts[]', 'name');
  return `${letters.slice(0, storageAccount.maxLength - 'dr01'.length)}dr01`;
}

/** Returns the distinct names, in order. */
function names(values: readonly (Value<string> | undefined)[] | undefined): string[] {
  const found = new Map<string, string>();
  for (const one of values ?? []) {
    const key = one?.value.toLowerCase();
    if (one !== undefined && key !== undefined && !found.has(key)) found.set(key, one.value);
  }
  return [...found.values()];
}

function orDefault(found: readonly string[], otherwise: string): readonly string[] {
  return found.length > 0 ? found : [otherwise];
}

function example(path: string, key: string): string {
  return exampleOf(schemaAt(path), key);
}

/** Formats a block, one line per property. */
function block(data: Readonly<Record<string, Data>>): string {
  return Object.entries(data)
    .map(([key, value]) => `\n  ${key}: ${flow(value)}`)
    .join('');
}

/** Formats a list of blocks, one line per item. */
function list(items: readonly Readonly<Record<string, Data | undefined>>[]): string {
  return items
    .map((item) => `\n  - ${Object.keys(item).length === 1 ? pairs(item) : flow(item)}`)
    .join('');
}

function flow(data: Data): string {
  if (typeof data !== 'object') return scalarText(data);
  if (isList(data)) return `[${data.map(flow).join(', ')}]`;
  return `{ ${pairs(data)} }`;
}

function pairs(data: Readonly<Record<string, Data | undefined>>): string {
  return Object.entries(data)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${flow(value)}`]))
    .join(', ');
}

function isList(data: Exclude<Data, string | number | boolean>): data is readonly Data[] {
  return Array.isArray(data);
}
