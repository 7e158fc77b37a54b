import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  type Disposable,
  l10n,
  ShellExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** A task as `tasks.json` has it. */
interface Definition extends TaskDefinition {
  /** What is checked; all of the folder where nothing is named. */
  readonly paths?: unknown;
  /** More options of `asr check`. */
  readonly options?: unknown;
}

/** Offers `asr check` as a task of every folder in which the command can be found. */
export function provideTasks(): Disposable {
  return tasks.registerTaskProvider('asr', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).flatMap((folder) => taskOf({ type: 'asr' }, folder) ?? []),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' ? taskOf(definition, scope) : undefined,
  });
}

function taskOf(definition: Definition, folder: WorkspaceFolder): Task | undefined {
  // The command may be one of the folder's own packages, and needs files that a shell can reach.
  if (!workspace.isTrusted || folder.uri.scheme !== 'file') return undefined;
  const command = commandIn(folder.uri.fsPath);
  if (command === undefined) return undefined;
  const [paths, options] = [words(definition.paths), words(definition.options)];
  const execution = new ShellExecution(
    command,
    ['check', '--format', 'unix', ...options, ...paths],
    { cwd: folder.uri.fsPath },
  );
  const task = new Task(definition, folder, l10n.t('check'), 'asr', execution, '$asr');
  task.group = TaskGroup.Test;
  task.detail = l10n.t('Checks all descriptors of the folder on the command line');
  return task;
}

/** What of a list are texts: who writes `tasks.json` may write anything. */
function words(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

/** The command of the folder's own packages, or else the one on the path. */
function commandIn(folder: string): string | undefined {
  const names = process.platform === 'win32' ? ['asr.cmd', 'asr.exe'] : ['asr'];
  const own = names.map((name) => join(folder, 'node_modules', '.bin', name)).find(existsSync);
  if (own !== undefined) return own;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((place) => place !== '' && names.some((name) => existsSync(join(place, name))));
  return onPath ? 'asr' : undefined;
}
