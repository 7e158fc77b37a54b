/** Standard input as a descriptor. */
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
    help: "Name of '-' in the report; its folder decides the configuration",
  },
};

/** Standard input if `-` is an argument; otherwise undefined. */
export function stdinOf(values: OptionValues, { cwd }: Io): Stdin | undefined {
  if (!values.positionals.includes('-')) return undefined;
  if (values.positionals.length > 1) throw new Failure("'-' cannot be combined with files.");
  const name = values.text('stdin-filename');
  return { name: name ?? '<stdin>', path: pathOfStdin(name, cwd) };
}
