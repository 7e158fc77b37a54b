import { l10n, type QuickPickItem, window } from 'vscode';
import type { ConflictSide, ImportedConflict } from './sent-import.ts';

/** A conflict and who wins it; undefined leaves it open. */
export interface DecidedConflict extends ImportedConflict {
  readonly side: ConflictSide | undefined;
}

/**
 * Lists conflicts: those that are checked take the value of the source, all others keep that of the
 * descriptor.
 * @returns the conflicts with their winners; undefined if the list is left without an answer.
 */
export async function decideConflicts(
  conflicts: readonly DecidedConflict[],
): Promise<readonly DecidedConflict[] | undefined> {
  const items = conflicts.map((conflict): QuickPickItem & { conflict: DecidedConflict } => ({
    label: [conflict.item, conflict.path].filter((one) => one !== undefined).join(' '),
    description: l10n.t('mine: {0} | theirs: {1}', conflict.ours, conflict.theirs),
    detail: conflict.why,
    picked: conflict.side === 'theirs',
    conflict,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Conflicts: check to take theirs, leave to keep mine'),
    placeHolder: l10n.t('Theirs is the value of the inventory, mine that of the descriptor'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  if (chosen === undefined) return undefined;
  return items.map((item) => ({
    ...item.conflict,
    side: chosen.includes(item) ? 'theirs' : 'ours',
  }));
}
