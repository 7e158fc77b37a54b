import type { DescriptorModel, Failback } from '../descriptor/model.generated.ts';

/** The plan to come back; undefined where there is none, or one without any type of failback. */
export function plannedFailback({ failback }: DescriptorModel): Failback | undefined {
  const types = failback?.types;
  return types?.node?.items.length === 0 ? undefined : failback;
}

/** The configuration server is said to be something else than a VMware VM. */
export function isNoVMwareServer({ configurationServer }: DescriptorModel): boolean {
  const machine = configurationServer?.machine?.value;
  return machine !== undefined && machine !== 'vmware';
}
