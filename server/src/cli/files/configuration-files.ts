import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Configuration } from '../../check/checked-descriptor.ts';
import {
  configurationFileName,
  isRequirementId,
  readConfiguration,
  withOrigin,
} from '../../check/configuration.ts';
import { catalogue, profiles } from '../../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../../requirements/ids.ts';
import { rules } from '../../rules/index.generated.ts';
import { lastNotAfter, lineStarts } from '../../text/lines.ts';
import { Failure } from '../exit.ts';
import { didYouMean } from '../suggest.ts';
import type { OptionValues } from '../option-values.ts';
import { withSlashes } from './find-targets.ts';
import { decode, unreadableReason } from './read.ts';
import { configuringFolders } from './repository.ts';

/** The nearest configuration file combined with the options of the command line. */
export interface EffectiveConfiguration {
  readonly configuration: Configuration;
  /** The configuration file; undefined if there is none. */
  readonly path: string | undefined;
  /** Ignore patterns, relative to the folder of that file. */
  readonly ignore: readonly string[];
}

/** Finds the configuration of a folder. Reads every configuration file once. */
export class ConfigurationFiles {
  private readonly byFile = new Map<string, EffectiveConfiguration>();
  private readonly byFolder = new Map<string, EffectiveConfiguration>();
  private readonly standard: EffectiveConfiguration;
  private readonly explicit: EffectiveConfiguration | undefined;

  constructor(
    values: OptionValues,
    private readonly cwd: string,
  ) {
    this.overrides = overridesOf(values);
    this.standard = { configuration: this.overrides, path: undefined, ignore: [] };
    const file = values.text('config');
    if (file !== undefined && values.has('no-config'))
      throw new Failure('--config and --no-config exclude each other.');
    if (file !== undefined) this.explicit = this.read(resolve(cwd, file));
    else if (values.has('no-config')) this.explicit = this.standard;
  }

  private readonly overrides: Configuration;

  /** The configuration of a folder: only the nearest file, in the folder or above it, counts. */
  of(folder: string): EffectiveConfiguration {
    if (this.explicit !== undefined) return this.explicit;
    let found = this.byFolder.get(folder);
    if (found === undefined) {
      const file = configuringFolders(folder, this.cwd)
        .map((one) => join(one, configurationFileName))
        .find(isFile);
      found = file === undefined ? this.standard : this.read(file);
      this.byFolder.set(folder, found);
    }
    return found;
  }

  private read(path: string): EffectiveConfiguration {
    let decided = this.byFile.get(path);
    if (decided === undefined) {
      const name = withSlashes(relative(this.cwd, path));
      const file = readOrFail(path, name);
      const { overrides } = this;
      const configuration = withOrigin(file.configuration, name);
      const severity = { ...configuration.severity, ...overrides.severity };
      const severityFrom = { ...configuration.severityFrom, ...overrides.severityFrom };
      decided = {
        path,
        ignore: file.ignore,
        configuration: { ...configuration, ...overrides, severity, severityFrom },
      };
      this.byFile.set(path, decided);
    }
    return decided;
  }
}

/** Reads a configuration. One with errors fails the command, because part of it would surprise. */
function readOrFail(path: string, name: string): ReturnType<typeof readConfiguration> {
  let text: string;
  try {
    ({ text } = decode(readFileSync(path)));
  } catch (error) {
    const why = error instanceof Failure ? error.message : unreadableReason(error);
    throw new Failure(`The configuration ${name} ${why}.`);
  }
  const read = readConfiguration(text);
  if (read.problems.length === 0) return read;
  const starts = lineStarts(text);
  const lines = read.problems.slice(0, 10).map(({ span, message }) => {
    const line = lastNotAfter(starts, span.start);
    return `${name}:${line + 1}:${span.start - (starts[line] ?? 0) + 1}: ${message}`;
  });
  throw new Failure(`The configuration ${name} has errors.`, lines);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The configuration given by `--profile` and `--rule`. */
function overridesOf(values: OptionValues): Configuration {
  const profile = profiles.find((one): one is ProfileId => one === values.text('profile'));
  const severity: Record<string, Severity | 'off'> = {};
  const severityFrom: Record<string, string> = {};
  for (const rule of values.all('rule')) {
    const [, id = '', level = ''] = /^([^=]*)=(.*)$/.exec(rule) ?? [];
    const known = levels.find((one) => one === level);
    if (known === undefined)
      throw new Failure(
        `--rule ${rule} is not ID=SEVERITY, such as ASR123=off. Severities: ${levels.join(', ')}.`,
      );
    if (!isRequirementId(id)) throw unknownRequirement(id);
    severity[id] = known;
    severityFrom[id] = `--rule ${id}=${known}`;
  }
  return { ...(profile !== undefined && { profile }), severity, severityFrom };
}

const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** The failure of a command that names an unknown requirement. */
export function unknownRequirement(id: string): Failure {
  const rule = rules.find(({ rule: { name } }) => name === id)?.rule;
  if (rule !== undefined)
    return new Failure(
      `'${id}' is a rule, not the id of a requirement. It enforces ${rule.enforces.join(', ')}.`,
    );
  const ids = profiles.flatMap((one) => catalogue(one).requirements.map((row) => row.id));
  return new Failure(
    `Unknown requirement '${id}'.${didYouMean(id, ids, (one) => one)}`,
    "Run 'asr list-requirements' to list all of them.",
  );
}
