/**
 * What an inventory cannot know and a scenario requires: placeholders, which are reported until somebody
 * replaces them, and names that follow from what is known.
 */
import { factsOf, type RequiredBlock, type Scenario } from '../requirements/scenarios.ts';
import type { Inventory } from './inventory.ts';
import { Noted, type Plain, type PlainBlock } from './plain-data.ts';
import type { StatedBlocks } from './surroundings-data.ts';

/** The blocks of a new descriptor: those that are stated, completed by what the scenario requires. */
export function completed(
  stated: StatedBlocks,
  scenario: Scenario,
  inventory: Inventory,
): StatedBlocks {
  const blocks: Record<string, Plain | undefined> = { ...stated, scenario };
  const { requiredBlocks } = factsOf(scenario);
  for (const block of requiredBlocks)
    if (block !== 'protectedItems')
      blocks[block] = completions[block](stated[block], { stated, scenario, inventory });
  if (factsOf(scenario).inMage) blocks.portal = 'classic';
  return blocks;
}

interface Around {
  readonly stated: StatedBlocks;
  readonly scenario: Scenario;
  readonly inventory: Inventory;
}

type Completion = (known: Plain | undefined, around: Around) => Plain;

const completions: Readonly<Record<Exclude<RequiredBlock, 'protectedItems'>, Completion>> = {
  vault: (known, { scenario }) => ({
    name: open('vaultName', 'portal > Recovery Services vaults'),
    location: open('vaultLocation', 'the region of the vault'),
    ...(factsOf(scenario).inMage && { existing: true }),
    ...(known as PlainBlock | undefined),
  }),
  storageAccounts: orList({ name: open('storageAccount', 'portal > Storage accounts') }),
  virtualNetworks: orList({ name: open('virtualNetwork', 'portal > Virtual networks') }),
  networkMappings: (known, { stated, inventory }) => {
    const [network] = namesIn(stated.virtualNetworks);
    const target = network ?? open('virtualNetwork', 'the network of the machines in Azure');
    const named = asList(known) as readonly PlainBlock[];
    const nics = inventory.machines.flatMap(({ nics: all }) => all ?? []);
    const networks = new Set(nics.flatMap(({ network: one }) => one?.value ?? []));
    const sources: readonly PlainBlock[] =
      named.length > 0 ? named : [...networks].map((source) => ({ source }));
    const mapped = sources.map((one) => ({ ...one, target: one.target ?? target }));
    return mapped.length > 0
      ? mapped
      : [{ source: open('vmNetwork', 'VMM > VM Networks'), target }];
  },
  configurationServer: (known, { scenario }) => ({
    hostname: open('configurationServer', 'portal > Configuration servers'),
    ...(factsOf(scenario).inMage && { site: 'secondary' }),
    ...(known as PlainBlock | undefined),
  }),
  processServers: orList({ name: open('processServer', 'portal > Process servers') }),
  masterTargetServers: orList({
    name: open('masterTargetServer', 'portal > Master target servers'),
    site: 'secondary',
  }),
  vSphereHosts: orList({ name: open('vSphereHost', 'vSphere inventory') }),
  vmmServers: (known, { stated, inventory }) => {
    const hosts = hostNames(stated, inventory);
    const clouds = new Set(inventory.machines.flatMap(({ facts }) => facts.cloud?.value ?? []));
    const names: readonly Plain[] = clouds.size > 0 ? [...clouds] : [open('cloud', 'VMM > Clouds')];
    const hostGroups = [{ name: open('hostGroup', 'VMM > Host groups'), hosts }];
    const servers = asList(known) as readonly PlainBlock[];
    const some = servers.length > 0 ? servers : [{ name: open('vmmServer', 'VMM console') }];
    return some.map((one, i) =>
      one.clouds === undefined && i === 0
        ? { ...one, clouds: names.map((name) => ({ name, hostGroups })) }
        : one,
    );
  },
  hyperVSites: (known, { stated, inventory }) =>
    asList(known).length > 0
      ? asList(known)
      : [
          {
            name: open('hyperVSite', 'portal > Hyper-V sites'),
            hosts: hostNames(stated, inventory),
          },
        ],
  hyperVHosts: (known, { stated, inventory }) => {
    const listed = asList(known);
    const names = new Set(namesIn(known).map((name) => name.toLowerCase()));
    const others = hostNames(stated, inventory).filter(
      (name) => typeof name === 'string' && !names.has(name.toLowerCase()),
    );
    if (listed.length + others.length > 0) return [...listed, ...others.map((name) => ({ name }))];
    return [{ name: open('hyperVHost', 'Get-VMHost') }];
  },
};

/** A placeholder; two with one name mean the same thing. */
function open(name: string, where: string): Noted {
  return new Noted(`\${${name}}`, `to fill in: ${where}`);
}

function orList(item: PlainBlock): Completion {
  return (known) => (asList(known).length > 0 ? asList(known) : [item]);
}

/** The hosts that the source lists or that carry machines; an open one if there is none. */
function hostNames({ hyperVHosts }: StatedBlocks, { machines }: Inventory): readonly Plain[] {
  const names = new Map<string, string>();
  const running = machines.flatMap(({ facts }) => facts.host?.value ?? []);
  for (const name of [...namesIn(hyperVHosts), ...running])
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return names.size > 0 ? [...names.values()] : ['${hyperVHost}'];
}

function namesIn(list: Plain | undefined): readonly string[] {
  return asList(list).flatMap((one) => {
    const { name } = one as PlainBlock;
    return typeof name === 'string' ? [name] : [];
  });
}

function asList(value: Plain | undefined): readonly Plain[] {
  return Array.isArray(value) ? (value as readonly Plain[]) : [];
}
