import type { DescriptorModel } from '../descriptor/model.generated.ts';

/**
 * The networks of the process servers, or that of the configuration server where none is dedicated.
 * @returns undefined where one of them is not told.
 */
export function gatewayNetworks(descriptor: DescriptorModel): readonly string[] | undefined {
  const { configurationServer, processServers } = descriptor;
  const home = configurationServer?.network?.value;
  const dedicated = processServers?.items.filter(({ location }) => location?.value !== 'azure');
  const networks =
    dedicated === undefined || dedicated.length === 0
      ? [home]
      : dedicated.map(({ network }) => network?.value ?? home);
  const told = networks.filter((network) => network !== undefined);
  return told.length === networks.length ? told : undefined;
}

/** Whether a network is one of those; names compare without case. */
export function isAmong(network: string, networks: readonly string[]): boolean {
  const name = network.trim().toLowerCase();
  return networks.some((one) => one.trim().toLowerCase() === name);
}
