import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import * as vscode from 'vscode';
import { agentApis, type AgentApis } from './agent-apis.ts';

/** The tools that language models of the editor may call; the manifest describes them. */
const tools = ['asr_check', 'asr_explain', 'asr_plan', 'asr_report'] as const;

/**
 * Offers what `asr mcp` answers to agents of the editor: as tools, and as a server that the editor starts
 * once somebody wants it. Nothing runs before that. Does nothing in a VS Code that knows neither.
 */
export function provideAgents(context: vscode.ExtensionContext): vscode.Disposable {
  const program = context.asAbsolutePath('dist/mcp.mjs');
  const { version } = context.extension.packageJSON as { version: string };
  const apis = agentApis(vscode);
  const offered = [
    ...tools.flatMap((name) => registerTool(apis, name, program) ?? []),
    registerServer(apis, program, version) ?? [],
  ].flat();
  return vscode.Disposable.from(...offered);
}

function registerTool({ lm }: AgentApis, name: string, program: string) {
  return lm.registerTool?.(name, {
    async invoke({ input }, token) {
      const text = await call(program, folderFor(input), { name, arguments: input }, token);
      const { LanguageModelToolResult: Result, LanguageModelTextPart: Part } = agentApis(vscode);
      if (Result === undefined || Part === undefined) throw new Error(text);
      return new Result([new Part(text)]);
    },
  });
}

function registerServer(
  { lm, McpStdioServerDefinition }: AgentApis,
  program: string,
  version: string,
) {
  if (McpStdioServerDefinition === undefined) return undefined;
  return lm.registerMcpServerDefinitionProvider?.('asr.mcp', {
    provideMcpServerDefinitions: () =>
      foldersOnDisk().map(({ name, uri }, _, all) => {
        const label = all.length === 1 ? 'ASR Descriptors' : `ASR Descriptors: ${name}`;
        const env = { ELECTRON_RUN_AS_NODE: '1' };
        const definition = new McpStdioServerDefinition(
          label,
          process.execPath,
          [program],
          env,
          version,
        );
        // The server reads the files of this folder only.
        definition.cwd = uri;
        return definition;
      }),
  });
}

function foldersOnDisk(): readonly vscode.WorkspaceFolder[] {
  const { workspace } = vscode;
  // As with tasks, nothing runs on the files of a folder that nobody trusts.
  if (!workspace.isTrusted) return [];
  return (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}

/** The folder of the workspace that the paths of a call are in; the first one if they do not say. */
function folderFor(input: unknown): string {
  const folders = foldersOnDisk().map(({ uri }) => uri.fsPath);
  const { path, paths } = Object(input) as { path?: unknown; paths?: unknown };
  const [named] = [path, paths].flat().filter((one) => typeof one === 'string');
  const own = folders.find((folder) =>
    named !== undefined && isAbsolute(named)
      ? vscode.workspace.getWorkspaceFolder(vscode.Uri.file(named))?.uri.fsPath === folder
      : named !== undefined && existsSync(join(folder, named)),
  );
  const folder = own ?? folders[0];
  if (folder === undefined)
    throw new Error(vscode.l10n.t('Open a folder on disk, and trust it, first.'));
  return folder;
}

/** The answer to one call, as `asr mcp` writes it. */
interface Answer {
  readonly result?: {
    readonly content: readonly { readonly text: string }[];
    readonly isError?: boolean;
  };
  readonly error?: { readonly message: string };
}

/**
 * Runs one call in a process of its own, and returns its text. Throws what the tool says is wrong.
 * @param cwd the folder that may be read.
 */
async function call(
  program: string,
  cwd: string,
  params: object,
  token: vscode.CancellationToken,
): Promise<string> {
  const child = fork(program, [], { cwd, silent: true, execArgv: [] });
  const cancel = token.onCancellationRequested(() => child.kill());
  try {
    const written: Buffer[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => written.push(chunk));
      child.once('error', reject);
      child.once('close', () => {
        resolve();
      });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(
      `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })}\n`,
    );
    await ended;
    const [line = ''] = Buffer.concat(written).toString().split('\n');
    if (line === '') throw new Error(vscode.l10n.t('The call was ended before it was answered.'));
    const { result, error } = JSON.parse(line) as Answer;
    const text = result?.content.map((one) => one.text).join('\n') ?? error?.message ?? '';
    if (result === undefined || result.isError === true) throw new Error(text);
    return text;
  } finally {
    cancel.dispose();
  }
}
