import { safeJson } from '../outputs/printable.ts';
import { noticesOf, type ImportOutcome } from '../../imports/import-outcome.ts';

/** The outcome for programs, as `schemas/import.schema.json` describes it. */
export function importJson(outcome: ImportOutcome): string {
  const { inventory, result, scenario, target, isWritten } = outcome;
  const { kind, skipped, duplicates } = inventory;
  const { added, applied, conflicts, missing } = result;
  const data = {
    kind,
    scenario: scenario ?? null,
    written: isWritten ? (target ?? null) : null,
    added,
    skipped: skipped.map(({ name, reason }) => ({ name, reason })),
    duplicates: duplicates.map(({ name, at }) => ({ name, at })),
    applied,
    conflicts,
    missing,
    notices: noticesOf(outcome),
  };
  return `${safeJson(data, 2)}\n`;
}
