/** An editor for a language server that records when correct answers arrive. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver/node';

/** The command line and settings of a language server. */
export interface Server {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly languageId: string;
  /** Its answer to `workspace/configuration`, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Whether diagnostics are the correct ones after an edit. */
export type IsRight = (diagnostics: readonly Diagnostic[]) => boolean;

interface Waiting {
  readonly isRight: IsRight;
  readonly resolve: (at: number) => void;
}

const uri = 'file:///bench/estate.asr.yaml';
const ANSWER_TIMEOUT_MS = 180_000;

export class EditorRounds {
  private version = 0;
  private waiting: Waiting | undefined;
  private resultId: string | undefined;
  /** How often diagnostics were published, and how often of them for an old version. */
  published = 0;
  outdated = 0;

  private constructor(
    readonly server: Server,
    private readonly process: ChildProcess,
    private readonly connection: ProtocolConnection,
    /** Milliseconds from the start of the process to the answer to `initialize`. */
    readonly started: number,
    readonly capabilities: InitializeResult['capabilities'],
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.receive(params as PublishDiagnosticsParams);
    });
  }

  static async start(server: Server, pull = false): Promise<EditorRounds> {
    const start = performance.now();
    const [program, ...args] = server.command;
    const process = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: { section?: string }[] }) =>
        items.map(({ section }) => server.settings[section ?? ''] ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onError(() => undefined);
    connection.listen();
    const result: InitializeResult = await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: {
          synchronization: {},
          publishDiagnostics: { relatedInformation: true, versionSupport: true },
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true } },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          ...(pull && { diagnostic: {} }),
        },
      },
    });
    const started = performance.now() - start;
    await connection.sendNotification('initialized', {});
    return new EditorRounds(server, process, connection, started, result.capabilities);
  }

  /** Opens a descriptor without waiting for an answer. */
  open(text: string): void {
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: this.server.languageId, version: ++this.version, text },
    });
  }

  edit(range: Range, text: string): void {
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.version },
      contentChanges: [{ range, text }],
    });
  }

  /** Waits for correct diagnostics. @returns the time at which they were published. */
  until(isRight: IsRight): Promise<number> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(
          new Error(`${this.server.name} gave no correct answer in ${ANSWER_TIMEOUT_MS / 1000} s.`),
        );
      }, ANSWER_TIMEOUT_MS);
      this.waiting = {
        isRight,
        resolve: (at) => {
          clearTimeout(timer);
          resolve(at);
        },
      };
    });
  }

  /** Requests the diagnostics. @returns the time of the answer. @throws if they are not correct. */
  async pull(isRight: IsRight): Promise<number> {
    const report: DocumentDiagnosticReport = await this.request('diagnostic', {
      identifier: 'asr',
      ...(this.resultId !== undefined && { previousResultId: this.resultId }),
    });
    const at = performance.now();
    this.resultId = report.resultId;
    if (report.kind === 'full' && !isRight(report.items))
      throw new Error('The diagnostics are not correct.');
    return at;
  }

  hover(position: Position): Promise<unknown> {
    return this.request('hover', { position });
  }

  async completion(position: Position): Promise<readonly CompletionItem[]> {
    const result: CompletionList | CompletionItem[] | null = await this.request('completion', {
      position,
    });
    return Array.isArray(result) ? result : (result?.items ?? []);
  }

  async symbols(): Promise<number> {
    const count = (symbols: readonly DocumentSymbol[]): number =>
      symbols.reduce((sum, { children = [] }) => sum + 1 + count(children), 0);
    return count((await this.request<DocumentSymbol[] | null>('documentSymbol', {})) ?? []);
  }

  /** Waits until the server publishes no more diagnostics. */
  async settle(position: Position): Promise<void> {
    let before = -1;
    while (before !== this.published) {
      before = this.published;
      await this.hover(position);
      await new Promise((resolve) => setTimeout(resolve, 350));
    }
  }

  /** The peak memory of the process in megabytes; undefined except on Linux. */
  get peakMemory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.process.pid ?? 0}/status`, 'utf8');
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    } catch {
      return undefined;
    }
  }

  /**
   * The CPU time of the process in milliseconds; undefined except on Linux. It hardly depends on
   * other processes.
   */
  get work(): number | undefined {
    try {
      const tasks = `/proc/${this.process.pid ?? 0}/task`;
      const nanoseconds = readdirSync(tasks).map((task) =>
        Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
      );
      return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.connection.dispose();
    this.process.kill('SIGKILL');
    await gone;
  }

  private request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri },
      ...params,
    });
  }

  private receive({ version, diagnostics }: PublishDiagnosticsParams): void {
    const at = performance.now();
    this.published++;
    if (version !== undefined && version !== this.version) {
      this.outdated++;
      return;
    }
    const { waiting } = this;
    if (waiting?.isRight(diagnostics) !== true) return;
    this.waiting = undefined;
    waiting.resolve(at);
  }
}
