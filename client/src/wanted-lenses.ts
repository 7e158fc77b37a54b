import {
  type CancellationToken,
  type CodeLens,
  type ProviderResult,
  type TextDocument,
  workspace,
} from 'vscode';

/** Leaves out the lens with the answers, the only one that is resolved later, if the user wants none. */
export async function wantedLenses(
  document: TextDocument,
  token: CancellationToken,
  next: (document: TextDocument, token: CancellationToken) => ProviderResult<CodeLens[]>,
): Promise<CodeLens[] | null | undefined> {
  const lenses = await next(document, token);
  const isWanted = workspace.getConfiguration('asr').get<boolean>('answers.lens') !== false;
  return isWanted ? lenses : lenses?.filter(({ isResolved }) => isResolved);
}
