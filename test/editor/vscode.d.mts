/** A setting of the editor's start, such as a file to open. */
export type Payload = readonly (readonly [key: string, value: string])[];

/** A VS Code server that runs. */
export interface VSCode {
  /** Its process, which leads a group of its own. */
  readonly pid: number;
  /** The host and port, as its `vscode-remote://` addresses name them. */
  readonly authority: string;
  /** The address that opens a folder in it, or a file that lists several. */
  url(workspace: string, payload?: Payload): string;
  /** Fulfilled when it ends, also by itself. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

export function startVSCode(options: {
  /** A folder for what the server keeps: settings, extensions, logs. */
  data: string;
  vsix?: string | undefined;
  settings?: Readonly<Record<string, unknown>>;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
}): Promise<VSCode>;
