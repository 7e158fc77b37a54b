import type { Command } from '../command.ts';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { powershell } from '../completion/powershell.ts';
import { commandSummaries } from '../completion/command-summaries.ts';
import { zsh } from '../completion/zsh.ts';
import { exit, Failure } from '../exit.ts';
import { didYouMean } from '../suggest.ts';

const shells = { bash, zsh, fish, powershell };
const names = Object.keys(shells) as readonly (keyof typeof shells)[];

/** Prints a completion script for a shell. */
export const completion: Command = {
  name: 'completion',
  summary: 'Print a script that completes commands and options in a shell',
  synopsis: names.join('|'),
  arguments: names,
  options: {},
  examples: [
    ['eval "$(asr completion bash)"', 'In ~/.bashrc'],
    ['asr completion zsh > "${fpath[1]}/_asr"', 'Once; then restart zsh'],
    ['asr completion fish > ~/.config/fish/completions/asr.fish', 'Once'],
    ['asr completion powershell | Out-String | Invoke-Expression', 'In $PROFILE'],
  ],
  async run(values, io, commands) {
    const [given = ''] = values.positionals;
    const shell = names.find((one) => one === given.toLowerCase());
    if (shell === undefined || values.positionals.length !== 1)
      throw new Failure(
        `Which shell?${didYouMean(given, names, (one) => one)}`,
        `Supported: ${names.join(', ')}.`,
      );
    await io.stdout.write(shells[shell](await commandSummaries(commands)));
    return exit.clean;
  },
};
