import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Configuration } from '../../check/check.ts';
import {
  configurationFileName,
  isRequirementId,
  readConfiguration,
} from '../../check/configuration.ts';
import { catalogue, profiles } from '../../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../../requirements/ids.ts';
import { rules } from '../../rules/index.generated.ts';
import { lastNotAfter, lineStarts } from '../../text/lines.ts';
import { Failure } from '../exit.ts';
import { didYouMean } from '../suggest.ts';
import type { OptionValues } from '../option-values.ts';
import { decode, whyUnreadable } from './read.ts';
import { boundaryOf, upwards } from './repository.ts';

/** What is decided for a file by the configuration nearest to it and by the command line. */
export interface Decided {
  readonly configuration: Configuration;
  /** The configuration file; undefined where there is none. */
  readonly path: string | undefined;
  /** Patterns relative to the folder of that file. */
  readonly ignore: readonly string[];
}

/** Finds the configuration of each file; every configuration is read once. */
export class ConfigurationFiles {
  private readonly byFile = new Map<string, Decided>();
  private readonly byFolder = new Map<string, Decided>();
  private readonly standard: Decided;
  private readonly explicit: Decided | undefined;

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

  /** What holds in a folder: the nearest configuration upwards counts, and no other. */
  of(folder: string): Decided {
    if (this.explicit !== undefined) return this.explicit;
    let found = this.byFolder.get(folder);
    if (found === undefined) {
      const file = upwards(folder, boundaryOf(folder, this.cwd))
        .map((one) => join(one, configurationFileName))
        .find(isFile);
      found = file === undefined ? this.standard : this.read(file);
      this.byFolder.set(folder, found);
    }
    return found;
  }

  private read(path: string): Decided {
    let decided = this.byFile.get(path);
    if (decided === undefined) {
      const { configuration, ignore } = readOrFail(path, relative(this.cwd, path));
      const severity = { ...configuration.severity, ...this.overrides.severity };
      decided = {
        path,
        ignore,
        configuration: { ...configuration, ...this.overrides, severity },
      };
      this.byFile.set(path, decided);
    }
    return decided;
  }
}

/** A configuration that cannot be followed ends the call: half of it would be a surprise. */
function readOrFail(path: string, name: string): ReturnType<typeof readConfiguration> {
  let text: string;
  try {
    ({ text } = decode(readFileSync(path)));
  } catch (error) {
    const why = error instanceof Failure ? error.message : whyUnreadable(error);
    throw new Failure(`The configuration ${name} ${why}.`);
  }
  const read = readConfiguration(text);
  if (read.problems.length === 0) return read;
  const starts = lineStarts(text);
  const lines = read.problems.slice(0, 10).map(({ span, message }) => {
    const line = lastNotAfter(starts, span.start);
    return `${name}:${line + 1}:${span.start - (starts[line] ?? 0) + 1}: ${message}`;
  });
  throw new Failure(`The configuration ${name} cannot be followed.`, lines);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What `--profile` and `--rule` decide. */
function overridesOf(values: OptionValues): Configuration {
  const profile = profiles.find((one): one is ProfileId => one === values.text('profile'));
  const severity: Record<string, Severity | 'off'> = {};
  for (const rule of values.all('rule')) {
    const [, id = '', level = ''] = /^([^=]*)=(.*)$/.exec(rule) ?? [];
    const known = levels.find((one) => one === level);
    if (known === undefined)
      throw new Failure(
        `--rule ${rule}: write ID=SEVERITY, with one of ${levels.join(', ')}, as in ASR123=off.`,
      );
    if (!isRequirementId(id)) throw unknownRequirement(id);
    severity[id] = known;
  }
  return { ...(profile !== undefined && { profile }), severity };
}

const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** The failure of a call that names a requirement there is none of. */
export function unknownRequirement(id: string): Failure {
  const rule = rules.find(({ rule: { name } }) => name === id)?.rule;
  if (rule !== undefined)
    return new Failure(
      `'${id}' is a rule; requirements have ids. It sees to ${rule.enforces.join(', ')}.`,
    );
  const ids = profiles.flatMap((one) => catalogue(one).requirements.map((row) => row.id));
  return new Failure(
    `There is no requirement '${id}'.${didYouMean(id, ids, (one) => one)}`,
    "Run 'asr list-requirements' for those there are.",
  );
}
