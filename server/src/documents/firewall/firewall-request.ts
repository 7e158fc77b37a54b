/** From a deployment to the rules that its servers need. */
import { hostOf, isAlternative, missingUrls, neededUrls, portsOf } from '../../domain/urls.ts';
import type { UrlRule } from '../../requirements/facts.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import { otherCloudOf } from '../../requirements/regions.ts';
import { factsOf, type OutboundRole, type ScenarioFacts } from '../../requirements/scenarios.ts';
import type { DocumentSource } from '../document-source.ts';
import type { FirewallRequest, FirewallRule, RuleState } from './firewall-rule.ts';
import { applianceRules, groupRules, portRules } from './port-rules.ts';
import { serverGroups, type ServerGroup } from './server-groups.ts';

/** Returns the request. Every rule has the requirement that asks for it. */
export function firewallRequest(source: DocumentSource): FirewallRequest {
  const { deployment, checked } = source;
  const facts = deployment.scenario === undefined ? undefined : factsOf(deployment.scenario);
  if (facts === undefined)
    return { rules: [], notes: ['The scenario is not known, so nothing can be asked for.'] };
  const groups = facts.connectsOut.flatMap((role) => serverGroups(role, source));
  const rules = groups.flatMap((group) => [
    ...urlRules(group, source, facts),
    ...portRules(group, source),
    ...applianceRules(group, source),
    ...rangeRules(group, source, facts),
  ]);
  return {
    rules: [...rules, ...groupRules(source)].filter(({ requirement }) =>
      checked.catalogue.applies(requirement, deployment.scenario),
    ),
    notes: notesOf(source, facts),
  };
}

function urlRules(
  group: ServerGroup,
  { deployment, checked: { catalogue } }: DocumentSource,
  { code }: ScenarioFacts,
): readonly FirewallRule[] {
  const needed = neededUrls(catalogue.facts, code, deployment.vault.location);
  const missing = new Set(
    missingUrls(needed, group.outbound?.urls ?? []).map(({ row }) => row.requirement),
  );
  const state = (row: UrlRule): RuleState => {
    if (group.outbound?.urls === undefined) return 'notDeclared';
    return missing.has(row.requirement) ? 'closed' : 'open';
  };
  return needed.map((row): FirewallRule => {
    const { requirement, url } = row;
    // Of several ports one is enough; the first is the one by which it is reached.
    const port = portsOf(row)[0] ?? 443;
    const isSetup = isAlternative(row, catalogue.facts);
    return {
      source: group.source,
      target: hostOf(url),
      kind: 'host',
      ...(url !== hostOf(url) && { address: url }),
      port,
      protocol: port === NTP ? 'UDP' : 'TCP',
      direction: 'outbound',
      phase: isSetup ? 'setup' : 'always',
      reason: catalogue.find(requirement)?.title.replace(/ (?:closed|not allowed)$/, '') ?? url,
      requirement,
      removable: isSetup ? 'once the components are installed' : 'when replication has ended',
      state: state(row),
    };
  });
}

const NTP = 123;

/** The requirements on the published addresses of Azure: of the datacenters, of the vault's region, of West US. */
const ranges: Readonly<
  Partial<Record<ScenarioFacts['code'], Partial<Record<OutboundRole, readonly RequirementId[]>>>>
> = {
  M: { vmmServer: ['ASR408', 'ASR409', 'ASR410'], hyperVHost: ['ASR426', 'ASR427', 'ASR428'] },
  H: { hyperVHost: ['ASR426', 'ASR427', 'ASR428'] },
  HS: { vmmServer: ['ASR627', 'ASR628', 'ASR629'] },
};

function rangeRules(
  group: ServerGroup,
  { deployment, checked: { catalogue } }: DocumentSource,
  { code }: ScenarioFacts,
): readonly FirewallRule[] {
  const { outbound, role } = group;
  const [all, ofVault, ofFallback] = ranges[code]?.[role] ?? [];
  // A VMM server needs them only where its firewall filters by address.
  if (role === 'vmmServer' && outbound?.ipBasedRules !== true) return [];
  const { managementPort, fallbackRegion } = catalogue.limits(deployment.scenario);
  const region = deployment.vault.location;
  const rule = (
    requirement: RequirementId | undefined,
    target: string,
    kind: 'region' | 'cloud',
    isOpen: boolean | undefined,
  ): readonly FirewallRule[] =>
    requirement === undefined
      ? []
      : [
          {
            source: group.source,
            target,
            kind,
            port: managementPort,
            protocol: 'TCP',
            direction: 'outbound',
            phase: 'always',
            reason:
              kind === 'cloud'
                ? 'Published addresses of the Azure datacenters'
                : `Published addresses of ${target}`,
            requirement,
            removable: 'when replication has ended',
            state: isOpen === undefined ? 'notDeclared' : isOpen ? 'open' : 'closed',
          },
        ];
  const has = (wanted: string): boolean | undefined =>
    outbound?.regions?.some((one) => one.toLowerCase() === wanted.toLowerCase());
  return [
    ...rule(all, 'Azure', 'cloud', outbound?.azureDatacenterIpRanges),
    ...(region === undefined ? [] : rule(ofVault, region, 'region', has(region))),
    ...rule(ofFallback, fallbackRegion, 'region', has(fallbackRegion)),
  ];
}

function notesOf({ deployment, checked }: DocumentSource, facts: ScenarioFacts): readonly string[] {
  const notes: string[] = [];
  const region = deployment.vault.location;
  const cloud = region === undefined ? undefined : otherCloudOf(region);
  if (facts.connectsOut.length === 0)
    notes.push(
      'None of the servers of this scenario connects to Azure, and no address is stated for it.',
    );
  else if (neededUrls(checked.catalogue.facts, facts.code, region).length === 0)
    notes.push(
      `The addresses of ${cloud?.title ?? 'the cloud of the vault'} are not known in profile ${checked.catalogue.profile} (ASR054). Look them up before the firewall is opened.`,
    );
  if (deployment.vault.privateEndpoints === true)
    notes.push(
      'The vault uses private endpoints: public addresses that a private link replaces need not be opened.',
    );
  if (facts.machines !== 'hyper-v' && facts.target === 'azure')
    notes.push(
      'Failback needs a VPN or an ExpressRoute circuit between the Azure network and the site (ASR842).',
    );
  return notes;
}
