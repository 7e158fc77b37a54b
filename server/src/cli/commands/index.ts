import type { Command } from '../command.ts';

/**
 * The commands, in the order the help lists them. A command is loaded when it is needed, so that
 * none pays for the others. To add one: a file in this folder, a line here.
 */
export const commands: readonly { readonly name: string; readonly load: () => Promise<Command> }[] =
  [
    { name: 'check', load: async () => (await import('./check.ts')).check },
    { name: 'fix', load: async () => (await import('./fix.ts')).fix },
    { name: 'explain', load: async () => (await import('./explain.ts')).explain },
    {
      name: 'list-requirements',
      load: async () => (await import('./list-requirements.ts')).listRequirements,
    },
    { name: 'checklist', load: async () => (await import('./checklist.ts')).checklist },
    {
      name: 'compare-profiles',
      load: async () => (await import('./compare-profiles.ts')).compareProfiles,
    },
    { name: 'init', load: async () => (await import('./init.ts')).init },
    { name: 'completion', load: async () => (await import('./completion.ts')).completion },
    { name: 'lsp', load: async () => (await import('./lsp.ts')).lsp },
  ];
