import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';

/** Serves editors that start a language server as a command. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'Serve an editor over the Language Server Protocol',
  synopsis: '',
  arguments: 'none',
  options: { stdio: { help: 'Use stdin and stdout (the default, and the only transport)' } },
  examples: [['asr lsp --stdio', 'The command that an editor starts for *.asr.yaml files']],
  async run(values, io) {
    if (values.positionals.length > 0) throw new Failure("'asr lsp' takes no arguments.");
    await io.serve();
    return exit.clean;
  },
};
