import pc from 'picocolors';
import { placed } from '../../imports/placed.ts';
import { valueInWords } from '../../documents/change-words.ts';
import { printable } from '../outputs/printable.ts';
import { amount } from '../report.ts';
import { noticesOf, type ImportOutcome } from '../../imports/import-outcome.ts';

/** The most lines of a list. */
const MOST = 50;

/** The outcome as text for a terminal. */
export function importText(outcome: ImportOutcome, hasColor: boolean): string {
  const { createColors } = pc;
  const { bold, dim } = createColors(hasColor);
  const { inventory, result, target, isChanged, isWritten } = outcome;
  const { added, applied, conflicts, missing } = result;
  const lines: string[] = [];
  const list = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    lines.push('', bold(title));
    for (const item of items.slice(0, MOST)) lines.push(`  ${printable(item)}`);
    if (items.length > MOST) lines.push(dim(`  and ${items.length - MOST} more`));
  };
  const counts = [
    amount(inventory.machines.length, 'machine'),
    `${added.length} added`,
    `${amount(applied.length, 'value')} changed`,
    amount(conflicts.length, 'conflict'),
    `${missing.length} missing`,
    `${inventory.skipped.length} skipped`,
  ];
  lines.push(`${inventory.kind}: ${counts.join(', ')}`);
  list(
    'Changed',
    applied.map((one) => `${placed(one)}: ${valueInWords(one.from)} -> ${valueInWords(one.to)}`),
  );
  list('Added', added);
  list(
    'Conflicts: the descriptor keeps its value (--accept ours settles them)',
    conflicts.map(
      (one) =>
        `${placed(one)}: ${one.why}; here ${valueInWords(one.ours)}, source ${valueInWords(one.theirs)}`,
    ),
  );
  list('Missing at the source: they stay (--prune takes out what nobody changed)', missing);
  list(
    'Skipped',
    inventory.skipped.map(({ name, reason }) => `${name} (${reason})`),
  );
  list(
    'Duplicates: the first of each name is imported',
    inventory.duplicates.map(({ name, at }) => `${name} at ${at}`),
  );
  list(
    'Notices',
    noticesOf(outcome).map(
      ({ item, message, at }) =>
        `${item === undefined ? '' : `${item}: `}${message}${at === undefined ? '' : ` (${at})`}`,
    ),
  );
  const state = isWritten ? 'Written to' : isChanged ? 'Not written to' : 'Nothing changes in';
  if (target !== undefined) lines.push('', `${state} ${printable(target)}.`);
  return `${lines.join('\n')}\n`;
}
