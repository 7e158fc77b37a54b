import { l10n, Uri, window, workspace } from 'vscode';
import type { ClientSession } from './client-session.ts';
import { activeDescriptor } from './selector.ts';

/** The most descriptors that a pick lists. */
const MAX_CHOICES = 500;

/**
 * The descriptor that a command is about: the one that a menu or a tree names, else the active one, else
 * the one of the active view, else the only one of the workspace or the one that the user picks.
 * @param argument what VS Code calls the command with: a URI, an item of a tree, or anything.
 * @returns undefined if there is none, which is shown, or the user picks none.
 */
export async function chooseDescriptor(
  session: ClientSession,
  argument: unknown,
): Promise<Uri | undefined> {
  const named = uriIn(argument) ?? activeDescriptor()?.uri ?? session.views.activeUri;
  if (named !== undefined) return named;
  const found = await workspace.findFiles(
    '**/*.asr.{yaml,yml}',
    '**/{node_modules,.git}/**',
    MAX_CHOICES,
  );
  if (found.length === 0) {
    await window.showInformationMessage(l10n.t('Open a descriptor (*.asr.yaml) first.'));
    return undefined;
  }
  if (found.length === 1) return found[0];
  const choices = found
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const chosen = await window.showQuickPick(choices, { title: l10n.t('Select a descriptor') });
  return chosen?.uri;
}

/** The URI that an argument is, or that an item of a tree has. */
function uriIn(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { resourceUri } = argument as { readonly resourceUri?: unknown };
  return resourceUri instanceof Uri ? resourceUri : undefined;
}
