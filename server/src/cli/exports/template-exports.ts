import type { Checked } from '../../check/checked-descriptor.ts';
import { deploymentOf } from '../../deployment/resolve.ts';
import type { ExportedFiles, ExportOptions, ExportSource } from '../../exports/exported-file.ts';
import { armText } from '../../exports/print/arm.ts';
import { bicepText } from '../../exports/print/bicep.ts';
import { terraformFiles } from '../../exports/terraform-files.ts';
import { templateFiles } from '../../exports/template-files.ts';
import type { OptionValues } from '../option-values.ts';
import type { ExportMaker, ExportOutcome } from './export-kind.ts';

/** Bicep: a file a stage. */
export const bicepExport: ExportMaker = (current, values) =>
  outcome(templateFiles(sourceOf(current), optionsOf(values), bicepText, 'bicep'));

/** ARM JSON: a file a stage. */
export const armExport: ExportMaker = (current, values) =>
  outcome(templateFiles(sourceOf(current), optionsOf(values), armText, 'json'));

/** Terraform: a folder a stage. */
export const terraformExport: ExportMaker = (current, values) =>
  outcome(terraformFiles(sourceOf(current), optionsOf(values)));

function sourceOf(current: Checked): ExportSource {
  const { catalogue, findings } = current;
  return { deployment: deploymentOf(current), findings, facts: catalogue.facts };
}

function optionsOf(values: OptionValues): ExportOptions {
  const stage = values.text('stage');
  return {
    ...((stage === 'main' || stage === 'after-registration') && { stage }),
    perGroup: values.has('per-group'),
    resourceGroups: values.has('resource-groups'),
  };
}

function outcome({ files, leftOut }: ExportedFiles): ExportOutcome {
  const notices = leftOut.map(({ subject, reason }) => `not exported: ${subject}: ${reason}`);
  return { files, notices: [...new Set(notices)] };
}
