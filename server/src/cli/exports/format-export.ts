import { allowListFormats, type ExportOptions } from '../../exports/exported-file.ts';
import { exportedFiles, type ExportFormat } from '../../exports/export-formats.ts';
import { Failure } from '../exit.ts';
import type { OptionValues } from '../option-values.ts';
import type { ExportMaker } from './export-kind.ts';

/** Makes an export of the format; its options are those of the command. */
export function formatExport(format: ExportFormat): ExportMaker {
  return (current, values) => {
    const options = optionsOf(values);
    if (options.format !== undefined && format !== 'allow-list')
      throw new Failure(`--format is for allow-list, not for ${format}.`);
    const { files, leftOut } = exportedFiles(current, format, options);
    const notices = leftOut.map(({ subject, reason }) => `not exported: ${subject}: ${reason}`);
    return { files, notices: [...new Set(notices)] };
  };
}

function optionsOf(values: OptionValues): ExportOptions {
  const stage = values.text('stage');
  const format = allowListFormats.find((one) => one === values.text('format'));
  return {
    ...((stage === 'main' || stage === 'after-registration') && { stage }),
    ...(format !== undefined && { format }),
    perGroup: values.has('per-group'),
    resourceGroups: values.has('resource-groups'),
    hasMark: !values.has('no-bom'),
  };
}
