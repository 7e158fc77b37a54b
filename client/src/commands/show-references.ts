import { commands, type Location, Position, Uri } from 'vscode';

/** The location of a code lens, as in the protocol. */
interface LensLocation {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Shows the references of the name at a location. Code lenses call it. */
export async function showReferences(argument: unknown): Promise<void> {
  const { uri, position } = argument as LensLocation;
  const target = Uri.parse(uri);
  const at = new Position(position.line, position.character);
  const found = await commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    target,
    at,
  );
  await commands.executeCommand('editor.action.showReferences', target, at, found);
}
