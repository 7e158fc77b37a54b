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

/** The options every command has. */
export const commonOptions: Options = {
  color: { value: 'WHEN', choices: ['auto', 'always', 'never'], help: 'Colour the output' },
  help: { short: 'h', help: 'Show this help' },
};
