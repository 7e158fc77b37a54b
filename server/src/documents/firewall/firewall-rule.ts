/** What a firewall has to let through, as the catalogue of the profile asks for it. */
import type { RequirementId } from '../../requirements/ids.ts';

/** When a rule is needed. */
export type RulePhase = 'setup' | 'always';

/** Whether the descriptor says that a rule is open already. */
export type RuleState = 'open' | 'closed' | 'notDeclared';

/** The servers that a rule is for: all with one outbound block, or the machines of a group. */
export interface RuleSource {
  /** What they are: `Hyper-V hosts`. */
  readonly title: string;
  /** Their names, as far as they are declared. */
  readonly names: readonly string[];
}

/** One rule. */
export interface FirewallRule {
  readonly source: RuleSource;
  /** A host name, which may begin with `*.`, the published addresses of a region, or the machines of a group. */
  readonly target: string;
  readonly kind: 'host' | 'region' | 'cloud' | 'machines';
  /** The whole address, where the requirement names more than a host. */
  readonly address?: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  /** Seen from the source. */
  readonly direction: 'outbound' | 'inbound';
  readonly phase: RulePhase;
  readonly reason: string;
  readonly requirement: RequirementId;
  /** When it may be closed again. */
  readonly removable: string;
  readonly state: RuleState;
}

/** A request: the rules, and what has to be known besides. */
export interface FirewallRequest {
  readonly rules: readonly FirewallRule[];
  /** Sentences on what is not asked for, and why. */
  readonly notes: readonly string[];
}
