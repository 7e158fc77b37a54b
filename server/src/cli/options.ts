/** An option, for the parser, the help and shell completion. */
export interface Option {
  /** The name of its value in the help: `FILE`. Without one, the option is a switch. */
  readonly value?: string;
  readonly short?: string;
  /** Whether it may be repeated. */
  readonly multiple?: boolean;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** What it does, in one line without a full stop. */
  readonly help: string;
  /** Whether its value is a file or folder. */
  readonly files?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** The options of every command. */
export const commonOptions: Options = {
  color: { value: 'WHEN', choices: ['auto', 'always', 'never'], help: 'Color the output' },
  help: { short: 'h', help: 'Show this help' },
};
