/**
 * What the resources of azurerm accept, as their source says
 * (hashicorp/terraform-provider-azurerm@69697b7f, 5.2.0; the same in 4.55.0).
 */
import type { TemplateValue } from '../template/resource-tree.ts';

const HOURS = { retention: 24, snapshots: 12 };
const COPY_SECONDS: readonly number[] = [30, 300];

/** Returns why the provider refuses a policy for Hyper-V; undefined if it does not. */
export function hyperVPolicyFault(
  retention: TemplateValue | undefined,
  snapshots: TemplateValue | undefined,
  seconds: TemplateValue | undefined,
): string | undefined {
  if (isOver(retention, HOURS.retention)) return `the provider keeps at most ${HOURS.retention} h`;
  if (isOver(snapshots, HOURS.snapshots))
    return `the provider takes at most ${HOURS.snapshots} h between snapshots`;
  if (typeof seconds === 'number' && !COPY_SECONDS.includes(seconds))
    return `the provider copies every ${COPY_SECONDS.join(' or ')} s`;
  return undefined;
}

const MINUTES = { retention: 21600, snapshots: 720 };

/** Returns why the provider refuses a policy for VMware VMs; undefined if it does not. */
export function vmwarePolicyFault(
  retention: TemplateValue | undefined,
  snapshots: TemplateValue | undefined,
): string | undefined {
  if (isOver(retention, MINUTES.retention))
    return `the provider keeps at most ${MINUTES.retention} minutes`;
  if (isOver(snapshots, MINUTES.snapshots))
    return `the provider takes at most ${MINUTES.snapshots} minutes between snapshots`;
  if (typeof retention === 'number' && isOver(snapshots, retention))
    return 'the provider takes no snapshots that are further apart than points are kept';
  return undefined;
}

function isOver(value: TemplateValue | undefined, most: number): boolean {
  return typeof value === 'number' && value > most;
}
