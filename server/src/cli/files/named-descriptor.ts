/** Reads descriptors that arguments name one by one: files, standard input, files of a git revision. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dateAt } from '../../check/calendar-date.ts';
import { profiled, type ProfiledDescriptor } from '../../check/checked-descriptor.ts';
import { Descriptor } from '../../descriptor/descriptor.ts';
import { Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import { MAX_BYTES_WITHOUT_WORKER, NeedsWorker } from '../needs-worker.ts';
import type { OptionValues } from '../option-values.ts';
import type { Options } from '../options.ts';
import { limitOf, pathOfStdin, selectionOptions, stdinSource } from '../selection.ts';
import { digestFor } from './approved-digest.ts';
import { ConfigurationFiles } from './configuration-files.ts';
import { decode, isThere, readText, type InputFile } from './read.ts';

/** The options of commands that read descriptors by name. Nothing that is named is ignored. */
export const namedOptions: Options = Object.fromEntries(
  Object.entries(selectionOptions).filter(([name]) =>
    ['profile', 'rule', 'config', 'no-config', 'max-file-size'].includes(name),
  ),
);

/** A descriptor by the name that the user gave it. */
export interface NamedDescriptor extends ProfiledDescriptor {
  readonly name: string;
  /** The file that was read; undefined for what is not in one. */
  readonly path: string | undefined;
}

/** Reads descriptors with the configurations of their folders. */
export class NamedDescriptors {
  private readonly configurations: ConfigurationFiles;
  private readonly limit;

  /** @throws Failure for options that exclude each other. */
  constructor(
    private readonly values: OptionValues,
    private readonly io: Io,
  ) {
    this.configurations = new ConfigurationFiles(values, io.cwd);
    this.limit = limitOf(values);
  }

  /**
   * Reads what an argument names.
   * @param revisions whether `REV:FILE` is a file of a git revision, where no file has that name.
   * @throws Failure that says why it cannot be read; NeedsWorker for a large one.
   */
  async read(name: string, revisions = false): Promise<NamedDescriptor> {
    const { cwd } = this.io;
    if (name === '-') {
      const given = this.values.text('stdin-filename');
      const read = await stdinSource(this.limit, this.io);
      return this.named(given ?? '<stdin>', pathOfStdin(given, cwd), undefined, read);
    }
    const path = resolve(cwd, name);
    const [, revision, file] = /^([^:]+):(.+)$/s.exec(name) ?? [];
    if (!revisions || revision === undefined || file === undefined || isThere(path)) {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      this.needWorkerFor(size);
      return this.named(name, path, path, () => readText(path, this.limit));
    }
    const { readRevision } = await import('./git-revision.ts');
    const bytes = await readRevision(revision, file, this.limit, this.io);
    this.needWorkerFor(bytes.length);
    return this.named(name, resolve(cwd, file), undefined, () => decode(bytes));
  }

  private needWorkerFor(size: number): void {
    if (size > MAX_BYTES_WITHOUT_WORKER && this.io.runInWorker !== undefined)
      throw new NeedsWorker();
  }

  /** @param at the path that decides the configuration; the working directory does without one. */
  private async named(
    name: string,
    at: string | undefined,
    path: string | undefined,
    read: () => InputFile,
  ): Promise<NamedDescriptor> {
    const { cwd, now } = this.io;
    const folder = at === undefined ? cwd : dirname(at);
    const { configuration } = this.configurations.of(folder);
    const [failure] = this.configurations.failures;
    if (failure !== undefined) throw failure;
    const { text } = reading(name, read);
    const uri = at === undefined ? 'untitled:stdin' : pathToFileURL(at).href;
    const descriptor = Descriptor.open(uri, 0, text);
    const digestOf = await digestFor(descriptor);
    return { ...profiled(descriptor, configuration, dateAt(now()), digestOf), name, path };
  }
}

/** Makes a whole sentence of the reason why a file cannot be read. */
function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${[`${name} ${error.message}`, ...error.hints].join('; ')}.`);
  }
}
