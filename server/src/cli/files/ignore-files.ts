/**
 * Decides which files are ignored, by `.gitignore`, `.asrignore`, the configuration and the options.
 *
 * globby reads ignore files too, but not `.asrignore` beside `.gitignore`, none above the searched
 * folder, and it does not say which pattern ignored a file.
 */
import { dirname, join, relative } from 'node:path';
import { IgnorePatterns, type Verdict } from '../../check/ignore-patterns.ts';
import { Failure } from '../exit.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { withSlashes, type Ignoring, type Target } from './find-targets.ts';
import { isThere, MAX_SETTINGS_BYTES, readText } from './read.ts';
import { boundaryOf, configuringFolders, isWithin } from './repository.ts';

/** Patterns and the folder they are relative to. */
interface Level {
  readonly folder: string;
  readonly patterns: IgnorePatterns;
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
export class IgnoreFiles implements Ignoring {
  /** Ignore files that cannot be read; what they ignore is not known. */
  readonly failures: Failure[] = [];
  /** Files that are arguments themselves and are ignored, with what ignores them. */
  readonly skipped: { readonly target: Target; readonly reason: string }[] = [];
  private readonly own: Level;
  private readonly folders = new Map<string, string | undefined>();
  private readonly files = new Map<string, Level | undefined>();
  private readonly byFolder = new Map<string, readonly Level[]>();

  constructor(private readonly options: IgnoreOptions) {
    this.own = {
      folder: options.cwd,
      patterns: new IgnorePatterns(options.patterns),
      from: '--ignore-pattern',
    };
  }

  /** The ignore files that were read. */
  get paths(): readonly string[] {
    return [...this.files].flatMap(([path, level]) => (level === undefined ? [] : [path]));
  }

  ignores(target: Target): boolean {
    const reason = this.ignoredBy(target.path, target.root);
    if (reason !== undefined && target.root === undefined) this.skipped.push({ target, reason });
    return reason !== undefined;
  }

  ignoresFolder(path: string, root: string): boolean {
    return this.ofFolder(path, root) !== undefined;
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
      if (level.git === true && (root === undefined || verdict(level, root, '/') === 'ignored'))
        continue;
      const decided = verdict(level, path, end);
      if (decided === 'ignored') return from;
      if (decided === 'included') return undefined;
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
    if (path !== undefined && !patterns.isEmpty)
      yield { folder: dirname(path), patterns, from: path };
    for (const one of configuringFolders(folder, cwd)) {
      for (const name of ['.asrignore', '.gitignore']) {
        const level = this.file(one, name);
        if (level !== undefined) yield level;
      }
    }
  }

  private file(folder: string, name: string): Level | undefined {
    const from = join(folder, name);
    if (!this.files.has(from)) this.files.set(from, this.read(folder, name, from));
    return this.files.get(from);
  }

  private read(folder: string, name: string, from: string): Level | undefined {
    if (!isThere(from)) return undefined;
    const { cwd } = this.options;
    try {
      const within = boundaryOf(folder, cwd) ?? folder;
      const { text } = readText(from, { maxBytes: MAX_SETTINGS_BYTES, within });
      const patterns = IgnorePatterns.ofText(text);
      return { folder, patterns, from, git: name === '.gitignore' };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const shown = withSlashes(relative(cwd, from));
      this.failures.push(new Failure(`The ignore file ${shown} ${error.message}.`));
      return undefined;
    }
  }
}

/** The verdict of the patterns on a path; undefined for a path that is not below their folder. */
function verdict({ folder, patterns }: Level, path: string, end: '' | '/'): Verdict {
  if (path === folder || !isWithin(path, folder)) return undefined;
  return patterns.verdict(withSlashes(relative(folder, path)) + end);
}
