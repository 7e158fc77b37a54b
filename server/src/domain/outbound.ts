/** What the firewall lets out, and for whom: a server's own block stands instead of the top-level one. */
import type { Limits, UrlRule } from '../requirements/facts.ts';
import type { OutboundRole, ScenarioFacts } from '../requirements/scenarios.ts';
import { addItems, scalarText, type Edit } from '../edits/edits.ts';
import type { DescriptorModel, Outbound } from '../descriptor/model.generated.ts';

/**
 * The kinds of servers that an outbound block is in effect for. None where the scenario has no such
 * servers, and where all of them have a block of their own instead of the top-level one.
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

/** "the VMM server and the Hyper-V hosts" */
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

/** What the block belongs to. The segment tells, so that no long list is searched for it. */
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

/** Whether a server of a kind has no block of its own. A list that is still missing counts as one. */
function usesTopLevel(role: OutboundRole, descriptor: DescriptorModel): boolean {
  if (role === 'configurationServer') return descriptor.configurationServer?.outbound === undefined;
  const servers = role === 'vmmServer' ? descriptor.vmmServers : descriptor.hyperVHosts;
  const items = servers?.items ?? [];
  return items.length === 0 || items.some(({ outbound }) => outbound === undefined);
}

/**
 * Those of the roles whose firewall has to know Azure's IP ranges: the Hyper-V hosts in any case, a
 * VMM server only behind rules that go by address.
 */
export function rolesBehindRanges(
  block: Outbound,
  roles: readonly OutboundRole[],
): readonly OutboundRole[] {
  const byAddress = block.ipBasedRules?.value === true;
  return roles.filter((role) => role === 'hyperVHost' || (role === 'vmmServer' && byAddress));
}

/** Adds addresses to a list of those that are open. */
export function allow(
  urls: NonNullable<Outbound['urls']>,
  rows: readonly UrlRule[],
): readonly Edit[] {
  return addItems(
    urls,
    rows.map(({ url }) => scalarText(url)),
  );
}
