import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative } from 'node:path';
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

/** A task as written in `tasks.json`. */
interface Definition extends TaskDefinition {
  /** Files and folders to check; by default the whole folder. */
  readonly paths?: unknown;
  /** Further options of `asr check`. */
  readonly options?: unknown;
}

/** Offers `asr check` as a task of every workspace folder in which the command is found. */
export function provideTasks(): Disposable {
  return tasks.registerTaskProvider('asr', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).flatMap((folder) => taskOf({ type: 'asr' }, folder) ?? []),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' ? taskOf(definition, scope) : undefined,
  });
}

function taskOf(definition: Definition, folder: WorkspaceFolder): Task | undefined {
  // The command may come from a package of the folder, and a shell needs files on disk.
  if (!workspace.isTrusted || folder.uri.scheme !== 'file') return undefined;
  const command = commandIn(folder.uri.fsPath);
  if (command === undefined) return undefined;
  const options = textsIn(definition.options);
  // The command prints paths as it is given them, and the problem matcher reads them from the folder.
  const paths = textsIn(definition.paths).map((path) =>
    isAbsolute(path) ? relative(folder.uri.fsPath, path) : path,
  );
  const execution = new ShellExecution(
    command,
    ['check', '--format', 'unix', ...options, ...paths],
    { cwd: folder.uri.fsPath },
  );
  const task = new Task(definition, folder, l10n.t('check'), 'asr', execution, '$asr');
  task.group = TaskGroup.Test;
  task.detail = l10n.t('Checks all descriptors in the folder with asr check');
  return task;
}

/** The strings in a value from `tasks.json`, which may contain anything. */
function textsIn(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

/** The command installed in the folder's `node_modules`, otherwise the one on the PATH. */
function commandIn(folder: string): string | undefined {
  const names = process.platform === 'win32' ? ['asr.cmd', 'asr.exe'] : ['asr'];
  const own = names.map((name) => join(folder, 'node_modules', '.bin', name)).find(existsSync);
  if (own !== undefined) return own;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((entry) => entry !== '' && names.some((name) => existsSync(join(entry, name))));
  return onPath ? 'asr' : undefined;
}
