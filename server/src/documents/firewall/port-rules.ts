/** Rules on ports, not on addresses. */
import type { ResolvedOutbound } from '../../deployment/resolved.generated.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import type { DocumentSource } from '../document-source.ts';
import type { FirewallRule, RuleState } from './firewall-rule.ts';
import type { ServerGroup } from './server-groups.ts';

/** The ports of the configuration server to Azure. */
export function portRules(
  group: ServerGroup,
  { deployment, checked: { catalogue } }: DocumentSource,
): readonly FirewallRule[] {
  if (group.role !== 'configurationServer') return [];
  const limits = catalogue.limits(deployment.scenario);
  const replicationPort = deployment.configurationServer?.replicationPort ?? limits.replicationPort;
  const rule = (
    port: number,
    requirement: RequirementId,
    reason: string,
    isSetup: boolean,
  ): FirewallRule => ({
    source: group.source,
    target: 'Azure',
    kind: 'cloud',
    port,
    protocol: 'TCP',
    direction: 'outbound',
    phase: isSetup ? 'setup' : 'always',
    reason,
    requirement,
    removable: isSetup ? 'once the components are installed' : 'when replication has ended',
    state: portState(group.outbound, port),
  });
  return [
    rule(limits.setupPort, 'ASR212', 'Download of components during setup', true),
    rule(limits.managementPort, 'ASR213', 'Management of replication', false),
    rule(replicationPort, 'ASR214', 'Replication traffic', false),
  ];
}

/** From the machines to the appliance, where the profile has one: not a matter of the internet. */
export function applianceRules(
  group: ServerGroup,
  { deployment, checked: { catalogue } }: DocumentSource,
): readonly FirewallRule[] {
  const { scenario, configurationServer } = deployment;
  // Where the replication port leads to Azure, nothing is stated of the way to the server.
  if (group.role !== 'configurationServer' || catalogue.applies('ASR214', scenario)) return [];
  const { managementPort, replicationPort, configurationServerName } = catalogue.limits(scenario);
  const own = configurationServer?.replicationPort ?? replicationPort;
  return [
    [managementPort, 'Control of the machines'],
    [own, 'Data of the machines'],
  ].map(([port, reason]) => ({
    source: { title: 'protected machines', names: [] },
    target: configurationServer?.hostname ?? configurationServerName,
    kind: 'machines',
    port: Number(port),
    protocol: 'TCP',
    direction: 'inbound',
    phase: 'always',
    reason: String(reason),
    requirement: 'ASR215',
    removable: 'when replication has ended',
    state: 'notDeclared',
  }));
}

function portState(outbound: ResolvedOutbound | undefined, port: number): RuleState {
  const ports = outbound?.ports;
  if (ports === undefined) return 'notDeclared';
  const isOpen = ports.some((one) => {
    const [first = NaN, last = first] = String(one).split('-').map(Number);
    return first <= port && port <= last;
  });
  return isOpen ? 'open' : 'closed';
}

/** Within a replication group the machines reach each other, on the firewall of the machines themselves. */
export function groupRules({
  deployment,
  checked: { catalogue },
}: DocumentSource): readonly FirewallRule[] {
  const { multiVmPort } = catalogue.limits(deployment.scenario);
  const groups = new Map<
    string,
    { readonly title: string; readonly names: string[]; open: number }
  >();
  for (const { name, multiVmGroup, openPorts } of deployment.protectedItems) {
    if (multiVmGroup === undefined) continue;
    const key = multiVmGroup.toLowerCase();
    const group = groups.get(key) ?? {
      title: `machines of group ${multiVmGroup}`,
      names: [],
      open: 0,
    };
    if (name !== undefined) group.names.push(name);
    if (portState({ origins: {}, ports: openPorts ?? [] }, multiVmPort) === 'open') group.open++;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ title, names, open }) => ({
    source: { title, names },
    target: title,
    kind: 'machines',
    port: multiVmPort,
    protocol: 'TCP',
    direction: 'inbound',
    phase: 'always',
    reason: 'Recovery points that the machines of a group share',
    requirement: 'ASR308',
    removable: 'when the group is dissolved',
    state: open === names.length ? 'open' : 'closed',
  }));
}
