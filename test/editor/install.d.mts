/** A program with the environment variables it needs. */
export interface Browser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Editor {
  /** The node that the server is built for. */
  readonly node: string;
  /** VS Code's server-main.js. */
  readonly server: string;
  /** The folder of VS Code, with its built-in extensions and its modules. */
  readonly vscode: string;
}

export function installEditor(): Promise<Editor>;
export function installBrowser(): Promise<Browser>;
