import type { DescriptorModel } from '../descriptor/model.generated.ts';

/**
 * Returns the networks of the process servers; that of the configuration server if there is no
 * dedicated process server.
 * @returns undefined if one of them is not declared.
 */
export function gatewayNetworks(descriptor: DescriptorModel): readonly string[] | undefined {
  const { configurationServer, processServers } = descriptor;
  const home = configurationServer?.network?.value;
  const dedicated = processServers?.items.filter(({ location }) => location?.value !== 'azure');
  const networks =
    dedicated === undefined || dedicated.length === 0
      ? [home]
      : dedicated.map(({ network }) => network?.value ?? home);
  const known = networks.filter((network) => network !== undefined);
  return known.length === networks.length ? known : undefined;
}

/** Whether a network is in a list; names are case-insensitive. */
export function isAmong(network: string, networks: readonly string[]): boolean {
  const name = network.trim().toLowerCase();
  return networks.some((one) => one.trim().toLowerCase() === name);
}
