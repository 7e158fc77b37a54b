import type { ConfigurationServer, DescriptorModel } from '../descriptor/model.generated.ts';

/** Whether the server is a VMware VM, which is the default, with another network adapter. */
export function hasOtherAdapter(
  { machine, nicType }: ConfigurationServer,
  wanted: string,
): boolean {
  if (nicType === undefined || (machine !== undefined && machine.value !== 'vmware')) return false;
  return nicType.value.trim().toLowerCase() !== wanted.toLowerCase();
}

/** Whether the configuration server is declared, and is not a VMware VM. */
export function isNonVMwareServer({ configurationServer }: DescriptorModel): boolean {
  const machine = configurationServer?.machine?.value;
  return machine !== undefined && machine !== 'vmware';
}

/** Whether a name is that of the configuration server: its host name, with or without its domain. */
export function isConfigurationServer(
  name: string,
  { configurationServer }: DescriptorModel,
): boolean {
  const own = configurationServer?.hostname?.value.toLowerCase();
  if (own === undefined) return false;
  const [wanted, label] = [name.toLowerCase(), own.split('.')[0]];
  return wanted === own || wanted === label || wanted.split('.')[0] === own;
}
