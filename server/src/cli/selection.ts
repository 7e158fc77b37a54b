/** Selects the files that a command works on, and their configurations. */
import { dirname, relative, resolve } from 'node:path';
import { dateAt } from '../check/calendar-date.ts';
import type { Configuration } from '../check/checked-descriptor.ts';
import { profiles } from '../requirements/catalogue.ts';
import type { Options } from './options.ts';
import { Failure } from './exit.ts';
import { ConfigurationFiles } from './files/configuration-files.ts';
import { findTargets, type FoundTargets, type Target } from './files/find-targets.ts';
import { IgnoreFiles } from './files/ignore-files.ts';
import type { Io } from './io.ts';
import { printMessage } from './terminal.ts';
import type { OptionValues } from './option-values.ts';

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

export interface Selection extends FoundTargets {
  readonly maxBytes: number;
  /** The configuration of a file, or of standard input without a file name. */
  readonly configurationOf: (path: string | undefined) => Configuration;
  /** The date of the run, as 2026-12-31: the same for all of its files. */
  readonly today: string;
}

/** @param stdin the name of standard input, if that is checked instead of files. */
export async function select(
  values: OptionValues,
  io: Io,
  stdin: string | undefined,
): Promise<Selection> {
  const { cwd } = io;
  const today = dateAt(io.now());
  const configurations = new ConfigurationFiles(values, cwd);
  const maxBytes = sizeOf(values.text('max-file-size')) ?? defaultMaxBytes;
  const configurationOf = (path: string | undefined): Configuration =>
    configurations.of(path === undefined ? cwd : dirname(path)).configuration;
  if (stdin !== undefined) return { targets: [], problems: [], maxBytes, configurationOf, today };
  const ignored = new IgnoreFiles({
    cwd,
    configurations,
    patterns: values.all('ignore-pattern'),
    files: !values.has('no-ignore'),
  });
  const skipped: { target: Target; reason: string }[] = [];
  const args = values.positionals.length === 0 ? ['.'] : values.positionals;
  const { targets, problems } = await findTargets(args, cwd, (target) => {
    const reason = ignored.ignoredBy(target.path, target.root);
    if (reason !== undefined && target.root === undefined) skipped.push({ target, reason });
    return reason !== undefined;
  });
  for (const { target, reason } of skipped) {
    const by = reason.startsWith('--') ? reason : relative(cwd, reason);
    await printMessage(io, target.name, `is ignored by ${by}`, 'note');
  }
  // Reports invalid configurations before the first file is checked.
  for (const { path } of targets) configurationOf(path);
  const unmatched = values.has('allow-unmatched') ? [] : problems;
  return { targets, problems: unmatched, maxBytes, configurationOf, today };
}

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
