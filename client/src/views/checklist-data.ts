import { l10n } from 'vscode';

/** The checklist as the server answers `asr/checklistRows`. */
export interface ChecklistData {
  readonly profile: string;
  /** In words; null if it is not known. */
  readonly scenario: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly RowData[];
  readonly machines: readonly string[];
  readonly plans: readonly string[];
}

/** One requirement. Lines count from 1. */
export interface RowData {
  readonly id: string;
  readonly also: readonly string[];
  readonly title: string;
  readonly statement: string;
  readonly severity: string;
  readonly state: string;
  readonly note: string;
  readonly area: string;
  readonly isAnswerable: boolean;
  readonly answer: {
    readonly by: string | null;
    readonly date: string | null;
    readonly line: number;
  } | null;
  readonly places: readonly {
    readonly line: number;
    readonly message: string;
    readonly exception: {
      readonly kind: 'comment' | 'configuration';
      readonly text: string;
    } | null;
  }[];
  readonly more: number;
}

/** The states in words, those to act on first. */
export const stateTitles = (): Readonly<Record<string, string>> => ({
  violated: l10n.t('Violated'),
  accepted: l10n.t('Accepted'),
  switchedOff: l10n.t('Switched off'),
  open: l10n.t('Open'),
  done: l10n.t('Done'),
  met: l10n.t('Met'),
  notApplicable: l10n.t('Not applicable'),
});

/** The signs of the states, as on the Markdown page. */
export const stateSigns: Readonly<Record<string, string>> = {
  violated: '✗',
  accepted: '⚠',
  switchedOff: '⊘',
  open: '☐',
  done: '☑',
  met: '✓',
  notApplicable: '–',
};

/** The areas in words. */
export const areaTitles = (): Readonly<Record<string, string>> => ({
  azure: l10n.t('Vault and subscription'),
  storage: l10n.t('Storage accounts'),
  networks: l10n.t('Networks'),
  replication: l10n.t('Replication policies'),
  servers: l10n.t('Servers'),
  hosts: l10n.t('Hosts'),
  access: l10n.t('Network access'),
  machines: l10n.t('Machines'),
  plans: l10n.t('Recovery plans'),
  failover: l10n.t('Failover and failback'),
  capacity: l10n.t('Capacity'),
});

/** The severities in words. */
export const severityTitles = (): Readonly<Record<string, string>> => ({
  error: l10n.t('Error'),
  warning: l10n.t('Warning'),
  information: l10n.t('Information'),
  hint: l10n.t('Hint'),
});
