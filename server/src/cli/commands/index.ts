import type { Command } from '../command.ts';

/**
 * The commands, in the order the help lists them. A command is loaded when it is needed, so that
 * none pays for the others. To add one: a file in this folder, a line here.
 */
export const commands: readonly { readonly name: string; readonly load: () => Promise<Command> }[] =
  [
    { name: 'check', load: async () => (await import('./check.ts')).check },
    { name: 'lsp', load: async () => (await import('./lsp.ts')).lsp },
  ];
