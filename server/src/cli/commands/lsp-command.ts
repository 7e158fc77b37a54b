import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';

/** Serves editors other than VS Code, which start their language servers as a command. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'Serve an editor over the Language Server Protocol',
  synopsis: '',
  arguments: 'none',
  options: { stdio: { help: 'Speak over stdin and stdout (the default, and all there is)' } },
  examples: [['asr lsp --stdio', 'What an editor is to start for files named *.asr.yaml']],
  async run(values, io) {
    if (values.positionals.length > 0) throw new Failure("'asr lsp' takes no arguments.");
    await io.serve();
    return exit.clean;
  },
};
