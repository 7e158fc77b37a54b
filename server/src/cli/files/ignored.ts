/** Which files are left out: `.gitignore`, `.asrignore`, the configuration's and the call's patterns. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Configurations } from './configurations.ts';
import { withSlashes } from './find.ts';
import { boundaryOf, isWithin, upwards } from './repository.ts';

/** Patterns and the folder they are relative to. */
interface Level {
  readonly folder: string;
  readonly patterns: Ignore;
  /** Whose patterns they are, for a note to the user. */
  readonly from: string;
}

export interface IgnoreOptions {
  readonly cwd: string;
  /** The patterns of `--ignore-pattern`. */
  readonly patterns: readonly string[];
  readonly configurations: Configurations;
  /** Whether files are asked at all, or `patterns` alone. */
  readonly files: boolean;
}

/**
 * Decides as git does: the patterns nearest to a file are asked first, and what lies in an ignored
 * folder is ignored. Folders that the user named, and those above, are not asked about.
 */
export class Ignored {
  private readonly own: Level;
  private readonly folders = new Map<string, string | undefined>();
  private readonly files = new Map<string, Level | undefined>();
  private readonly configured = new Map<string, Level>();

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
      this.decide(path, '', folder, root !== undefined)
    );
  }

  private ofFolder(folder: string, root: string): string | undefined {
    if (folder === root || !isWithin(folder, root)) return undefined;
    const key = `${root}\n${folder}`;
    if (!this.folders.has(key)) {
      const parent = dirname(folder);
      const whose = this.ofFolder(parent, root) ?? this.decide(folder, '/', parent, true);
      this.folders.set(key, whose);
    }
    return this.folders.get(key);
  }

  /** Asks the patterns from the nearest to the farthest; the first that has an opinion is right. */
  private decide(path: string, end: '' | '/', parent: string, git: boolean): string | undefined {
    for (const { folder, patterns, from } of this.levels(parent, git)) {
      const way = relative(folder, path);
      if (way === '' || !isWithin(path, folder)) continue;
      const { ignored, unignored } = patterns.test(withSlashes(way) + end);
      if (ignored) return from;
      if (unignored) return undefined;
    }
    return undefined;
  }

  private *levels(folder: string, git: boolean): Generator<Level> {
    yield this.own;
    const { configurations, cwd, files } = this.options;
    if (!files) return;
    const { path, ignore: patterns } = configurations.of(folder);
    if (path !== undefined && patterns.length > 0) {
      let level = this.configured.get(path);
      if (level === undefined) {
        level = { folder: dirname(path), patterns: ignore().add([...patterns]), from: path };
        this.configured.set(path, level);
      }
      yield level;
    }
    for (const one of upwards(folder, boundaryOf(folder, cwd))) {
      for (const name of git ? ['.asrignore', '.gitignore'] : ['.asrignore']) {
        const level = this.file(one, name);
        if (level !== undefined) yield level;
      }
    }
  }

  private file(folder: string, name: string): Level | undefined {
    const path = join(folder, name);
    if (!this.files.has(path)) {
      let text: string | undefined;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        // A folder without such a file, or one that may not be read, ignores nothing.
      }
      this.files.set(
        path,
        text === undefined ? undefined : { folder, patterns: ignore().add(text), from: path },
      );
    }
    return this.files.get(path);
  }
}
