/** The configurations of documents: `.asr.json` beside or above them in their workspace folder. */
import ignore, { type Ignore } from 'ignore';
import type { Connection, Diagnostic, WorkspaceFolder } from 'vscode-languageserver';
import type { Configuration } from '../../check/check.ts';
import {
  configurationFileName,
  readConfiguration,
  type ConfigurationFile,
} from '../../check/configuration.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import { Files } from './files-by-folder.ts';
import type { BackgroundTasks } from '../background-tasks.ts';
import { defaultProfile, profiles } from '../../requirements/catalogue.ts';
import type { ProfileId } from '../../requirements/ids.ts';

/**
 * Reads a text file by its URI; undefined where there is none, or where a link leads out of the
 * folder it has to lie in; false where its bytes are no text in UTF-8. Of a file of many megabytes only
 * the beginning may come.
 */
export type ReadText = (
  uri: string,
  within: string | undefined,
) => Promise<string | false | undefined>;

/** What is said of a file that is read and is no text. */
export const notText =
  'The file is not UTF-8 text and is not read; save it with the encoding UTF-8.';

/**
 * What a document's workspace decides: the nearest `.asr.json` from its folder up to the root of its
 * workspace folder, and below that the setting `asr.profile`. The same answer stays the same value
 * until something changes, so that outcomes can be compared.
 */
export class Configurations {
  private readonly files = new Files<Promise<ConfigurationFile | undefined>>();
  /** By the file that is taken with the setting; those of no file have one of their own. */
  private merged = new WeakMap<ConfigurationFile, Configuration>();
  private unfiled: Configuration | undefined;
  /** Counts how often what was read was forgotten. */
  private generation = 0;
  /** Files with problems that are shown. */
  private readonly shown = new Set<string>();
  private readonly patterns = new WeakMap<ConfigurationFile, Ignore>();
  private profile: ProfileId | undefined;
  private roots: readonly string[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly read: ReadText,
    private readonly later: BackgroundTasks,
  ) {}

  /** Takes workspace folders in and out: no configuration is read outside of a document's own. */
  setFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[] = []): void {
    // Without these the server could not begin, so that a client that words them wrongly has none.
    const uris = (all: unknown) =>
      (Array.isArray(all) ? (all as readonly (Partial<WorkspaceFolder> | null)[]) : [])
        .map((one) => one?.uri)
        .filter((uri) => typeof uri === 'string')
        .map((uri) => uri.replace(/(?<!\/)\/+$/, ''));
    const gone = new Set(uris(removed));
    this.roots = [...this.roots.filter((one) => !gone.has(one)), ...uris(added)];
  }

  async of(uri: string): Promise<Configuration> {
    // What was forgotten while it was being read is old.
    for (;;) {
      const { generation } = this;
      const nearest = await this.nearest(uri);
      if (generation === this.generation) return this.merge(nearest?.file);
    }
  }

  /** Whether a descriptor is left out where whole folders are checked. */
  async ignores(uri: string): Promise<boolean> {
    const nearest = await this.nearest(uri);
    if (nearest === undefined || nearest.file.ignore.length === 0) return false;
    const { folder, file } = nearest;
    let patterns = this.patterns.get(file);
    if (patterns === undefined)
      this.patterns.set(file, (patterns = ignore().add([...file.ignore])));
    const path = decodeURIComponent(uri.slice(folder.length + 1));
    return ignore.isPathValid(path) && patterns.ignores(path);
  }

  /** Whether a configuration was read that lies in a folder. */
  isConfigured(folder: string): boolean {
    return this.files.within(folder).length > 0;
  }

  /** Takes the setting over. @returns whether it changed. */
  set(profile: unknown): boolean {
    const known = profiles.find((one) => one === profile);
    const before = this.profile;
    this.profile = known;
    if (before === known) return false;
    this.merged = new WeakMap();
    this.unfiled = undefined;
    return (before ?? defaultProfile) !== (known ?? defaultProfile);
  }

  /** Forgets what was read from the files, because they changed. */
  forget(): void {
    this.files.clear();
    this.unfiled = undefined;
    this.generation++;
  }

  private async nearest(
    uri: string,
  ): Promise<{ readonly folder: string; readonly file: ConfigurationFile } | undefined> {
    for (const folder of this.folders(uri)) {
      const file = await this.file(`${folder}/${configurationFileName}`, this.rootOf(folder));
      if (file !== undefined) return { folder, file };
    }
    return undefined;
  }

  /** The workspace folder that a folder lies in; undefined outside of any. */
  rootOf(folder: string): string | undefined {
    return this.roots
      .filter((one) => folder === one || folder.startsWith(`${one}/`))
      .sort((a, b) => b.length - a.length)[0];
  }

  /** The folders from the document's own up to its workspace folder; its own alone outside of any. */
  private folders(uri: string): string[] {
    const own = parent(uri);
    const root = this.rootOf(own);
    const folders: string[] = [];
    for (let at = own; ; at = parent(at)) {
      folders.push(at);
      if (root === undefined || at === root || at.length <= root.length) return folders;
    }
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
    const result =
      text === false ? unreadable : text === undefined ? undefined : readConfiguration(text);
    this.show(uri, problems(uri, text || '', result));
    return result;
  }

  /** Shows what is wrong in a configuration; of one with nothing wrong only that it is so now. */
  private show(uri: string, diagnostics: Diagnostic[]): void {
    if (diagnostics.length > 0) this.shown.add(uri);
    else if (!this.shown.delete(uri)) return;
    this.later.go('publish', this.connection.sendDiagnostics({ uri, diagnostics }));
  }

  private merge(file: ConfigurationFile | undefined): Configuration {
    const known = file === undefined ? this.unfiled : this.merged.get(file);
    if (known !== undefined) return known;
    const today = new Date().toISOString().slice(0, 10);
    const profile = this.profile !== undefined && { profile: this.profile };
    const merged: Configuration = { ...profile, ...file?.configuration, today };
    if (file === undefined) this.unfiled = merged;
    else this.merged.set(file, merged);
    return merged;
  }
}

/** What is followed of a configuration that is no text. */
const unreadable: ConfigurationFile = {
  configuration: {},
  ignore: [],
  problems: [{ span: { start: 0, end: 0 }, message: notText }],
};

/** What is wrong in a configuration, shown in the file itself. */
function problems(uri: string, text: string, file: ConfigurationFile | undefined): Diagnostic[] {
  // Only the positions of the text are wanted; a descriptor of it is never read.
  const lines = Descriptor.open(uri, 0, text);
  return (file?.problems ?? []).map(({ span, message }) => ({
    range: lines.range(span),
    severity: 1,
    source: 'asr',
    message,
  }));
}

function parent(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
