/** The file changes that the server subscribes to, and how it handles them. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { configurationFileName } from '../../check/configuration.ts';
import type { Workspace } from './workspace.ts';

/** Subscribes to changes of configurations and, if `descriptors`, of descriptors. */
export async function watch(connection: Connection, descriptors: boolean): Promise<void> {
  const watchers: FileSystemWatcher[] = [{ globPattern: `**/${configurationFileName}` }];
  if (descriptors) {
    watchers.push({ globPattern: '**/*.asr.{yaml,yml}' });
    // Clients report the deletion of a folder, but not of the files in it.
    watchers.push({ globPattern: '**', kind: WatchKind.Delete });
  }
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/**
 * Updates the workspace after file changes.
 * @returns whether configurations must be read again.
 */
export function follow(
  changes: readonly FileEvent[],
  workspace: Workspace | undefined,
  isConfigured: (folder: string) => boolean,
): boolean {
  // An empty list means that anything may have changed.
  let isConfiguration = changes.length === 0;
  let isNew = false;
  for (const { uri, type } of changes) {
    if (uri.endsWith(`/${configurationFileName}`)) isConfiguration = true;
    else if (type === FileChangeType.Deleted) {
      workspace?.deleted(uri);
      isConfiguration ||= isConfigured(uri);
    } else {
      // A file that is replaced may be reported only as created, and a new file only as changed.
      const isKnown = workspace?.changed(uri);
      isNew ||= isKnown === false || type === FileChangeType.Created;
    }
  }
  if (isNew) workspace?.relist();
  return isConfiguration;
}
