/** The files of an export for the editor. Loaded when somebody asks for the first. */
import type { Checked } from '../check/checked-descriptor.ts';
import { exportedFiles, exportFormats } from '../exports/export-formats.ts';
import type { ExportAnswer, ExportParams } from './requests.ts';

/** Returns the files of a format; none of a descriptor with errors, and null for an unknown format. */
export function exportAnswer(
  checked: Checked,
  { format, allowErrors = false }: ExportParams,
): ExportAnswer | null {
  const known = exportFormats.find((one) => one === format);
  if (known === undefined) return null;
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && !allowErrors) return { errors, files: [], leftOut: [] };
  const { files, leftOut } = exportedFiles(checked, known);
  return {
    errors,
    files: files.map(({ name, text }) => ({ name, text })),
    leftOut: leftOut.map(({ subject, reason }) => `${subject}: ${reason}`),
  };
}
