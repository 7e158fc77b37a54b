/** The servers that connect out, grouped by the outbound block that applies to them. */
import type { ResolvedOutbound } from '../../deployment/resolved.generated.ts';
import type { OutboundRole } from '../../requirements/scenarios.ts';
import type { DocumentSource } from '../document-source.ts';
import type { RuleSource } from './firewall-rule.ts';

/** Servers of one kind that share an outbound block. */
export interface ServerGroup {
  readonly source: RuleSource;
  readonly role: OutboundRole;
  readonly outbound: ResolvedOutbound | undefined;
}

/** Returns the groups of one kind of server; a kind that is not declared is one group without names. */
export function serverGroups(
  role: OutboundRole,
  { deployment, checked }: DocumentSource,
): readonly ServerGroup[] {
  const { configurationServer, vmmServers, hyperVHosts, outbound } = deployment;
  const server = checked.catalogue.limits(deployment.scenario).configurationServerName;
  const [title, all] = {
    configurationServer: [
      server,
      [{ name: configurationServer?.hostname, outbound: configurationServer?.outbound }],
    ],
    vmmServer: ['VMM servers', vmmServers],
    hyperVHost: ['Hyper-V hosts', hyperVHosts],
  }[role] as [string, readonly { readonly name?: string; readonly outbound?: ResolvedOutbound }[]];
  // Servers with the same block are one group; a kind of server that is not declared is one as well.
  const byBlock = new Map<ResolvedOutbound | undefined, string[]>();
  for (const { name, outbound: own } of all.length === 0 ? ([{}] as typeof all) : all) {
    const names = byBlock.get(own ?? outbound) ?? [];
    if (name !== undefined) names.push(name);
    byBlock.set(own ?? outbound, names);
  }
  return [...byBlock].map(([block, names]) => ({
    role,
    source: { title, names },
    outbound: block,
  }));
}
