import type { ConfigurationServer } from '../descriptor/model.generated.ts';

/** Whether the server is a VMware VM, as it is where nothing else is said, with another adapter. */
export function hasOtherAdapter(
  { machine, nicType }: ConfigurationServer,
  wanted: string,
): boolean {
  if (nicType === undefined || (machine !== undefined && machine.value !== 'vmware')) return false;
  return nicType.value.trim().toLowerCase() !== wanted.toLowerCase();
}
