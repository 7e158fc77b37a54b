/** The allow list of a deployment as text, as a table, for Squid and for Azure Firewall. */
import type { ExportedFiles, ExportOptions, ExportSource } from '../exported-file.ts';
import { commentLine, generatorMark } from '../print/head-lines.ts';
import type { LeftOut } from '../template/resource-tree.ts';
import { allowRules, type AllowRule } from './allow-rules.ts';
import { csvText } from './csv-text.ts';

/** Makes the list in the format that is chosen; text if none is. */
export function allowList(source: ExportSource, options: ExportOptions): ExportedFiles {
  const rules = allowRules(source);
  const leftOut: LeftOut[] = rules.some(({ kind }) => kind === 'host')
    ? []
    : [{ subject: 'addresses', reason: 'the profile knows none for this scenario and cloud' }];
  const { format = 'txt', hasMark = true } = options;
  const head = [
    `${generatorMark}; the next export replaces this file.`,
    ...leftOut.map(({ subject, reason }) => `Not exported: ${subject}: ${reason}`),
  ].map(commentLine);
  const file = (name: string, text: string, mark = generatorMark): ExportedFiles['files'] => [
    { name, text, mark },
  ];
  switch (format) {
    case 'txt':
      return { files: file('allow-list.txt', plainList(head, rules)), leftOut };
    case 'csv':
      return {
        files: file('allow-list.csv', csvText(columns, rules.map(rowOf), hasMark), columns.join()),
        leftOut,
      };
    case 'squid':
      return {
        files: file('squid.conf', squidList(head, rules)),
        leftOut: [...leftOut, ...unnamed(rules)],
      };
    case 'azure-firewall':
      return {
        files: file('azure-firewall.json', firewallList(head, rules)),
        leftOut: [...leftOut, ...unnamed(rules)],
      };
  }
}

const columns = ['direction', 'target', 'ports', 'who', 'requirement', 'lines', 'purpose'] as const;

function rowOf({
  direction,
  target,
  ports,
  who,
  requirement,
  lines,
  purpose,
}: AllowRule): string[] {
  return [direction, target, ports.join(' or '), who, requirement, lines.join(' '), purpose];
}

function plainList(head: readonly string[], rules: readonly AllowRule[]): string {
  const lines = rules.flatMap((rule) => {
    const { target, ports, direction, who, requirement, lines: at, purpose } = rule;
    const where = at.length === 0 ? '' : `, line ${at.join(', ')}`;
    return [
      '',
      `# ${commentLine(`${requirement}${where}: ${purpose}`)}`,
      `${direction} ${target} ports ${ports.join(' or ')} for ${who}`,
    ];
  });
  return `${[...head.map((line) => `# ${line}`), ...lines].join('\n')}\n`;
}

/** Rules that only a host name can be written for are in the lists of proxies. */
function hosts(rules: readonly AllowRule[]): readonly AllowRule[] {
  return rules.filter(({ kind }) => kind === 'host');
}

function unnamed(rules: readonly AllowRule[]): readonly LeftOut[] {
  return rules
    .filter(({ kind }) => kind !== 'host')
    .map(({ direction, target, ports }) => ({
      subject: `${direction} ${target}, port ${ports.join(' or ')}`,
      reason: 'it is no host that a proxy can let through',
    }));
}

function squidList(head: readonly string[], rules: readonly AllowRule[]): string {
  const lines = hosts(rules).map(
    ({ target, requirement }) =>
      // A wildcard is a leading dot.
      `acl asr_hosts dstdomain ${target.replace(/^\*(?=\.)/, '')} # ${requirement}`,
  );
  const ports = [...new Set(hosts(rules).flatMap(webPorts))].sort((a, b) => a - b);
  const allow =
    lines.length === 0
      ? []
      : [`acl asr_ports port ${ports.join(' ')}`, 'http_access allow asr_hosts asr_ports'];
  return `${[...head.map((line) => `# ${line}`), ...lines, ...allow].join('\n')}\n`;
}

/** The port of the network time protocol, which no proxy for the web takes. */
const TIME_PORT = 123;

function webPorts({ ports }: AllowRule): readonly number[] {
  return ports.filter((port) => port !== TIME_PORT);
}

/** Application rules; who they are for is in addresses that a descriptor does not have. */
function firewallList(head: readonly string[], rules: readonly AllowRule[]): string {
  const data = {
    metadata: { generator: head[0], notes: head.slice(1) },
    ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
    action: { type: 'Allow' },
    rules: hosts(rules).map((rule) => ({
      ruleType: 'ApplicationRule',
      name: rule.requirement,
      description: commentLine(rule.purpose),
      targetFqdns: [rule.target],
      protocols: webPorts(rule).map((port) => ({
        protocolType: port === 80 ? 'Http' : 'Https',
        port,
      })),
      sourceAddresses: [],
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
