import { printCsv } from '../print/csv-print.ts';
import type { FirewallRequest } from './firewall-rule.ts';
import { rulePhases, ruleStates, targetInWords } from './firewall-words.ts';

/** The request as CSV: a row for each server and rule. */
export function firewallCsv({ rules }: FirewallRequest): string {
  const header = [
    'source',
    'target',
    'port',
    'protocol',
    'direction',
    'phase',
    'reason',
    'requirement',
    'removableWhen',
    'state',
  ];
  const rows = rules.flatMap((rule) => {
    const { title, names } = rule.source;
    const sources = names.length === 0 ? [title] : names;
    return sources.map((source) => [
      source,
      targetInWords(rule),
      `${rule.port}`,
      rule.protocol,
      rule.direction,
      rulePhases[rule.phase],
      rule.reason,
      rule.requirement,
      rule.removable,
      ruleStates[rule.state],
    ]);
  });
  return printCsv(header, rows);
}
