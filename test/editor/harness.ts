/**
 * A real VS Code in a real browser, for tests. `openWorkspace` starts it on a few files,
 * `runSuite` runs the suite inside its extension host, `openEditor` (editor.ts) drives what a
 * person sees. All of it has a time limit and ends by itself.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { root } from '../../server/tools/setup.mjs';
import { filePatienceMs } from '../support/patience.mjs';
import { buildSuite } from './build-suite.mjs';
import { installBrowser } from './install.mjs';
import { type Payload, startVSCode, type VSCode } from './vscode.mjs';

/** The browser's part in not asking, fetching or drawing more than needed. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// A test run that is interrupted ends in good order, and VS Code with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}

/** A VS Code of its own on a workspace of its own. */
export interface EditorWorkspace {
  readonly vscode: VSCode;
  readonly browser: Browser;
  /** The folder that is open. */
  readonly folder: string;
  /** The folder of VS Code's logs. */
  readonly logs: string;
  /** Whether the extension is an installed package, not the project's own folder. */
  readonly installed: boolean;
  /** The address of the workspace with the extension in it. */
  url(payload?: Payload): string;
  /** What VS Code calls a file or folder of this machine. */
  remote(path: string): string;
  /** Ends VS Code and the browser and removes the files. */
  close(): Promise<void>;
}

interface Options {
  /** A folder whose files are copied into the workspace; without it, the ones for these tests. */
  readonly files?: string;
  /** The file among them that lists the folders of the workspace; without it, all is one folder. */
  readonly list?: string;
  /** A packaged extension to install, instead of running one from a folder. */
  readonly vsix?: string;
  /** The folder of the extension; without it, the project's own. */
  readonly extension?: string;
  /** Settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export async function openWorkspace({
  files = join(root, 'test', 'fixtures', 'editor'),
  list = '',
  vsix,
  extension = root,
  settings = {},
}: Options = {}): Promise<EditorWorkspace> {
  if (!existsSync(join(root, 'dist', 'client.cjs'))) throw new Error('Run "npm run build" first.');
  const { executable, env } = await installBrowser();
  const place = mkdtempSync(join(tmpdir(), 'asr-editor-'));
  const folder = join(place, 'workspace');
  cpSync(files, folder, { recursive: true });
  const vscode = await startVSCode({
    data: place,
    vsix,
    settings,
    // Only with this driver does a built VS Code take an extension, or tests, from a folder.
    args: ['--enable-smoke-test-driver', '--disable-workspace-trust'],
    env: { ASR_SUITE_RESULTS: resultsOf(folder) },
  });
  const browser = await chromium.launch({
    executablePath: executable,
    args: browserArguments,
    env: { ...process.env, ...env },
  });
  const remote = (path: string) => `vscode-remote://${vscode.authority}${path}`;
  return {
    vscode,
    browser,
    folder,
    logs: join(place, 'server', 'data', 'logs'),
    installed: vsix !== undefined,
    remote,
    url: (payload = []) =>
      vscode.url(join(folder, list), [
        ...(vsix === undefined ? [['extensionDevelopmentPath', remote(extension)] as const] : []),
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
        ...payload,
      ]),
    close: async () => {
      await browser.close();
      await vscode.stop();
      rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** What became of one test of the suite. */
export interface SuiteResult {
  readonly title: string;
  /** Why it failed. */
  readonly error?: string;
}

/** Runs the suite inside the extension host and says what became of each of its tests. */
export async function runSuite(workspace: EditorWorkspace): Promise<readonly SuiteResult[]> {
  const suite = buildSuite();
  const page = await workspace.browser.newPage();
  try {
    const log: string[] = [];
    // The two functions by which the driver tells how the run goes.
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      log.push(args.map(String).join(' '));
    });
    let timer: NodeJS.Timeout | undefined;
    const ended = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`The suite did not end. VS Code said:\n${log.join('\n')}`));
      }, filePatienceMs);
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.goto(
      workspace.url([
        // A run wants an extension from a folder, also where the one under test is installed.
        ...(workspace.installed
          ? [['extensionDevelopmentPath', workspace.remote(suite.extension)] as const]
          : []),
        ['extensionTestsPath', workspace.remote(suite.entry)],
      ]),
    );
    await ended.finally(() => {
      clearTimeout(timer);
    });
    const results = resultsOf(workspace.folder);
    if (!existsSync(results)) throw new Error(`No suite ran. VS Code said:\n${log.join('\n')}`);
    return JSON.parse(readFileSync(results, 'utf8')) as SuiteResult[];
  } finally {
    await page.close();
  }
}

/** The lines of VS Code's logs of a kind of file: `ASR.log` is the extension's own output. */
export function logOf({ logs }: EditorWorkspace, file: string): readonly string[] {
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === file)
    .flatMap((path) => readFileSync(join(logs, path), 'utf8').split('\n'));
}

/** What VS Code wrote of errors in the extension: each with the line that says why. */
export function faultsOf(workspace: EditorWorkspace): readonly string[] {
  const lines = logOf(workspace, 'remoteexthost.log');
  return lines.flatMap((line, index) =>
    /\[error\].*(asr-descriptors|not handled)/.test(line) ? lines.slice(index, index + 2) : [],
  );
}

/** The suite writes here what became of its tests: VS Code's own log carries much else. */
function resultsOf(folder: string): string {
  return join(dirname(folder), 'results.json');
}
