import { commonOptions, type Option } from '../options.ts';
import type { CommandList } from '../command.ts';

/** A command as completion scripts need it. */
export interface CommandSummary {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly (Option & { readonly name: string })[];
  readonly takesFiles: boolean;
  /** The values its arguments can have, if limited. */
  readonly choices: readonly string[];
}

/** All commands with their options. */
export async function commandSummaries(commands: CommandList): Promise<CommandSummary[]> {
  const all = await Promise.all(commands.map(({ load }) => load()));
  return all.map(({ name, summary, options, arguments: what }) => ({
    name,
    summary,
    options: Object.entries({ ...options, ...commonOptions }).map(([key, option]) => ({
      ...option,
      name: key,
    })),
    takesFiles: what === 'files',
    choices: typeof what === 'function' ? what() : Array.isArray(what) ? what : [],
  }));
}
