import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { configurationFileName } from '../../check/configuration.ts';
import { Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';
import { Unwritable } from './system-errors.ts';

/** A file that an option names, to be written. */
export class OutputFile {
  readonly path: string;

  /**
   * @param what what is written, as the subject of a sentence: 'The report'.
   * @param kind whether it is a descriptor itself; otherwise no descriptor is overwritten.
   * @throws Failure for the name of a file that is never written to.
   */
  constructor(
    private readonly what: string,
    private readonly name: string,
    private readonly io: Io,
    kind: 'descriptor' | 'report' = 'report',
  ) {
    this.path = resolve(io.cwd, name);
    for (const path of new Set([this.path, this.real])) {
      const file = basename(path).toLowerCase();
      const why =
        settings.get(file) ??
        (kind === 'report' && /\.asr\.ya?ml$/.test(file)
          ? 'it is named like a descriptor'
          : undefined);
      if (why !== undefined) throw this.refusal(why);
    }
  }

  /**
   * Refuses to write to a file that the command reads, by whatever name.
   * @param why a clause of its own.
   * @throws Failure
   */
  refuse(inputs: readonly string[], why: string): void {
    const own = identity(this.path);
    if (
      inputs.includes(this.path) ||
      (own !== undefined && inputs.some((one) => identity(one) === own))
    )
      throw this.refusal(why);
  }

  /** @throws Failure that says why it cannot be written. */
  async write(bytes: Uint8Array): Promise<void> {
    try {
      await removeLeftovers(dirname(this.real), this.io);
      await replaceFile(this.path, bytes, this.io);
    } catch (error) {
      throw error instanceof Unwritable ? this.refusal(error.why) : error;
    }
  }

  private refusal(why: string): Failure {
    return new Failure(`${this.what} cannot be written to ${this.name}: ${why}.`);
  }

  /** The file that a link leads to. */
  private get real(): string {
    try {
      return realpathSync(this.path);
    } catch {
      return this.path;
    }
  }
}

/** Files that decide what is checked, by name. */
const settings: ReadonlyMap<string, string> = new Map([
  [configurationFileName, 'it is a configuration'],
  ['.asrignore', 'it is an ignore file'],
  ['.gitignore', 'it is an ignore file'],
]);

/** What two names of one file have in common; undefined for a file that does not exist. */
function identity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
