/** Selects the files that a command works on, and their configurations. */
import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { dateAt } from '../check/calendar-date.ts';
import type { Configuration } from '../check/checked-descriptor.ts';
import { profiles } from '../requirements/catalogue.ts';
import type { Options } from './options.ts';
import { Failure } from './exit.ts';
import { ConfigurationFiles } from './files/configuration-files.ts';
import { findTargets, type Problem, type Target } from './files/find-targets.ts';
import { IgnoreFiles } from './files/ignore-files.ts';
import { decode, readStream, type InputFile, type ReadLimit } from './files/read.ts';
import type { Io } from './io.ts';
import { printFailure, printMessage } from './terminal.ts';
import type { OptionValues } from './option-values.ts';
import { MAX_BYTES_WITHOUT_WORKER, NeedsWorker } from './needs-worker.ts';

export const selectionOptions: Options = {
  profile: {
    value: 'PROFILE',
    choices: profiles,
    help: 'Profile for descriptors that name none',
  },
  rule: {
    value: 'ID=SEVERITY',
    multiple: true,
    help: 'Severity of a requirement: error, warning, information, hint or off',
  },
  config: { value: 'FILE', short: 'c', files: true, help: 'Use this configuration, not .asr.json' },
  'no-config': { help: 'Ignore configuration files' },
  'ignore-pattern': {
    value: 'PATTERN',
    multiple: true,
    help: 'Ignore files that match a pattern as in .gitignore',
  },
  'no-ignore': { help: 'Ignore no file: disregard .gitignore, .asrignore and the ignore setting' },
  'max-file-size': { value: 'SIZE', help: 'Reject larger files, such as 500K or 20M (64M)' },
  'allow-unmatched': { help: 'Allow arguments that match no descriptor' },
};

/** Above 16 MiB a descriptor is not analyzed (ASR018); above this limit it is not even read. */
const defaultMaxBytes = 64 * 2 ** 20;

export interface Selection {
  /** Sorted by name, each file once. */
  readonly targets: readonly Target[];
  /** Arguments that name no descriptor and folders that cannot be read. */
  readonly problems: readonly Problem[];
  /** Whether a configuration or an ignore file could not be followed; a message has said which. */
  readonly isMisconfigured: boolean;
  readonly limit: ReadLimit;
  /** Standard input, which has been read. @throws Failure if it is no text or too large. */
  readonly readStdin: () => InputFile;
  /** The configuration of a file, or of standard input without a file name. */
  readonly configurationOf: (path: string | undefined) => Configuration;
  /** The files that decided what is checked and how. */
  readonly settingsFiles: readonly string[];
  /** The date of the run, as 2026-12-31: the same for all of its files. */
  readonly today: string;
}

/**
 * @param stdin the name of standard input, if that is checked instead of files.
 * @throws NeedsWorker for large files; and when the signal is aborted.
 */
export async function select(
  values: OptionValues,
  io: Io,
  stdin: string | undefined,
): Promise<Selection> {
  const { cwd } = io;
  const today = dateAt(io.now());
  const configurations = new ConfigurationFiles(values, cwd);
  const limit = limitOf(values);
  const configurationOf = (path: string | undefined): Configuration =>
    configurations.of(path === undefined ? cwd : dirname(path)).configuration;
  const ignored = new IgnoreFiles({
    cwd,
    configurations,
    patterns: values.all('ignore-pattern'),
    files: !values.has('no-ignore'),
  });
  const args = values.positionals.length === 0 ? ['.'] : values.positionals;
  const found =
    stdin === undefined ? await findTargets(args, cwd, ignored, io.signal) : nothingFound;
  const { targets, unmatched, unreadable } = found;
  // Before the first message, since the worker begins anew.
  if (io.runInWorker !== undefined && targets.some(isLarge)) throw new NeedsWorker();
  const readStdin = stdin === undefined ? noStdin : await stdinSource(limit, io);
  for (const { target, reason } of ignored.skipped) {
    const by = reason.startsWith('--') ? reason : relative(cwd, reason);
    await printMessage(io, target.name, `is ignored by ${by}`, 'note');
  }
  for (const { name } of targets)
    if (isOtherFile(name))
      await printMessage(
        io,
        name,
        'is not named *.asr.yaml, which descriptors are; check that it is one',
        'note',
      );
  // Reports invalid configurations before the first file is checked.
  for (const { path } of targets) configurationOf(path);
  if (stdin !== undefined) configurationOf(pathOfStdin(values.text('stdin-filename'), cwd));
  const failures = [...configurations.failures, ...ignored.failures];
  for (const failure of failures) await printFailure(failure, io);
  return {
    targets,
    problems: values.has('allow-unmatched') ? unreadable : [...unmatched, ...unreadable],
    isMisconfigured: failures.length > 0,
    limit,
    readStdin,
    configurationOf,
    settingsFiles: [...configurations.paths, ...ignored.paths],
    today,
  };
}

/** Whether a name is that of a file of another kind, as package.json: only an argument can name one. */
function isOtherFile(name: string): boolean {
  return !/\.ya?ml$/i.test(name) && !/\.asr\.\w+$/i.test(name);
}

function noStdin(): InputFile {
  throw new Failure('is not what is checked');
}

/** How much of a file is read. @throws Failure for a --max-file-size that is no size. */
export function limitOf(values: OptionValues): ReadLimit {
  const maxBytes = sizeOf(values.text('max-file-size')) ?? defaultMaxBytes;
  return { maxBytes, hint: 'raise --max-file-size to check it' };
}

/**
 * Reads standard input to its end.
 * @throws NeedsWorker if it is large; and when the signal is aborted.
 */
export async function stdinSource(limit: ReadLimit, io: Io): Promise<() => InputFile> {
  try {
    const bytes = await readStream(io.stdin, limit, io.signal);
    if (io.runInWorker !== undefined && bytes.length > MAX_BYTES_WITHOUT_WORKER)
      throw new NeedsWorker(bytes);
    return () => decode(bytes);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return () => {
      throw error;
    };
  }
}

function isLarge({ path }: Target): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.size > MAX_BYTES_WITHOUT_WORKER;
}

const nothingFound = { targets: [], unmatched: [], unreadable: [] };

/** The absolute path given to standard input, which decides its configuration. */
export function pathOfStdin(name: string | undefined, cwd: string): string | undefined {
  return name === undefined ? undefined : resolve(cwd, name);
}

function sizeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number, unit = ''] = /^(\d{1,9})([KMG]?)i?B?$/i.exec(text) ?? [];
  if (number === undefined)
    throw new Failure(`--max-file-size needs a size such as 500K or 20M, not '${text}'.`);
  return Number(number) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase());
}
