/** The configurations of open documents: `.asr.json` beside or above them in their workspace folder. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Configuration } from './check/check.ts';
import {
  configurationFileName,
  readConfiguration,
  type ConfigurationFile,
} from './check/configuration.ts';
import { Descriptor } from './descriptor/descriptor.ts';
import { defaultProfile, profiles, type ProfileId } from './requirements/catalogue.ts';

/** Reads a text file by its URI; undefined where there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/**
 * What a document's workspace decides: the nearest `.asr.json` from its folder up to the root of its
 * workspace folder, and below that the setting `asr.profile`. The same answer stays the same value
 * until something changes, so that outcomes can be compared.
 */
export class Configurations {
  private readonly files = new Map<string, Promise<ConfigurationFile | undefined>>();
  private readonly merged = new Map<string, Configuration>();
  private profile: ProfileId | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly read: ReadText,
    private readonly roots: readonly string[],
  ) {}

  async of(uri: string): Promise<Configuration> {
    for (const folder of this.folders(uri)) {
      const file = await this.file(`${folder}/${configurationFileName}`);
      if (file !== undefined) return this.merge(folder, file.configuration);
    }
    return this.merge('', {});
  }

  /** Takes the setting over. @returns whether it changed. */
  set(profile: unknown): boolean {
    const known = profiles.find((one) => one === profile);
    const before = this.profile;
    this.profile = known;
    if (before === known) return false;
    this.merged.clear();
    return (before ?? defaultProfile) !== (known ?? defaultProfile);
  }

  /** Forgets what was read from the files, because they changed. */
  forget(): void {
    this.files.clear();
    this.merged.clear();
  }

  /** The folders from the document's own up to its workspace folder; its own alone outside of any. */
  private folders(uri: string): string[] {
    const own = parent(uri);
    const root = this.roots
      .filter((one) => own === one || own.startsWith(`${one}/`))
      .sort((a, b) => b.length - a.length)[0];
    const folders: string[] = [];
    for (let at = own; ; at = parent(at)) {
      folders.push(at);
      if (root === undefined || at === root || at.length <= root.length) return folders;
    }
  }

  private file(uri: string): Promise<ConfigurationFile | undefined> {
    let file = this.files.get(uri);
    if (file === undefined) {
      file = this.read(uri).then((text) => {
        const result = text === undefined ? undefined : readConfiguration(text);
        void this.connection.sendDiagnostics({
          uri,
          diagnostics: problems(uri, text ?? '', result),
        });
        return result;
      });
      this.files.set(uri, file);
    }
    return file;
  }

  private merge(key: string, file: Configuration): Configuration {
    let merged = this.merged.get(key);
    if (merged === undefined) {
      const today = new Date().toISOString().slice(0, 10);
      merged = { ...(this.profile !== undefined && { profile: this.profile }), ...file, today };
      this.merged.set(key, merged);
    }
    return merged;
  }
}

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
