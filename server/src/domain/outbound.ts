/**
 * Outbound connections that the firewall allows, by server. A server's own block replaces the
 * top-level one.
 */
import type { Limits, UrlRule } from '../requirements/facts.ts';
import type { OutboundRole, ScenarioFacts } from '../requirements/scenarios.ts';
import { addItems, scalarText, type Edit } from '../edits/edits.ts';
import type { DescriptorModel, Outbound } from '../descriptor/model.generated.ts';

/**
 * Returns the kinds of servers that an outbound block applies to: none if the scenario has no such
 * servers, or if all of them have their own block instead of the top-level one.
 */
export function rolesOf(
  block: Outbound,
  scenario: ScenarioFacts | undefined,
  descriptor: DescriptorModel,
): readonly OutboundRole[] {
  const roles = scenario?.connectsOut ?? [];
  const owner = ownerOf(block, descriptor);
  if (owner === 'descriptor') return roles.filter((role) => usesTopLevel(role, descriptor));
  return roles.filter((role) => role === owner);
}

/**
 * Returns the block that applies to each server that connects out, undefined where none does. A kind of
 * server that the scenario has and the descriptor does not declare counts as one server.
 */
export function outboundOfServers(
  { outbound, configurationServer, vmmServers, hyperVHosts }: DescriptorModel,
  scenario: ScenarioFacts | undefined,
): readonly (Outbound | undefined)[] {
  const servers = {
    configurationServer: [configurationServer],
    vmmServer: vmmServers?.items ?? [],
    hyperVHost: hyperVHosts?.items ?? [],
  };
  return (scenario?.connectsOut ?? []).flatMap((role) => {
    const own = servers[role].map((server) => server?.outbound ?? outbound);
    return own.length === 0 ? [outbound] : own;
  });
}

/** Names the servers: "the VMM server and the Hyper-V hosts". */
export function inWords(
  roles: readonly OutboundRole[],
  { configurationServerName }: Limits,
): string {
  const words: Readonly<Record<OutboundRole, string>> = {
    configurationServer: `the ${configurationServerName}`,
    vmmServer: 'the VMM server',
    hyperVHost: 'the Hyper-V hosts',
  };
  return roles.map((role) => words[role]).join(' and ');
}

/** Returns the owner of the block. Uses the segment's key, to avoid searching long lists. */
function ownerOf(
  block: Outbound,
  descriptor: DescriptorModel,
): OutboundRole | 'descriptor' | undefined {
  switch (block.segment.owner) {
    case 'outbound':
      return descriptor.outbound === block ? 'descriptor' : undefined;
    case 'configurationServer':
      return 'configurationServer';
    case 'vmmServers':
      return 'vmmServer';
    case 'hyperVHosts':
      return 'hyperVHost';
  }
  // The whole document is one segment.
  if (descriptor.outbound === block) return 'descriptor';
  if (descriptor.configurationServer?.outbound === block) return 'configurationServer';
  const isOwn = ({ outbound }: { readonly outbound?: Outbound }): boolean => outbound === block;
  if (descriptor.vmmServers?.items.some(isOwn) === true) return 'vmmServer';
  return descriptor.hyperVHosts?.items.some(isOwn) === true ? 'hyperVHost' : undefined;
}

/** Whether a server of a kind has no block of its own. A missing list counts as such a server. */
function usesTopLevel(role: OutboundRole, descriptor: DescriptorModel): boolean {
  if (role === 'configurationServer') return descriptor.configurationServer?.outbound === undefined;
  const servers = role === 'vmmServer' ? descriptor.vmmServers : descriptor.hyperVHosts;
  const items = servers?.items ?? [];
  return items.length === 0 || items.some(({ outbound }) => outbound === undefined);
}

/**
 * Returns the roles whose firewall must allow Azure's IP ranges: Hyper-V hosts always, a VMM server
 * only with rules by address.
 */
export function rolesNeedingRanges(
  block: Outbound,
  roles: readonly OutboundRole[],
): readonly OutboundRole[] {
  const byAddress = block.ipBasedRules?.value === true;
  return roles.filter((role) => role === 'hyperVHost' || (role === 'vmmServer' && byAddress));
}

/** Adds addresses to a list of allowed ones. */
export function allow(
  urls: NonNullable<Outbound['urls']>,
  rows: readonly UrlRule[],
): readonly Edit[] {
  return addItems(
    urls,
    rows.map(({ url }) => scalarText(url)),
  );
}
