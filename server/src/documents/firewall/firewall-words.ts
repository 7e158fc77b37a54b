import { amount } from '../../text/amount.ts';
import type { FirewallRule, RuleSource, RuleState } from './firewall-rule.ts';

/** Whether the descriptor says that a rule is open. */
export const ruleStates: Readonly<Record<RuleState, string>> = {
  open: 'open',
  closed: 'to be opened',
  notDeclared: 'not declared',
};

/** When a rule is needed. */
export const rulePhases: Readonly<Record<FirewallRule['phase'], string>> = {
  setup: 'setup',
  always: 'operation',
};

/** The names that a cell lists. */
const MAX_NAMES = 5;

/** The servers of a rule: their names, or what they are and how many. */
export function sourceInWords({ title, names }: RuleSource): string {
  if (names.length === 0) return title;
  if (names.length <= MAX_NAMES) return `${title}: ${names.join(', ')}`;
  return `${title}: ${names.slice(0, MAX_NAMES).join(', ')} and ${names.length - MAX_NAMES} more`;
}

/** What a rule leads to: the published addresses of a region, a host, or the whole address. */
export function targetInWords({ kind, target, address }: FirewallRule): string {
  if (kind === 'region') return `addresses of Azure region ${target}`;
  if (kind === 'cloud') return 'addresses of Azure';
  return address ?? target;
}

/** How many rules there are, and how many of them are not declared open. */
export function requestInWords(rules: readonly FirewallRule[]): string {
  const missing = rules.filter(({ state }) => state !== 'open').length;
  return `${amount(rules.length, 'rule')}, of which ${missing} ${missing === 1 ? 'is' : 'are'} not declared open.`;
}
