import type { ExportKind } from './export-kind.ts';

/** What `asr export` can make, in the order of the help. */
export const exportKinds: readonly ExportKind[] = [
  {
    name: 'json',
    help: 'the deployment: defaults filled in, references resolved',
    load: async () => (await import('./json-export.ts')).jsonExport,
  },
];
