import {
  DiagnosticSeverity,
  l10n,
  languages,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  workspace,
} from 'vscode';
import { type OverviewData, runsOut } from './overview-data.ts';

/** A descriptor in the tree. Commands of its menu are called with it, and take its `resourceUri`. */
export class DescriptorItem extends TreeItem {
  override readonly contextValue = 'descriptor';

  constructor(override readonly resourceUri: Uri) {
    super(resourceUri, TreeItemCollapsibleState.Collapsed);
    this.id = resourceUri.toString();
  }
}

/** A group within a descriptor, with the items in it. */
class GroupItem extends TreeItem {
  constructor(
    label: string,
    icon: string,
    readonly items: readonly TreeItem[],
  ) {
    super(label, TreeItemCollapsibleState.Collapsed);
    this.description = String(items.length);
    this.iconPath = new ThemeIcon(icon);
  }
}

/** The item of a descriptor: its problems, and where they are known machines, open items and profile. */
export function descriptorItem(uri: Uri, overview: OverviewData | null): DescriptorItem {
  const item = new DescriptorItem(uri);
  const words = [problems(uri)];
  if (overview !== null) {
    const open = overview.counts['open'] ?? 0;
    words.push(
      overview.machineCount === 1
        ? l10n.t('1 machine')
        : l10n.t('{0} machines', overview.machineCount),
      l10n.t('{0} open items', open),
      l10n.t('profile {0}', overview.profile),
    );
  }
  item.label = workspace.asRelativePath(uri);
  item.description = words.join(', ');
  item.tooltip = `${item.label}: ${item.description}`;
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

/** What is in a descriptor: open items, exceptions that end, plans, machines. */
export function childrenOf(uri: Uri, overview: OverviewData): TreeItem[] {
  const { counts, machines, plans, exceptions } = overview;
  const open = new TreeItem(l10n.t('{0} open items', counts['open'] ?? 0));
  open.iconPath = new ThemeIcon('checklist');
  open.command = { command: 'asr.showChecklist', title: l10n.t('Open'), arguments: [uri] };
  const now = Date.now();
  const ending = exceptions.map(({ id, reason, until, line }) => {
    const item = lineItem(uri, l10n.t('{0} until {1}', id, until), line);
    item.description = reason;
    item.iconPath = runsOut(until, now) ? warning : new ThemeIcon('shield');
    return item;
  });
  const planned = plans.map(({ name, line, machines: count, drill, isDrillDue }) => {
    const item = lineItem(uri, name, line);
    const when = drill === null ? l10n.t('no drill') : l10n.t('drill on {0}', drill);
    const due = isDrillDue ? l10n.t('drill is due') : '';
    const size = count === 1 ? l10n.t('1 machine') : l10n.t('{0} machines', count);
    item.description = [size, when, due].filter((word) => word !== '').join(', ');
    item.iconPath = isDrillDue ? warning : new ThemeIcon('list-ordered');
    return item;
  });
  const named = machines.map(({ name, line }) => {
    const item = lineItem(uri, name, line);
    item.iconPath = new ThemeIcon('vm');
    return item;
  });
  return [
    open,
    ...(ending.length > 0 ? [new GroupItem(l10n.t('Exceptions that end'), 'shield', ending)] : []),
    ...(planned.length > 0
      ? [new GroupItem(l10n.t('Recovery plans'), 'list-ordered', planned)]
      : []),
    ...(named.length > 0 ? [new GroupItem(l10n.t('Machines'), 'vm', named)] : []),
  ];
}

const warning = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));

/** An item that leads to a line of the descriptor. */
function lineItem(uri: Uri, label: string, line: number): TreeItem {
  const item = new TreeItem(label);
  const selection = new Range(line - 1, 0, line - 1, 0);
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Line {0}', line),
    arguments: [uri, { selection }],
  };
  return item;
}

/** Such as "2 errors, 1 warning". */
function problems(uri: Uri): string {
  const ours = languages.getDiagnostics(uri).filter(({ source }) => source === 'asr');
  const errors = ours.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
  const warnings = ours.filter(({ severity }) => severity === DiagnosticSeverity.Warning).length;
  const parts = [
    errors === 1 ? l10n.t('1 error') : errors > 1 && l10n.t('{0} errors', errors),
    warnings === 1 ? l10n.t('1 warning') : warnings > 1 && l10n.t('{0} warnings', warnings),
  ].filter((part) => part !== false);
  return parts.length === 0 ? l10n.t('No problems') : parts.join(', ');
}
