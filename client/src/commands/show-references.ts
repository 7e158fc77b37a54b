import { commands, type Location, Position, Uri } from 'vscode';

/** Where a lens stands, as the protocol has it. */
interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Shows where the name at a place is used; lenses call it. */
export async function showReferences(argument: unknown): Promise<void> {
  const { uri, position } = argument as Place;
  const target = Uri.parse(uri);
  const at = new Position(position.line, position.character);
  const found = await commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    target,
    at,
  );
  await commands.executeCommand('editor.action.showReferences', target, at, found);
}
