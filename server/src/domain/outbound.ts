/**
 * Outbound connections that the firewall allows, by server. A server's own block replaces the
 * top-level one.
 */
import type { Limits } from '../requirements/facts.ts';
import type { OutboundRole, ScenarioFacts } from '../requirements/scenarios.ts';
import { addItems, scalarText, setValue, type Edit } from '../edits/edits.ts';
import type { DescriptorModel, Outbound } from '../descriptor/model.generated.ts';
import { brief } from '../text/brief.ts';
import { isSameAddress, portsOf, withoutSchemeAndPort, type MissingUrl } from './urls.ts';

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

/** Says that an address is not open, and why: an entry with a scheme or a port allows just that. */
export function missingInWords(
  { row, closed }: MissingUrl,
  roles: readonly OutboundRole[],
  limits: Limits,
): string {
  if (closed === undefined)
    return `${row.url} is not allowed for ${inWords(roles, limits)}; add it to the list.`;
  const ports = portsOf(row).join(' or ');
  return `${brief(closed, 45)} does not open port ${ports}, by which ${brief(row.url, 40)} is reached; allow that.`;
}

/** Opens missing addresses: adds them to the list, or takes scheme and port from their own entry. */
export function allow(
  urls: NonNullable<Outbound['urls']>,
  missing: readonly MissingUrl[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const { row, closed } of missing) {
    const own =
      closed !== undefined && isSameAddress(closed, row.url)
        ? urls.items.find(({ value }) => value === closed)
        : undefined;
    if (own === undefined) added.push(scalarText(row.url));
    else edits.push(setValue(own, withoutSchemeAndPort(own.value)));
  }
  return added.length === 0 ? edits : [...edits, ...addItems(urls, added)];
}
