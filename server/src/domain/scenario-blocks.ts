import type { ScenarioCode } from '../schema/schema.ts';
import type { StubKey } from './block-stubs.ts';

const azure: readonly StubKey[] = ['vault', 'storageAccounts', 'virtualNetworks'];
const inMage: readonly StubKey[] = [
  'vault',
  'configurationServer',
  'processServers',
  'masterTargetServers',
];

/** The top-level blocks that a scenario cannot do without, in the order they are written. */
export const requiredBlocks: Readonly<Record<ScenarioCode, readonly StubKey[]>> = {
  V: [...azure, 'configurationServer', 'vSphereHosts', 'protectedItems'],
  P: [...azure, 'configurationServer', 'protectedItems'],
  M: [...azure, 'networkMappings', 'vmmServers', 'hyperVHosts', 'protectedItems'],
  H: [...azure, 'hyperVSites', 'hyperVHosts', 'protectedItems'],
  VS: [...inMage, 'vSphereHosts', 'protectedItems'],
  PS: [...inMage, 'protectedItems'],
  HS: ['vault', 'vmmServers', 'hyperVHosts', 'protectedItems'],
};

/** Whether a scenario cannot do without a block; where none is known, whether any cannot. */
export function isRequired(block: string, code: ScenarioCode | undefined): boolean {
  const lists = code === undefined ? Object.values(requiredBlocks) : [requiredBlocks[code]];
  return lists.some((blocks) => blocks.some((one) => one === block));
}

/** The blocks that the article asks nothing of in an InMage plan. */
const unchecked: ReadonlySet<string> = new Set([
  'storageAccounts',
  'virtualNetworks',
  'outbound',
  'failover',
  'failback',
]);

/** Whether a block may stand in an InMage plan without anything being checked in it (ASR026). */
export function isUnchecked(key: string, code: ScenarioCode): boolean {
  return isInMage(code) && unchecked.has(key);
}

/** Whether the path is that of InMage: VMware VMs or physical servers to a secondary site. */
export function isInMage(code: ScenarioCode): boolean {
  return code === 'VS' || code === 'PS';
}
