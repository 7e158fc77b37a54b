/** Which changes of files the server asks the client to tell, and what they mean. */
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

/** Asks the client to tell changes of configurations, and those of descriptors where all are checked. */
export async function watch(connection: Connection, descriptors: boolean): Promise<void> {
  const watchers: FileSystemWatcher[] = [{ globPattern: `**/${configurationFileName}` }];
  if (descriptors) {
    watchers.push({ globPattern: '**/*.asr.{yaml,yml}' });
    // With a folder go the files in it, and nothing is told of them.
    watchers.push({ globPattern: '**', kind: WatchKind.Delete });
  }
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/**
 * Takes changes of files over into what is known of the workspace.
 * @returns whether configurations are to be read again.
 */
export function follow(
  changes: readonly FileEvent[],
  workspace: Workspace | undefined,
  isConfigured: (folder: string) => boolean,
): boolean {
  // A client that tells of nothing in particular means everything.
  let isConfiguration = changes.length === 0;
  let isNew = false;
  for (const { uri, type } of changes) {
    if (uri.endsWith(`/${configurationFileName}`)) isConfiguration = true;
    else if (type === FileChangeType.Deleted) {
      workspace?.deleted(uri);
      isConfiguration ||= isConfigured(uri);
    } else {
      // Something that goes and comes at once, as when it is replaced, may only be told as new, or,
      // where nobody heard of it before, only as changed.
      const isKnown = workspace?.changed(uri);
      isNew ||= isKnown === false || type === FileChangeType.Created;
    }
  }
  if (isNew) workspace?.relist();
  return isConfiguration;
}
