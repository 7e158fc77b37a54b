/**
 * The patterns of a `.gitignore`, of an `.asrignore`, or of `ignore` in `.asr.json`, with the meaning
 * that git gives them (gitignore(5)), but for upper and lower case, which match alike.
 */
import { matchesPath, pathPattern, type PathPattern } from './path-pattern.ts';

interface Rule {
  readonly pattern: PathPattern;
  /** Whether it is written with `!`. */
  readonly includes: boolean;
  /** Whether it ends with `/`. */
  readonly onlyFolders: boolean;
}

/** What patterns say of a path; undefined if none matches. */
export type Verdict = 'ignored' | 'included' | undefined;

/** Patterns relative to one folder. The last one that matches a path decides. */
export class IgnorePatterns {
  private readonly rules: readonly Rule[];
  private readonly folders = new Map<string, Verdict>();

  /** @param lines one pattern each; comments and empty lines are none. */
  constructor(lines: readonly string[]) {
    this.rules = lines.flatMap((line) => ruleOf(line) ?? []);
  }

  /** Reads the text of an ignore file. */
  static ofText(text: string): IgnorePatterns {
    return new IgnorePatterns(text.split(/\r?\n/));
  }

  get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /**
   * The verdict on a path. What is in an ignored folder is ignored, whatever a pattern includes.
   * @param path relative to the folder of the patterns, with `/`; at its end, too, for a folder.
   */
  verdict(path: string): Verdict {
    const names = path.split('/').filter((name) => name !== '');
    for (let length = 1; length < names.length; length++)
      if (this.folder(names.slice(0, length)) === 'ignored') return 'ignored';
    return path.endsWith('/') ? this.folder(names) : this.decide(names, false);
  }

  private folder(names: readonly string[]): Verdict {
    const path = names.join('/');
    if (!this.folders.has(path)) this.folders.set(path, this.decide(names, true));
    return this.folders.get(path);
  }

  private decide(names: readonly string[], isFolder: boolean): Verdict {
    const characters = names.map((name) => Array.from(name));
    for (let index = this.rules.length - 1; index >= 0; index--) {
      const rule = this.rules[index];
      if (rule === undefined || (rule.onlyFolders && !isFolder)) continue;
      if (matchesPath(rule.pattern, characters)) return rule.includes ? 'included' : 'ignored';
    }
    return undefined;
  }
}

/** @returns undefined for a line that is no pattern or matches nothing. */
function ruleOf(line: string): Rule | undefined {
  if (line.startsWith('#')) return undefined;
  const includes = line.startsWith('!');
  let text = withoutEnd(includes ? line.slice(1) : line);
  const onlyFolders = text.endsWith('/');
  if (onlyFolders) text = text.slice(0, -1);
  if (text === '') return undefined;
  // A slash at the start or inside ties the pattern to the folder.
  // More stars mean no more than two.
  const names = text.split('/').map((name) => (/^\*{2,}$/.test(name) ? '**' : name));
  if (names.length === 1) names.unshift('**');
  else if (names[0] === '') names.shift();
  // At the end, `**` is everything inside, and not the folder itself.
  if (names.length > 1 && names.at(-1) === '**') names.push('*');
  const pattern = pathPattern(names);
  return pattern && { pattern, includes, onlyFolders };
}

/** Without the spaces at the end, which count only after a `\`. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  let escapes = 0;
  while (line[end - 1 - escapes] === '\\') escapes++;
  return line.slice(0, escapes % 2 === 1 && end < line.length ? end + 1 : end);
}
