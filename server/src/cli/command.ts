import type { Io } from './io.ts';
import type { Values } from './values.ts';

/** One option, as the parser, the help and the shells' completion know it. */
export interface Option {
  /** The word for its value in the help: `FILE`. An option without one is a switch. */
  readonly value?: string;
  readonly short?: string;
  /** It may be given several times. */
  readonly multiple?: boolean;
  /** The values there are; others are refused. */
  readonly choices?: readonly string[];
  /** What it does, in one line without a full stop. */
  readonly help: string;
  /** Its value is a file or a folder. */
  readonly files?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** What a command's arguments are, for the shells' completion. */
export type Arguments = 'files' | 'none' | readonly string[] | (() => readonly string[]);

/** One command: everything that is known of it stands here. */
export interface Command {
  readonly name: string;
  /** What it does, in one line without a full stop. */
  readonly summary: string;
  /** What stands behind the name: `[FILE|DIR|GLOB|-]...`. */
  readonly synopsis: string;
  readonly arguments: Arguments;
  /** More about it, for `--help`; lines of at most 80 characters. */
  readonly details?: string;
  readonly options: Options;
  readonly examples: readonly (readonly [command: string, explanation: string])[];
  /** @returns the exit code. A `Failure` that it throws is reported. */
  run(values: Values, io: Io): Promise<number>;
}

/** The options every command has. */
export const commonOptions: Options = {
  color: { value: 'WHEN', choices: ['auto', 'always', 'never'], help: 'Colour the output' },
  help: { short: 'h', help: 'Show this help' },
};
