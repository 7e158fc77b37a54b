/**
 * The workspace's configuration (`.asr.json`): from its text to what `check` takes. Editor and
 * command line read the same file; where it lies is their business.
 */
import { getNodeValue, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { profiles } from '../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../requirements/ids.ts';
import type { Configuration } from './checked-descriptor.ts';
import {
  at,
  configurationProblems,
  whyNotParse,
  type ConfigurationProblem,
} from './configuration-problems.ts';

export const configurationFileName = '.asr.json';

export interface ConfigurationFile {
  /** What can be followed, whatever the problems. */
  readonly configuration: Configuration;
  /** Patterns as in `.gitignore`, relative to the folder of the file. */
  readonly ignore: readonly string[];
  /** In the order of the text. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads a configuration: JSON with comments. Any text gives one; nothing is thrown. */
export function readConfiguration(text: string): ConfigurationFile {
  try {
    return read(text);
  } catch {
    // A configuration that nobody foresaw must not silence the folder.
    return unreadable(at(undefined, 'This configuration cannot be read; simplify it.'));
  }
}

function read(text: string): ConfigurationFile {
  const refused = whyNotParse(text);
  if (refused !== undefined) return unreadable(refused);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined && errors.every(isMissingValue))
    return unreadable(at(undefined, 'The file is empty; write at least {}.'));
  const problems = configurationProblems(errors, root, text);
  return { ...readable(root === undefined ? {} : (getNodeValue(root) as unknown)), problems };
}

function unreadable(problem: ConfigurationProblem): ConfigurationFile {
  return { configuration: {}, ignore: [], problems: [problem] };
}

/** A configuration that says of each severity where it is set, as the user knows that. */
export function withOrigin(configuration: Configuration, origin: string): Configuration {
  const { severity } = configuration;
  if (severity === undefined) return configuration;
  const severityFrom = Object.fromEntries(Object.keys(severity).map((id) => [id, origin]));
  return { ...configuration, severityFrom };
}

function isMissingValue({ error }: ParseError): boolean {
  return printParseErrorCode(error) === 'ValueExpected';
}

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The profile, the severities and the age of drills of a value that may be anything: those that are as they should be. */
export function configurationOf(value: unknown): Configuration {
  return readable(value).configuration;
}

/** The parts of a value that are as they should be. */
function readable(value: unknown): { configuration: Configuration; ignore: readonly string[] } {
  const { profile, severity, ignore, drillMonths } = record(value);
  const known = profiles.find((one): one is ProfileId => one === profile);
  const levels = Object.entries(record(severity)).filter(
    // A value may be anything, also an object that has no text.
    (entry): entry is [string, Severity | 'off'] =>
      severities.some((one) => one === entry[1]) && /^ASR\d{3}$/.test(entry[0]),
  );
  return {
    configuration: {
      ...(known !== undefined && { profile: known }),
      ...(isMonths(drillMonths) && { drillMonths }),
      ...(levels.length > 0 && { severity: Object.fromEntries(levels) }),
    },
    ignore: Array.isArray(ignore) ? ignore.filter((one) => typeof one === 'string') : [],
  };
}

/** As the schema of the file has it. */
function isMonths(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 120;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
