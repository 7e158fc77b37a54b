/** Text from standard input, for the commands that look at descriptors. */
import type { Options } from '../options.ts';
import { Failure } from '../exit.ts';
import type { Io } from '../io.ts';
import { pathOfStdin } from '../selection.ts';
import type { OptionValues } from '../option-values.ts';
import type { Stdin } from './check-files.ts';

export const stdinOptions: Options = {
  'stdin-filename': {
    value: 'FILE',
    files: true,
    help: "What '-' is called in the report; its folder gives the configuration",
  },
};

/** What `-` stands for; undefined where it is not among the arguments. */
export function stdinOf(values: OptionValues, { cwd }: Io): Stdin | undefined {
  if (!values.positionals.includes('-')) return undefined;
  if (values.positionals.length > 1)
    throw new Failure("'-' cannot be combined with files: standard input is checked alone.");
  const name = values.text('stdin-filename');
  return { name: name ?? '<stdin>', path: pathOfStdin(name, cwd) };
}
