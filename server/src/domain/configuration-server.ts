import type { ConfigurationServer, DescriptorModel } from '../descriptor/model.generated.ts';
import { isUnreadable } from '../descriptor/readable.ts';

/** Whether the server is a VMware VM, which is the default, with another network adapter. */
export function hasOtherAdapter(
  { machine, nicType }: ConfigurationServer,
  wanted: string,
): boolean {
  if (nicType === undefined || (machine !== undefined && machine.value !== 'vmware')) return false;
  return nicType.value.trim().toLowerCase() !== wanted.toLowerCase();
}

/**
 * Whether the configuration server is declared to be a VMware VM; undefined where the descriptor does
 * not say what it is.
 */
export function isVMwareServer({ configurationServer }: DescriptorModel): boolean | undefined {
  if (configurationServer === undefined || isUnreadable(configurationServer, 'machine'))
    return undefined;
  const { machine } = configurationServer;
  return machine === undefined ? undefined : machine.value === 'vmware';
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
