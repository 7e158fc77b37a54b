/** A new descriptor from an inventory, as a person would have written it. */
import { defaultProfile } from '../requirements/catalogue.ts';
import type { Scenario } from '../requirements/scenarios.ts';
import { topLevelKeys } from '../schema/paths.ts';
import { importedMachine } from './imported-values.ts';
import type { Inventory, InventoryKind } from './inventory.ts';
import { machineData } from './machine-data.ts';
import type { InventoryMachine } from './machine-facts.ts';
import type { MergeOptions } from './merge-outcome.ts';
import { completed } from './open-values.ts';
import { commentText, itemLines, propertyLines, type PlainBlock } from './plain-data.ts';
import { styleFor, styleOfMachine, usesBlock } from './scenario-use.ts';
import { surroundingsData } from './surroundings-data.ts';

/** What decides how a descriptor is made, besides what decides a merge. */
export interface DescriptorOptions extends MergeOptions {
  /** What is replicated, where to; that of the source without it. */
  readonly scenario?: Scenario | undefined;
  /** The profile to name in the descriptor; none where it is the default. */
  readonly profile?: string | undefined;
}

/** The sources in words. */
const kindTitles: Readonly<Record<InventoryKind, string>> = {
  rvtools: 'RVTools',
  'deployment-planner': 'Azure Site Recovery Deployment Planner',
  hyperv: 'Hyper-V',
  vmm: 'Virtual Machine Manager',
  vault: 'a Recovery Services vault',
  offazure: 'the discovery of an appliance',
  'azure-migrate': 'Azure Migrate',
  csv: 'a csv file',
};

/** The scenario of a source that does not tell it. */
const FALLBACK: Scenario = 'vmware-to-azure';

/**
 * The text of a descriptor with the machines of an inventory that are included. What the scenario
 * requires and the inventory cannot know is a placeholder with a comment where to find it.
 */
export function importedDescriptor(inventory: Inventory, options: DescriptorOptions = {}): string {
  const scenario = options.scenario ?? inventory.scenario ?? FALLBACK;
  const { includes = () => true } = options;
  const machines = inventory.machines.filter(includes);
  const stated = surroundingsData(inventory, options.allHosts === true);
  const blocks = completed(stated, scenario, { ...inventory, machines });
  const profile = options.profile ?? blocks.profile;
  const lines = heading(inventory, machines.length, options);
  for (const key of topLevelKeys) {
    const value =
      key === 'profile' ? (profile === defaultProfile ? undefined : profile) : blocks[key];
    if (key === 'protectedItems') {
      lines.push(
        '',
        'protectedItems:',
        ...machineLines(inventory, machines, scenario, options, stated),
      );
    } else if (value !== undefined && usesBlock(scenario, key)) {
      if (typeof value === 'object') lines.push('');
      lines.push(...propertyLines(key, value));
    }
  }
  lines.push('');
  return lines.join('\n');
}

function heading(
  { kind, exported }: Inventory,
  count: number,
  { files = [] }: MergeOptions,
): string[] {
  const names = files.map(({ name }) => name);
  const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
  const from = names[0] === undefined ? '' : ` (${commentText(names[0])}${more})`;
  const when = exported === undefined ? '' : `, exported ${commentText(exported.slice(0, 10))}`;
  return [
    `# Imported from ${kindTitles[kind]}${from}${when}: ${count} ${count === 1 ? 'machine' : 'machines'}.`,
    '# Replace each ${...}: the source does not know it. Then run asr check.',
  ];
}

/** The machines, by the place where they run if there are several places. */
function machineLines(
  { kind }: Inventory,
  machines: readonly InventoryMachine[],
  scenario: Scenario,
  options: MergeOptions,
  { replicationPolicy }: ReturnType<typeof surroundingsData>,
): string[] {
  const policy = (replicationPolicy as PlainBlock | undefined)?.name;
  const style = styleFor(scenario, typeof policy === 'string' ? policy : undefined);
  const groups = new Map<string, InventoryMachine[]>();
  for (const machine of machines) {
    const place = placeOf(machine);
    const others = groups.get(place);
    if (others === undefined) groups.set(place, [machine]);
    else others.push(machine);
  }
  const lines: string[] = [];
  for (const [place, all] of groups) {
    if (groups.size > 1) {
      if (lines.length > 0) lines.push('');
      lines.push(`  # --- ${place === '' ? 'No place known' : commentText(place)}`);
    }
    for (const machine of all) {
      const own = styleOfMachine(machine, style, kind, options);
      lines.push(
        ...itemLines(machineData(importedMachine(machine), own)).map((line) => `  ${line}`),
      );
    }
  }
  return lines;
}

function placeOf({ location }: InventoryMachine): string {
  const { server, datacenter, cluster, folder } = location;
  const place = [datacenter, cluster].filter((one) => one !== undefined && one !== '');
  if (place.length > 0) return place.join(' / ');
  return folder ?? server ?? '';
}
