/**
 * Decides which files are ignored, by `.gitignore`, `.asrignore`, the configuration and the options.
 *
 * globby reads ignore files too, but not `.asrignore` beside `.gitignore`, none above the searched
 * folder, and it does not say which pattern ignored a file.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { ConfigurationFiles } from './configuration-files.ts';
import { withSlashes } from './find-targets.ts';
import { configuringFolders, isWithin } from './repository.ts';

/** Patterns and the folder they are relative to. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
  /** The file or option with the patterns, for messages. */
  readonly from: string;
  /** Whether they are git's: they say what is not committed, not what we should skip. */
  readonly git?: boolean;
}

export interface IgnoreOptions {
  readonly cwd: string;
  /** The patterns of `--ignore-pattern`. */
  readonly patterns: readonly string[];
  readonly configurations: ConfigurationFiles;
  /** Whether to read ignore files and configurations; otherwise only `patterns` counts. */
  readonly files: boolean;
}

/**
 * Decides as git does: the patterns nearest to a file take precedence, and everything in an ignored
 * folder is ignored. A file or folder that is an argument itself is never ignored by `.gitignore`.
 */
export class IgnoreFiles {
  private readonly own: Level;
  private readonly folders = new Map<string, string | undefined>();
  private readonly files = new Map<string, Level | undefined>();
  private readonly byFolder = new Map<string, readonly Level[]>();

  constructor(private readonly options: IgnoreOptions) {
    this.own = {
      folder: options.cwd,
      patterns: ignore().add([...options.patterns]),
      from: '--ignore-pattern',
    };
  }

  /**
   * @param root the folder that was searched; undefined for a file that is an argument itself.
   * @returns the file or option whose pattern ignores the file; undefined if none does.
   */
  ignoredBy(path: string, root: string | undefined): string | undefined {
    const folder = dirname(path);
    return (
      (root === undefined ? undefined : this.ofFolder(folder, root)) ??
      this.decide(path, '', folder, root)
    );
  }

  private ofFolder(folder: string, root: string): string | undefined {
    if (folder === root || !isWithin(folder, root)) return undefined;
    const key = `${root}\n${folder}`;
    if (!this.folders.has(key)) {
      const parent = dirname(folder);
      const reason = this.ofFolder(parent, root) ?? this.decide(folder, '/', parent, root);
      this.folders.set(key, reason);
    }
    return this.folders.get(key);
  }

  /** Tries the patterns from the nearest to the farthest; the first match decides. */
  private decide(
    path: string,
    end: '' | '/',
    parent: string,
    root: string | undefined,
  ): string | undefined {
    for (const level of this.levels(parent)) {
      const { from } = level;
      if (level.git === true && (root === undefined || test(level, root, '/').ignored)) continue;
      const { ignored, unignored } = test(level, path, end);
      if (ignored) return from;
      if (unignored) return undefined;
    }
    return undefined;
  }

  /** The patterns that apply in a folder, nearest first. */
  private levels(folder: string): readonly Level[] {
    let levels = this.byFolder.get(folder);
    if (levels === undefined) this.byFolder.set(folder, (levels = [...this.find(folder)]));
    return levels;
  }

  private *find(folder: string): Generator<Level> {
    yield this.own;
    const { configurations, cwd, files } = this.options;
    if (!files) return;
    const { path, ignore: patterns } = configurations.of(folder);
    if (path !== undefined && patterns.length > 0)
      yield { folder: dirname(path), patterns: ignore().add([...patterns]), from: path };
    for (const one of configuringFolders(folder, cwd)) {
      for (const name of ['.asrignore', '.gitignore']) {
        const level = this.file(one, name);
        if (level !== undefined) yield level;
      }
    }
  }

  private file(folder: string, name: string): Level | undefined {
    const from = join(folder, name);
    if (!this.files.has(from)) {
      let text: string | undefined;
      try {
        text = readFileSync(from, 'utf8');
      } catch {
        // A missing or unreadable file ignores nothing.
      }
      const git = name === '.gitignore';
      this.files.set(
        from,
        text === undefined ? undefined : { folder, patterns: ignore().add(text), from, git },
      );
    }
    return this.files.get(from);
  }
}

/** The result of the patterns for a path; neither for a path that is not below their folder. */
function test(
  { folder, patterns }: Level,
  path: string,
  end: '' | '/',
): { readonly ignored: boolean; readonly unignored: boolean } {
  if (path === folder || !isWithin(path, folder)) return { ignored: false, unignored: false };
  return patterns.test(withSlashes(relative(folder, path)) + end);
}
