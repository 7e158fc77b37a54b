import type { Io } from './io.ts';
import type { OptionValues } from './option-values.ts';
import type { Options } from './options.ts';

/** What a command takes as arguments, for shell completion. */
export type Arguments = 'files' | 'none' | readonly string[] | (() => readonly string[]);

/** A command with everything the parser, the help and shell completion need. */
export interface Command {
  readonly name: string;
  /** What it does, in one line without a full stop. */
  readonly summary: string;
  /** The arguments in the usage line: `[FILE|DIR|GLOB|-]...`. */
  readonly synopsis: string;
  readonly arguments: Arguments;
  /** Further help text; lines of at most 80 characters. */
  readonly details?: string;
  readonly options: Options;
  readonly examples: readonly (readonly [command: string, explanation: string])[];
  /** @returns the exit code. @throws Failure to end with a message. */
  run(values: OptionValues, io: Io, all: CommandList): Promise<number>;
}

/** The commands by name; each is loaded on demand. */
export type CommandList = readonly {
  readonly name: string;
  readonly load: () => Promise<Command>;
}[];
