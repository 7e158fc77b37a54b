/** The extra step of a failover to Azure, for machines that Azure cannot start as they are. */
import type { Deployment } from '../deployment/deployment.ts';
import type { ResolvedProtectedItem } from '../deployment/resolved.generated.ts';
import { factsOf } from '../requirements/scenarios.ts';

/** Minutes of the extra step, at least: `capacity.md` 2.10, C14 of 2018-09-11. */
export const EXTRA_STEP_MINUTES = 8;

/** Agents before this version need the extra step. */
const agentWithoutExtraStep = [9, 8] as const;

/**
 * Returns why a machine needs the extra step, in a few words; undefined if it does not, or if nothing is
 * declared that says so. Only VMware VMs and physical servers that replicate to Azure can need it.
 */
export function extraStepReason(
  { os, nics, mobilityService }: ResolvedProtectedItem,
  { scenario }: Pick<Deployment, 'scenario'>,
): string | undefined {
  const facts = scenario === undefined ? undefined : factsOf(scenario);
  if (facts?.target !== 'azure') return undefined;
  if (facts.machines === 'physical') return 'a physical server';
  if (facts.machines !== 'vmware') return undefined;
  if (os.type === 'Linux') return 'a VMware VM with Linux';
  if (nics.some(({ ipAssignment }) => ipAssignment === 'static')) return 'a VMware VM without DHCP';
  return isOldAgent(mobilityService) ? 'an agent before version 9.8' : undefined;
}

function isOldAgent(version: string | undefined): boolean {
  const [, major, minor = '0'] =
    /^(\d{1,4})(?:\.(\d{1,4}))?(?:\.|$)/.exec(version?.trim() ?? '') ?? [];
  if (major === undefined) return false;
  const [first, second] = agentWithoutExtraStep;
  return Number(major) < first || (Number(major) === first && Number(minor) < second);
}
