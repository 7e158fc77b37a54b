/** The request as rules of Azure: for a firewall policy, and for a network security group. */
import { safeJson } from '../../text/visible-text.ts';
import type { FirewallRequest, FirewallRule } from './firewall-rule.ts';

const templateSchema =
  'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** A template of an Azure Firewall policy. The addresses of the servers are a parameter. */
export function azureFirewallTemplate({ rules }: FirewallRequest, digest: string): string {
  const hosts = rules.filter(({ kind }) => kind === 'host');
  const web = hosts.filter(({ protocol }) => protocol === 'TCP');
  const time = hosts.filter(({ protocol }) => protocol === 'UDP');
  const tagged = rules.filter(({ kind }) => kind === 'region' || kind === 'cloud');
  const network = [
    ...grouped(time).map(([name, group]) => ({
      ...networkRule(name, group),
      destinationFqdns: distinct(group.map(({ target }) => target)),
    })),
    ...grouped(tagged).map(([name, group]) => ({
      ...networkRule(name, group),
      destinationAddresses: distinct(group.map(serviceTag)),
    })),
  ];
  const application = grouped(web).map(([name, group]) => ({
    ruleType: 'ApplicationRule',
    name,
    protocols: distinct(group.map(({ port }) => port)).map((port) => ({
      protocolType: port === 80 ? 'Http' : 'Https',
      port,
    })),
    targetFqdns: distinct(group.map(({ target }) => target)),
    sourceAddresses: "[parameters('sourceAddresses')]",
  }));
  const collections = [
    collection('asr-network', 100, network),
    collection('asr-application', 200, application),
  ].filter((one) => one.rules.length > 0);
  return template(
    {
      firewallPolicyName: { type: 'string' },
      sourceAddresses: { type: 'array', metadata: { description: 'Addresses of the servers' } },
    },
    digest,
    [
      {
        type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
        apiVersion: '2023-09-01',
        name: "[format('{0}/{1}', parameters('firewallPolicyName'), 'azure-site-recovery')]",
        properties: { priority: 300, ruleCollections: collections },
      },
    ],
  );
}

function collection(
  name: string,
  priority: number,
  rules: readonly object[],
): Readonly<Record<string, unknown>> & { readonly rules: readonly object[] } {
  return {
    ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
    name,
    priority,
    action: { type: 'Allow' },
    rules,
  };
}

function networkRule(name: string, [first]: readonly FirewallRule[]): object {
  return {
    ruleType: 'NetworkRule',
    name,
    ipProtocols: [first?.protocol ?? 'TCP'],
    sourceAddresses: "[parameters('sourceAddresses')]",
    destinationPorts: [String(first?.port ?? 443)],
  };
}

/**
 * A template of a network security group. It knows no host names, so that those are opened by the
 * published addresses of Azure; hosts outside of Azure are listed in its metadata.
 */
export function nsgTemplate({ rules }: FirewallRequest, digest: string): string {
  const inbound = rules.filter(({ direction }) => direction === 'inbound');
  const outbound = rules.filter(
    ({ direction, kind }) => direction === 'outbound' && kind !== 'host',
  );
  const hosts = rules.filter(({ kind }) => kind === 'host');
  const ports = distinct(
    hosts.filter(({ protocol }) => protocol === 'TCP').map(({ port }) => port),
  );
  const known = new Set(outbound.map((rule) => `${serviceTag(rule)} ${rule.port}`));
  const own = ports.filter((port) => port === 443 && !known.has(`AzureCloud ${port}`));
  const all = [
    ...distinctBy(outbound, (rule) => `${serviceTag(rule)} ${rule.port}`).map((rule) =>
      securityRule(rule.requirement, rule, serviceTag(rule)),
    ),
    ...own.map((port) =>
      securityRule('addresses', { port, protocol: 'TCP', direction: 'outbound' }, 'AzureCloud'),
    ),
    ...distinctBy(inbound, ({ port }) => String(port)).map((rule) =>
      securityRule(rule.requirement, rule, 'VirtualNetwork'),
    ),
  ].map((rule, i) => ({
    name: rule.name,
    properties: { ...rule.properties, priority: 200 + 10 * i },
  }));
  return template(
    {
      networkSecurityGroupName: { type: 'string' },
      location: { type: 'string', defaultValue: '[resourceGroup().location]' },
    },
    digest,
    [
      {
        type: 'Microsoft.Network/networkSecurityGroups',
        apiVersion: '2023-09-01',
        name: "[parameters('networkSecurityGroupName')]",
        location: "[parameters('location')]",
        properties: { securityRules: all },
      },
    ],
    {
      hostNames: distinct(
        hosts.map(({ target, port, protocol }) => `${target} ${protocol} ${port}`),
      ),
    },
  );
}

function securityRule(
  name: string,
  { port, protocol, direction }: Pick<FirewallRule, 'port' | 'protocol' | 'direction'>,
  other: string,
): { readonly name: string; readonly properties: object } {
  const isOut = direction === 'outbound';
  return {
    name: `asr-${name.toLowerCase()}-${direction}-${port}-${other.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    properties: {
      access: 'Allow',
      direction: isOut ? 'Outbound' : 'Inbound',
      protocol: protocol === 'UDP' ? 'Udp' : 'Tcp',
      sourceAddressPrefix: 'VirtualNetwork',
      sourcePortRange: '*',
      destinationAddressPrefix: other,
      destinationPortRange: String(port),
    },
  };
}

/** The service tag for published addresses: of one region, or of Azure. */
function serviceTag({ kind, target }: FirewallRule): string {
  return kind === 'region' ? `AzureCloud.${target}` : 'AzureCloud';
}

function template(
  parameters: object,
  digest: string,
  resources: readonly object[],
  metadata: object = {},
): string {
  return `${safeJson(
    {
      $schema: templateSchema,
      contentVersion: '1.0.0.0',
      metadata: { description: `Azure Site Recovery, descriptor digest ${digest}`, ...metadata },
      parameters,
      resources,
    },
    2,
  )}\n`;
}

/** Rules of one requirement and port, under a name of their own. */
function grouped(
  rules: readonly FirewallRule[],
): readonly (readonly [string, readonly FirewallRule[]])[] {
  const groups = new Map<string, FirewallRule[]>();
  for (const rule of rules) {
    const name = `${rule.requirement.toLowerCase()}-${rule.protocol.toLowerCase()}-${rule.port}`;
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return [...groups];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
