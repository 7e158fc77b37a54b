import type { Io } from './io.ts';
import type { OptionValues } from './option-values.ts';
import type { Options } from './options.ts';

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
  run(values: OptionValues, io: Io, all: CommandList): Promise<number>;
}

/** The commands by name; each is loaded when it is needed. */
export type CommandList = readonly {
  readonly name: string;
  readonly load: () => Promise<Command>;
}[];
