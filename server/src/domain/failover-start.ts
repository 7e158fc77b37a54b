/** Machines that a failover has to prepare for Azure before they start, which takes longer. */
import type { Figures } from '../figures/figure-data.ts';

/** What is known of a machine; undefined or empty for what is not declared. */
export interface StartingMachine {
  /** What the machines of the scenario run on. */
  readonly runsOn: 'vmware' | 'physical' | 'hyper-v';
  readonly system: 'Windows' | 'Linux' | undefined;
  /** How its adapters get their addresses. */
  readonly addresses: readonly (string | undefined)[];
  /** The version of its Mobility service. */
  readonly agent: string | undefined;
}

/**
 * Returns why a machine surely needs the extra step, as a noun phrase; undefined if what is declared
 * does not show it. Drivers that are not started at boot are another reason, which nothing declares.
 */
export function reasonForExtraStep(
  { runsOn, system, addresses, agent }: StartingMachine,
  { agentFrom }: Figures['failoverStart'],
): string | undefined {
  if (runsOn === 'physical') return 'physical servers';
  if (runsOn === 'hyper-v') return undefined;
  if (system === 'Linux') return 'Linux';
  if (addresses.includes('static')) return 'a static address';
  if (agent !== undefined && isOlder(agent, agentFrom))
    return `a Mobility service before ${agentFrom}`;
  return undefined;
}

/** Whether a version of numbers and dots is older than another one; false for any other text. */
function isOlder(version: string, than: string): boolean {
  if (!/^\d+\./.test(version)) return false;
  const [left, right] = [version, than].map((text) => text.split('.').map(Number));
  for (const [i, part] of (right ?? []).entries()) {
    const own = left?.[i] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
