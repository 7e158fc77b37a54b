/** The configurations of documents: `.asr.json` beside or above them in their workspace folder. */
import type { Connection, Diagnostic, WorkspaceFolder } from 'vscode-languageserver';
import type { Configuration } from '../../check/checked-descriptor.ts';
import {
  configurationFileName,
  readConfiguration,
  withOrigin,
  type ConfigurationFile,
} from '../../check/configuration.ts';
import { foldersUpwards } from '../../check/folders-upwards.ts';
import { IgnorePatterns } from '../../check/ignore-patterns.ts';
import { lastNotAfter, lineStarts, type Position } from '../../text/lines.ts';
import { FilesByFolder } from './files-by-folder.ts';
import type { BackgroundTasks } from '../background-tasks.ts';
import { defaultProfile, profiles } from '../../requirements/catalogue.ts';
import type { ProfileId } from '../../requirements/ids.ts';
import { failureKind } from '../../text/failure-kind.ts';

/**
 * Reads a text file by its URI. Undefined if it does not exist, is not a file, or a link leads out of
 * the folder `within`; false if it is not UTF-8; null if it cannot be read. A file of many megabytes
 * may be truncated.
 */
export type ReadText = (
  uri: string,
  within: string | undefined,
) => Promise<string | false | null | undefined>;

/** The message for a file that is not UTF-8. */
export const notText = 'File is not UTF-8 text and is not checked. Save it with encoding UTF-8.';

/**
 * The configuration of each document: the nearest `.asr.json` from its folder up to its workspace
 * folder, then the setting `asr.profile`. Returns the same object until something changes, so that
 * callers can compare results by identity.
 */
export class Configurations {
  private readonly files = new FilesByFolder<Promise<ConfigurationFile | undefined>>();
  /** A file combined with the setting. */
  private merged = new WeakMap<ConfigurationFile, Configuration>();
  /** The setting alone. */
  private unfiled: Configuration | undefined;
  /** Incremented whenever the files are forgotten. */
  private generation = 0;
  /** Configuration files whose diagnostics are shown. */
  private readonly shown = new Set<string>();
  private readonly patterns = new WeakMap<ConfigurationFile, IgnorePatterns>();
  private profile: ProfileId | undefined;
  private roots: readonly string[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly read: ReadText,
    private readonly background: BackgroundTasks,
  ) {}

