import type { ExportFormat } from '../../exports/export-formats.ts';
import type { ExportKind } from './export-kind.ts';

/** What `asr export` can make, in the order of the help. */
export const exportKinds: readonly ExportKind[] = [
  formatKind('bicep', 'vault, storage, networks, policies, plans as Bicep'),
  formatKind('arm', 'the same as ARM JSON'),
  formatKind('terraform', 'what azurerm 4 and 5 can deploy of it'),
  formatKind('allow-list', 'what a firewall has to let through'),
  formatKind('csv', 'the machines, one a line'),
  formatKind('azure-migrate', 'the machines in the template of Azure Migrate'),
  {
    name: 'json',
    help: 'the deployment: defaults filled in, references resolved',
    takesErrors: true,
    load: async () => (await import('./json-export.ts')).jsonExport,
  },
];

function formatKind(name: ExportFormat, help: string): ExportKind {
  return {
    name,
    help,
    load: async () => (await import('./format-export.ts')).formatExport(name),
  };
}
