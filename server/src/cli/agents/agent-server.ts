/** Answers agents over the Model Context Protocol: initialize, ping, tools/list and tools/call. */
import { failureWithoutText } from '../../text/failure-report.ts';
import manifest from '../../../../package.json' with { type: 'json' };
import type { CommandList } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import type { Io, Output } from '../io.ts';
import { parse } from '../option-values.ts';
import { printFailure } from '../terminal.ts';
import { agentTools, BadArguments, type AgentTool, type ToolCall } from './agent-tools.ts';
import { linesOf, readMessage, recordOf, rpcErrors, type Incoming } from './json-rpc.ts';
import { whyRefused } from './workspace-paths.ts';

/** The versions of the protocol that are spoken; the newest first. */
const versions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

/** An answer that is an error of the protocol. */
class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Serves one agent on the standard streams, within the working directory. */
export class AgentServer {
  private readonly tools: readonly AgentTool[];

  constructor(
    private readonly io: Io,
    private readonly commands: CommandList,
  ) {
    // A tool is offered once its command exists.
    this.tools = agentTools.filter(({ command }) => commands.some(({ name }) => name === command));
  }

  /** Answers until the agent closes the stream. */
  async serve(): Promise<void> {
    for await (const line of linesOf(this.io.stdin)) {
      if (this.io.signal.aborted) return;
      if (line?.trim() === '') continue;
      const answer = await this.answer(readMessage(line));
      if (answer !== undefined) await this.io.stdout.write(`${JSON.stringify(answer)}\n`);
    }
  }

  private async answer(message: Incoming): Promise<object | undefined> {
    if (message.kind === 'notification' || message.kind === 'response') return undefined;
    if (message.kind === 'invalid') {
      const { code, message: why } = message;
      return { jsonrpc: '2.0', id: null, error: { code, message: why } };
    }
    const { id, method, params } = message;
    try {
      return { jsonrpc: '2.0', id, result: await this.result(method, recordOf(params)) };
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      return { jsonrpc: '2.0', id, error: { code: error.code, message: error.message } };
    }
  }

  private async result(method: string, params: Readonly<Record<string, unknown>>): Promise<object> {
    switch (method) {
      case 'initialize':
        return {
          protocolVersion: versions.find((one) => one === params['protocolVersion']) ?? versions[0],
          capabilities: { tools: {} },
          serverInfo: { name: 'asr', title: 'ASR Descriptors', version: manifest.version },
          instructions:
            'Checks and explains Azure Site Recovery descriptors (*.asr.yaml). Files are read only, and only within the workspace.',
        };
      case 'ping':
        return {};
      case 'tools/list':
        return {
          tools: this.tools.map(({ name, title, description, inputSchema }) => ({
            name,
            title,
            description,
            inputSchema,
            annotations: { readOnlyHint: true, openWorldHint: false },
          })),
        };
      case 'tools/call':
        return this.call(params);
      default:
        throw new RpcError(rpcErrors.methodNotFound, 'The method does not exist.');
    }
  }

  private async call({
    name,
    arguments: input,
  }: Readonly<Record<string, unknown>>): Promise<object> {
    const tool = this.tools.find((one) => one.name === name);
    if (tool === undefined) throw new RpcError(rpcErrors.invalidParams, 'The tool does not exist.');
    try {
      return await this.run(tool, tool.words(input));
    } catch (error) {
      if (error instanceof BadArguments) return failed(error.message);
      throw error;
    }
  }

  /** Runs the command of a tool as the command line does, and returns what it writes. */
  private async run({ command }: AgentTool, call: ToolCall): Promise<object> {
    for (const path of call.paths) {
      const why = whyRefused(path, this.io.cwd);
      if (why !== undefined) return failed(`${path} ${why}.`);
    }
    const [out, messages] = [new KeptOutput(), new KeptOutput()];
    const { cwd, env, signal, pid, now, isRunning, serve } = this.io;
    const streams = { stdout: out, stderr: messages, stdin: nothing() };
    const io: Io = { ...streams, cwd, env, signal, pid, now, isRunning, serve };
    try {
      const found = await this.commands.find(({ name }) => name === command)?.load();
      if (found === undefined) return failed('The command does not exist.');
      const words = [...call.options, '--', ...call.positionals];
      const code = await found.run(parse(words, found.options, found.name), io, this.commands);
      return code === exit.failed ? failed(messages.text) : succeeded(out.text);
    } catch (error) {
      if (error instanceof Failure) await printFailure(error, io);
      else await messages.write(`asr: The call failed.\n${failureWithoutText(error)}\n`);
      return failed(messages.text);
    }
  }
}

function succeeded(text: string): object {
  return { content: [{ type: 'text', text }] };
}

function failed(text: string): object {
  return { content: [{ type: 'text', text }], isError: true };
}

/** What a command writes, kept for the answer. */
class KeptOutput implements Output {
  readonly isTTY = false;
  readonly columns = undefined;
  private readonly pieces: string[] = [];

  get text(): string {
    return this.pieces.join('');
  }

  write(text: string): Promise<void> {
    this.pieces.push(text);
    return Promise.resolve();
  }
}

/** Standard input of a command that an agent calls. */
async function* nothing(): AsyncGenerator<Uint8Array> {
  // The stream belongs to the protocol.
}
