/** What a deployment can be exported to: one list for the command line and the editor. */
import type { Checked } from '../check/checked-descriptor.ts';
import { deploymentOf } from '../deployment/resolve.ts';
import type { ExportedFiles, ExportOptions, ExportSource } from './exported-file.ts';
import { armText } from './print/arm.ts';
import { bicepText } from './print/bicep.ts';
import { allowList } from './tables/allow-list.ts';
import { azureMigrateTable } from './tables/azure-migrate-table.ts';
import { machineTable } from './tables/machine-table.ts';
import { templateFiles } from './template-files.ts';
import { terraformFiles } from './terraform-files.ts';

/** The names of the formats, in the order in which they are offered. */
export const exportFormats = [
  'bicep',
  'arm',
  'terraform',
  'allow-list',
  'csv',
  'azure-migrate',
] as const;

/** The name of a format. */
export type ExportFormat = (typeof exportFormats)[number];

/** Makes the files of a checked descriptor; the same files for the same descriptor. */
export function exportedFiles(
  checked: Checked,
  format: ExportFormat,
  options: ExportOptions = {},
): ExportedFiles {
  const { descriptor, catalogue, findings } = checked;
  const source: ExportSource = {
    deployment: deploymentOf(checked),
    findings,
    spanOf: (at) => descriptor.span(at),
    catalogue,
  };
  switch (format) {
    case 'bicep':
      return templateFiles(source, options, bicepText, 'bicep');
    case 'arm':
      return templateFiles(source, options, armText, 'json');
    case 'terraform':
      return terraformFiles(source, options);
    case 'allow-list':
      return allowList(source, options);
    case 'csv':
      return machineTable(source, options);
    case 'azure-migrate':
      return azureMigrateTable(source, options);
  }
}
