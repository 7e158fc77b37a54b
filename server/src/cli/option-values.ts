import { parseArgs, type ParseArgsConfig } from 'node:util';
import { commonOptions, type Options } from './options.ts';
import { Failure } from './exit.ts';
import { didYouMean } from './suggest.ts';

/** The options and arguments of a command as given. */
export class OptionValues {
  constructor(
    readonly positionals: readonly string[],
    private readonly values: Readonly<Record<string, unknown>>,
  ) {}

  /** Whether a switch is given. */
  has(name: string): boolean {
    return this.values[name] !== undefined;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** The values of an option that may be repeated. */
  all(name: string): readonly string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  /** A value from a list. The parser has rejected all others. */
  choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const value = this.values[name];
    return choices.find((choice) => choice === value) ?? otherwise;
  }

  /** A whole number from 0. @throws Failure if the value is anything else. */
  count(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,9}$/.test(value)) throw new Failure(`--${name} needs a number, not '${value}'.`);
    return Number(value);
  }
}

/** Parses arguments strictly. @throws Failure for unknown options and values, with suggestions. */
export function parse(given: readonly string[], own: Options, command: string): OptionValues {
  const options: Options = { ...own, ...commonOptions };
  const end = given.includes('--') ? given.indexOf('--') : given.length;
  // The name in many other tools.
  const args = given.map((arg, index) =>
    arg === '--no-color' && index < end ? '--color=never' : arg,
  );
  const config = {
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, one]) => [name, shape(one)])),
    allowPositionals: true,
    tokens: true,
  } satisfies ParseArgsConfig;
  const help = `Run 'asr ${command} --help' to list the options.`;
  for (const token of parseArgs({ ...config, strict: false }).tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) {
      const near =
        equivalents.get(token.name) ??
        didYouMean(token.name, Object.keys(options), (name) => `--${name}`);
      throw new Failure(`Unknown option '${token.rawName}'.${near}`, help);
    }
    if (option.value === undefined && token.value !== undefined)
      throw new Failure(`Option '${token.rawName}' takes no value.`, help);
    if (option.value !== undefined && token.value === undefined)
      throw new Failure(`Option '${token.rawName}' needs a value: ${option.value}.`, help);
    if (token.value?.startsWith('-') === true && token.value !== '-' && !token.inlineValue)
      throw new Failure(
        `Option '${token.rawName}' needs a value: ${option.value ?? ''}. If the value starts with '-', write ${token.rawName}=${token.value}`,
        help,
      );
    if (option.choices !== undefined && !option.choices.includes(token.value ?? '')) {
      const near = didYouMean(token.value ?? '', option.choices, (choice) => choice);
      const list = option.choices.join(', ');
      throw new Failure(
        `Option '${token.rawName}' must be one of ${list}, not '${token.value ?? ''}'.${near}`,
        help,
      );
    }
  }
  try {
    const { values, positionals } = parseArgs({ ...config, strict: true });
    return new OptionValues(positionals, values);
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Failure(line ?? 'Invalid arguments.', help);
  }
}

/** Options of other linters and their equivalents. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ['version', " Run 'asr --version'."],
  ['fix', " Run 'asr fix'."],
  ['exit-zero', " Use '--fail-on never'."],
]);

function shape({ value, short, multiple }: Options[string]): {
  type: 'string' | 'boolean';
  short?: string;
  multiple?: boolean;
} {
  return {
    type: value === undefined ? 'boolean' : 'string',
    ...(short !== undefined && { short }),
    ...(multiple === true && { multiple }),
  };
}
