import { dirname, join, relative, resolve } from 'node:path';
import type { Configuration } from '../../check/checked-descriptor.ts';
import { configurationFileName, readConfiguration, withOrigin } from '../../check/configuration.ts';
import { isRequirementId } from '../../check/configuration-problems.ts';
import { IgnorePatterns } from '../../check/ignore-patterns.ts';
import { catalogue, profiles } from '../../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../../requirements/ids.ts';
import { rules } from '../../rules/index.generated.ts';
import { lastNotAfter, lineStarts } from '../../text/lines.ts';
import { Failure } from '../exit.ts';
import { didYouMean } from '../suggest.ts';
import { withSlashes } from './find-targets.ts';
import type { OptionValues } from '../option-values.ts';
import { isThere, MAX_SETTINGS_BYTES, readText, type ReadLimit } from './read.ts';
import { boundaryOf, configuringFolders } from './repository.ts';

/** The nearest configuration file combined with the options of the command line. */
export interface EffectiveConfiguration {
  readonly configuration: Configuration;
  /** The configuration file; undefined if there is none. */
  readonly path: string | undefined;
  /** Relative to the folder of that file. */
  readonly ignore: IgnorePatterns;
}

/** Finds the configuration of a folder. Reads every configuration file once. */
export class ConfigurationFiles {
  /** What cannot be followed, with its positions. The rest of such a file applies. */
  readonly failures: Failure[] = [];
  private readonly byFile = new Map<string, EffectiveConfiguration>();
  private readonly byFolder = new Map<string, EffectiveConfiguration>();
  private readonly overrides: Configuration;
  private readonly standard: EffectiveConfiguration;
  private readonly explicit: EffectiveConfiguration | undefined;

  /** @throws Failure for options that exclude each other, and for a --config that cannot be read. */
  constructor(
    values: OptionValues,
    private readonly cwd: string,
  ) {
    this.overrides = overridesOf(values);
    this.standard = {
      configuration: this.overrides,
      path: undefined,
      ignore: new IgnorePatterns([]),
    };
    const file = values.text('config');
    if (file !== undefined && values.has('no-config'))
      throw new Failure('--config and --no-config exclude each other.');
    if (file !== undefined) {
      const path = resolve(cwd, file);
      this.explicit = this.follow(path, this.text(path, { maxBytes: MAX_SETTINGS_BYTES }));
    } else if (values.has('no-config')) this.explicit = this.standard;
  }

  /** The configuration files that were read. */
  get paths(): readonly string[] {
    return [...this.byFile.keys()];
  }

  /** The configuration of a folder: only the nearest file, in the folder or above it, counts. */
  of(folder: string): EffectiveConfiguration {
    if (this.explicit !== undefined) return this.explicit;
    let found = this.byFolder.get(folder);
    if (found === undefined) {
      const file = configuringFolders(folder, this.cwd)
        .map((one) => join(one, configurationFileName))
        .find(isThere);
      found = file === undefined ? this.standard : (this.byFile.get(file) ?? this.found(file));
      this.byFolder.set(folder, found);
    }
    return found;
  }

  /** A configuration that was found. One that cannot be read decides nothing. */
  private found(path: string): EffectiveConfiguration {
    const folder = dirname(path);
    const within = boundaryOf(folder, this.cwd) ?? folder;
    let text = '{}';
    try {
      text = this.text(path, { maxBytes: MAX_SETTINGS_BYTES, within });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.failures.push(error);
    }
    return this.follow(path, text);
  }

  private follow(path: string, text: string): EffectiveConfiguration {
    const { overrides } = this;
    const name = withSlashes(relative(this.cwd, path));
    const { configuration: own, ignore, problems } = readConfiguration(text);
    const configuration = withOrigin(own, name);
    if (problems.length > 0) {
      const starts = lineStarts(text);
      const lines = problems.slice(0, 10).map(({ span, message }) => {
        const line = lastNotAfter(starts, span.start);
        return `${name}:${line + 1}:${span.start - (starts[line] ?? 0) + 1}: ${message}`;
      });
      this.failures.push(new Failure(`The configuration ${name} has errors.`, lines));
    }
    const severity = { ...configuration.severity, ...overrides.severity };
    const severityFrom = { ...configuration.severityFrom, ...overrides.severityFrom };
    const followed = {
      path,
      ignore: new IgnorePatterns(ignore),
      configuration: { ...configuration, ...overrides, severity, severityFrom },
    };
    this.byFile.set(path, followed);
    return followed;
  }

  private text(path: string, limit: ReadLimit): string {
    try {
      return readText(path, limit).text;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const reason = [error.message, ...error.hints].join('; ');
      throw new Failure(`The configuration ${withSlashes(relative(this.cwd, path))} ${reason}.`);
    }
  }
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
