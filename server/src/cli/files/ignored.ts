/** Which files are left out: `.gitignore`, `.asrignore`, the configuration's and the call's patterns. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { ConfigurationFiles } from './configuration-files.ts';
import { withSlashes } from './find.ts';
import { boundaryOf, isWithin, upwards } from './repository.ts';

/** Patterns and the folder they are relative to. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
  /** Whose patterns they are, for a note to the user. */
  readonly from: string;
  /** They say what is no part of the repository, not what we are to leave out. */
  readonly git?: boolean;
}

export interface IgnoreOptions {
  readonly cwd: string;
  /** The patterns of `--ignore-pattern`. */
  readonly patterns: readonly string[];
  readonly configurations: ConfigurationFiles;
  /** Whether files are asked at all, or `patterns` alone. */
  readonly files: boolean;
}

/**
 * Decides as git does: the patterns nearest to a file are asked first, and what lies in an ignored
 * folder is ignored. A file or folder that was named itself is worked on though git ignores it.
 */
export class Ignored {
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
   * @param root the folder that was searched, or undefined for a file that was named itself:
   *   what git ignores is then no reason to leave it out.
   * @returns whose pattern leaves the file out; undefined where it is to be checked.
   */
  whose(path: string, root: string | undefined): string | undefined {
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
      const whose = this.ofFolder(parent, root) ?? this.decide(folder, '/', parent, root);
      this.folders.set(key, whose);
    }
    return this.folders.get(key);
  }

  /** Asks the patterns from the nearest to the farthest; the first that has an opinion is right. */
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

  /** Whose patterns are asked about what lies in a folder, in their order. */
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
    for (const one of upwards(folder, boundaryOf(folder, cwd))) {
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
        // A folder without such a file, or one that may not be read, ignores nothing.
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

/** What patterns say of a path; nothing of one that is not below their folder. */
function test(
  { folder, patterns }: Level,
  path: string,
  end: '' | '/',
): { readonly ignored: boolean; readonly unignored: boolean } {
  if (path === folder || !isWithin(path, folder)) return { ignored: false, unignored: false };
  return patterns.test(withSlashes(relative(folder, path)) + end);
}
