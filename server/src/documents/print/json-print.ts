import { safeJson } from '../../text/visible-text.ts';
import type { Document } from '../document.ts';

/** Prints a document for programs, as `schemas/report.schema.json` describes it. */
export function printJson({ name, head, data }: Document): string {
  const { subject, scenario, profile, digest, date } = head;
  const common = { document: name, name: subject, scenario, profile, digest };
  return `${safeJson({ ...common, ...(date !== undefined && { date }), ...data }, 2)}\n`;
}
