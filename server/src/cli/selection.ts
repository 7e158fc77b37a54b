/** Which files a command works on and with which configuration: what `check` and `fix` share. */
import { dirname, relative, resolve } from 'node:path';
import type { Configuration } from '../check/check.ts';
import { profiles } from '../requirements/catalogue.ts';
import type { Options } from './options.ts';
import { Failure } from './exit.ts';
import { ConfigurationFiles } from './files/configuration-files.ts';
import { find, type Search, type Target } from './files/find.ts';
import { Ignored } from './files/ignored.ts';
import type { Io } from './io.ts';
import { complain } from './say.ts';
import type { OptionValues } from './option-values.ts';

export const selectionOptions: Options = {
  profile: {
    value: 'PROFILE',
    choices: profiles,
    help: 'Requirements for descriptors that name no profile',
  },
  rule: {
    value: 'ID=SEVERITY',
    multiple: true,
    help: 'Severity of a requirement: error, warning, information, hint or off',
  },
  config: { value: 'FILE', short: 'c', files: true, help: 'Configuration in place of .asr.json' },
  'no-config': { help: 'Read no configuration' },
  'ignore-pattern': {
    value: 'PATTERN',
    multiple: true,
    help: 'Leave files out, with a pattern as in .gitignore',
  },
  'no-ignore': { help: 'Leave no file out: read no .gitignore, .asrignore and ignore setting' },
  'max-file-size': { value: 'SIZE', help: 'Refuse larger files, as in 500K or 20M (64M)' },
  'allow-unmatched': { help: 'Do not mind arguments that lead to no descriptor' },
};

/** A descriptor above 16 MiB is not analysed (ASR018); what is far above is not even read. */
const defaultMaxBytes = 64 * 2 ** 20;

export interface Selection extends Search {
  readonly maxBytes: number;
  /** The configuration for a file, or for text that has no file. */
  readonly configurationOf: (path: string | undefined) => Configuration;
}

/** @param stdin the name that text from standard input goes by, where that is to be worked on. */
export async function select(
  values: OptionValues,
  io: Io,
  stdin: string | undefined,
): Promise<Selection> {
  const { cwd } = io;
  const configurations = new ConfigurationFiles(values, cwd);
  const maxBytes = sizeOf(values.text('max-file-size')) ?? defaultMaxBytes;
  const configurationOf = (path: string | undefined): Configuration =>
    configurations.of(path === undefined ? cwd : dirname(path)).configuration;
  if (stdin !== undefined) return { targets: [], problems: [], maxBytes, configurationOf };
  const ignored = new Ignored({
    cwd,
    configurations,
    patterns: values.all('ignore-pattern'),
    files: !values.has('no-ignore'),
  });
  const skipped: { target: Target; whose: string }[] = [];
  const args = values.positionals.length === 0 ? ['.'] : values.positionals;
  const { targets, problems } = await find(args, cwd, (target) => {
    const whose = ignored.whose(target.path, target.root);
    if (whose !== undefined && target.root === undefined) skipped.push({ target, whose });
    return whose !== undefined;
  });
  for (const { target, whose } of skipped) {
    const by = whose.startsWith('--') ? whose : relative(cwd, whose);
    await complain(io, target.name, `is left out because of ${by}`, 'note');
  }
  // Configurations that cannot be followed are told of before the work begins.
  for (const { path } of targets) configurationOf(path);
  if (values.has('allow-unmatched')) return { targets, problems: [], maxBytes, configurationOf };
  return { targets, problems, maxBytes, configurationOf };
}

/** The absolute path that stands for standard input, for its configuration. */
export function pathOfStdin(name: string | undefined, cwd: string): string | undefined {
  return name === undefined ? undefined : resolve(cwd, name);
}

function sizeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number, unit = ''] = /^(\d{1,9})([KMG]?)i?B?$/i.exec(text) ?? [];
  if (number === undefined)
    throw new Failure(`--max-file-size needs a size as in 500K or 20M, not '${text}'.`);
  return Number(number) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase());
}
