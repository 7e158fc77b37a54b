import type { ExportKind } from './export-kind.ts';

/** What `asr export` can make, in the order of the help. */
export const exportKinds: readonly ExportKind[] = [
  {
    name: 'bicep',
    help: 'vault, storage, networks, policies, plans as Bicep',
    load: async () => (await import('./template-exports.ts')).bicepExport,
  },
  {
    name: 'arm',
    help: 'the same as ARM JSON',
    load: async () => (await import('./template-exports.ts')).armExport,
  },
  {
    name: 'terraform',
    help: 'what azurerm 4 and 5 can deploy of it',
    load: async () => (await import('./template-exports.ts')).terraformExport,
  },
  {
    name: 'json',
    help: 'the deployment: defaults filled in, references resolved',
    takesErrors: true,
    load: async () => (await import('./json-export.ts')).jsonExport,
  },
];
