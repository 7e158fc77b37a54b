import type { FirewallRequest } from './firewall-rule.ts';

/** The host names as a list for `acl ... dstdomain`. A leading dot means the host and all below it. */
export function squidList({ rules, notes }: FirewallRequest, digest: string): string {
  const all = rules.filter(({ kind, protocol }) => kind === 'host' && protocol === 'TCP');
  const domains = [...new Set(all.map(({ target }) => target.replace(/^\*(?=\.)/, '')))];
  // Squid refuses a domain that another one of the list contains.
  const needed = domains.filter(
    (one) =>
      !domains.some((other) => other !== one && other.startsWith('.') && one.endsWith(other)),
  );
  const lines = [
    `# Addresses for Azure Site Recovery, digest ${digest}`,
    '# acl asr dstdomain "/etc/squid/asr.txt"',
    ...notes.map((note) => `# ${note}`),
    ...needed,
  ];
  return `${lines.join('\n')}\n`;
}
