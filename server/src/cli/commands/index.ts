import type { CommandList } from '../command.ts';

/**
 * The commands, in the order of the help. Each is loaded on demand, to start fast. To add one: a file
 * in this folder and a line here.
 */
export const commands: CommandList = [
  { name: 'check', load: async () => (await import('./check-command.ts')).check },
  { name: 'fix', load: async () => (await import('./fix-command.ts')).fix },
  { name: 'explain', load: async () => (await import('./explain-command.ts')).explain },
  {
    name: 'list-requirements',
    load: async () => (await import('./list-requirements-command.ts')).listRequirements,
  },
  { name: 'checklist', load: async () => (await import('./checklist-command.ts')).checklist },
  {
    name: 'compare-profiles',
    load: async () => (await import('./compare-profiles-command.ts')).compareProfiles,
  },
  { name: 'diff', load: async () => (await import('./diff-command.ts')).diff },
  { name: 'report', load: async () => (await import('./report-command.ts')).report },
  { name: 'export', load: async () => (await import('./export-command.ts')).exportCommand },
  { name: 'import', load: async () => (await import('./import-command.ts')).importCommand },
  { name: 'init', load: async () => (await import('./init-command.ts')).init },
  { name: 'completion', load: async () => (await import('./completion-command.ts')).completion },
  { name: 'mcp', load: async () => (await import('./mcp-command.ts')).mcp },
  { name: 'lsp', load: async () => (await import('./lsp-command.ts')).lsp },
];
