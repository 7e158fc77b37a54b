import { commonOptions, type Option } from '../options.ts';
import type { CommandList } from '../command.ts';

/** A command as the shells need to know it. */
export interface Word {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly (Option & { readonly name: string })[];
  readonly takesFiles: boolean;
  /** The words its arguments are chosen from. */
  readonly choices: readonly string[];
}

/** All commands with their options, as their own help knows them. */
export async function vocabulary(commands: CommandList): Promise<Word[]> {
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
