import type { CancellationToken, Disposable, Uri } from 'vscode';

/**
 * The part of the API for agents that a newer VS Code may have. All of it is optional: the extension
 * also runs where there is none.
 */
export interface AgentApis {
  readonly lm: {
    readonly registerTool?: (name: string, tool: LanguageModelTool) => Disposable;
    readonly registerMcpServerDefinitionProvider?: (
      id: string,
      provider: { readonly provideMcpServerDefinitions: () => readonly McpDefinition[] },
    ) => Disposable;
  };
  readonly LanguageModelToolResult?: new (content: readonly object[]) => object;
  readonly LanguageModelTextPart?: new (value: string) => object;
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => McpDefinition;
}

interface LanguageModelTool {
  /** Answers a call, or throws what the model is to know. */
  invoke(options: { readonly input: unknown }, token: CancellationToken): Promise<object>;
}

/** A server that the editor starts when it is wanted. */
interface McpDefinition {
  /** The folder that it works in. */
  cwd?: Uri;
}

/** Returns the API as a VS Code has it that may be newer or older than its types. */
export function agentApis(api: { readonly lm?: unknown }): AgentApis {
  const known = api as Partial<AgentApis>;
  return { ...known, lm: known.lm ?? {} };
}