  /** Adds and removes workspace folders. No configuration outside of them is read. */
  setFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[] = []): void {
    // The server needs folders to start, so it ignores those that a client sends malformed.
    const uris = (all: unknown) =>
      (Array.isArray(all) ? (all as readonly (Partial<WorkspaceFolder> | null)[]) : [])
        .map((one) => one?.uri)
        .filter((uri) => typeof uri === 'string')
        .filter((uri) => uri.includes(':'))
        .map((uri) => uri.replace(/(?<!\/)\/+$/, ''));
    const gone = new Set(uris(removed));
    this.roots = [...this.roots.filter((one) => !gone.has(one)), ...uris(added)];
  }

  async of(uri: string): Promise<Configuration> {
    // A file that was forgotten while it was read may be outdated.
    for (;;) {
      const { generation } = this;
      const nearest = await this.nearest(uri);
      if (generation === this.generation) return this.merge(nearest?.file);
    }
  }

  /** Whether the configuration ignores a descriptor when whole folders are checked. */
  async ignores(uri: string): Promise<boolean> {
    const nearest = await this.nearest(uri);
    if (nearest === undefined || nearest.file.ignore.length === 0) return false;
    const { folder, file } = nearest;
    let patterns = this.patterns.get(file);
    if (patterns === undefined)
      this.patterns.set(file, (patterns = new IgnorePatterns(file.ignore)));
    return patterns.verdict(decoded(uri.slice(folder.length + 1))) === 'ignored';
  }

  /** Whether a configuration below a folder was read. */
  isConfigured(folder: string): boolean {
    return this.files.within(folder).length > 0;
  }

  /** Sets the setting `asr.profile`. @returns whether it changed. */
  set(profile: unknown): boolean {
    const known = profiles.find((one) => one === profile);
    const before = this.profile;
    this.profile = known;
    if (before === known) return false;
    this.merged = new WeakMap();
    this.unfiled = undefined;
    return (before ?? defaultProfile) !== (known ?? defaultProfile);
  }

  /** Forgets all files, because they changed. */
  forget(): void {
    this.files.clear();
    this.unfiled = undefined;
    this.generation++;
  }

  private async nearest(
    uri: string,
  ): Promise<{ readonly folder: string; readonly file: ConfigurationFile } | undefined> {
    const own = parent(uri);
    for (const folder of foldersUpwards(own, this.rootOf(own), parent)) {
      const file = await this.file(`${folder}/${configurationFileName}`, this.rootOf(folder));
      if (file !== undefined) return { folder, file };
    }
    return undefined;
  }

  /** The innermost workspace folder that contains a folder; undefined if none does. */
  rootOf(folder: string): string | undefined {
    return this.roots
      .filter((one) => folder === one || folder.startsWith(`${one}/`))
      .sort((a, b) => b.length - a.length)[0];
  }

  private file(uri: string, root: string | undefined): Promise<ConfigurationFile | undefined> {
    let file = this.files.get(uri);
    if (file === undefined) this.files.set(uri, (file = this.readFile(uri, root)));
    return file;
  }

  private async readFile(
    uri: string,
    root: string | undefined,
  ): Promise<ConfigurationFile | undefined> {
    const text = await this.read(uri, root);
    const result = typeof text === 'string' ? this.parse(text) : withoutText(text, root);
    this.show(uri, problems(text || '', result));
    const configuration = result && withOrigin(result.configuration, pathWithin(uri, root));
    return result && configuration && { ...result, configuration };
  }

  /** Reads a configuration; of one that cannot be analyzed that is shown, and it decides nothing. */
  private parse(text: string): ConfigurationFile {
    try {
      return readConfiguration(text);
    } catch (error) {
      this.background.report('configuration', error);
      return unusable(`Configuration could not be analyzed (${failureKind(error)}).`);
    }
  }

  /** Publishes the diagnostics of a configuration; an empty list only to remove earlier ones. */
  private show(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length > 0) this.shown.add(uri);
    else if (!this.shown.delete(uri)) return;
    this.background.go('publish', this.connection.sendDiagnostics({ uri, diagnostics }));
  }

  private merge(file: ConfigurationFile | undefined): Configuration {
    const known = file === undefined ? this.unfiled : this.merged.get(file);
    if (known !== undefined) return known;
    const profile = this.profile !== undefined && { profile: this.profile };
    const merged: Configuration = { ...profile, ...file?.configuration };
    if (file === undefined) this.unfiled = merged;
    else this.merged.set(file, merged);
    return merged;
  }
}

/** A configuration file without a text: undefined if there is none. */
function withoutText(
  text: false | null | undefined,
  root: string | undefined,
): ConfigurationFile | undefined {
  if (text === false) return unusable(notText);
  // Outside of the workspace folders nobody said that there is one.
  return text === null && root !== undefined ? unusable(notRead) : undefined;
}

const notRead = 'File could not be read; its settings do not apply.';

/** A configuration file that decides nothing. */
function unusable(message: string): ConfigurationFile {
  const problem = { span: { start: 0, end: 0 }, message };
  return { configuration: {}, ignore: [], problems: [problem] };
}

/** The diagnostics of a configuration file. */
function problems(text: string, file: ConfigurationFile | undefined): Diagnostic[] {
  if (file === undefined || file.problems.length === 0) return [];
  const starts = lineStarts(text);
  const position = (offset: number): Position => {
    const line = lastNotAfter(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return file.problems.map(({ span, message }) => ({
    range: { start: position(span.start), end: position(span.end) },
    severity: 1,
    source: 'asr',
    message,
  }));
}

/** The path of a file in its workspace folder, as a user knows it; the name where it is in none. */
function pathWithin(uri: string, root: string | undefined): string {
  return decoded(uri.slice((root ?? parent(uri)).length + 1));
}

/** The path in a URI; as it is where it is not encoded as URIs are. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function parent(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
