/** What an import did and what it left open, as a page for whoever has to act on it. */
import { placed } from '../imports/placed.ts';
import { noticesOf, type ImportOutcome } from '../imports/import-outcome.ts';
import { valueInWords } from './change-words.ts';
import { codeInMarkdown, inMarkdown, nameInMarkdown } from './print/markdown-words.ts';

/** The most lines of a list. */
const MOST = 500;

/**
 * Returns the report as Markdown: counts, then conflicts and whatever was left out, each with the cell
 * of the source, then what changed.
 * @param files the names of the files that were imported.
 */
export function importReport(outcome: ImportOutcome, files: readonly string[]): string {
  const { inventory, result } = outcome;
  const { added, applied, conflicts, missing } = result;
  const lines = [
    `# Import of ${files.map(nameInMarkdown).join(', ') || 'rows of a spreadsheet'}`,
    '',
    `In the source: ${inventory.machines.length}. New: ${added.length}. Changed values: ${applied.length}. ` +
      `Conflicts: ${conflicts.length}. Missing: ${missing.length}. Skipped: ${inventory.skipped.length}.`,
  ];
  const table = (title: string, hint: string, heads: string[], rows: string[][]): void => {
    if (rows.length === 0) return;
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    lines.push('', `## ${title}`, '', hint, '', line(heads), line(heads.map(() => '---')));
    lines.push(...rows.slice(0, MOST).map(line));
    if (rows.length > MOST) lines.push('', `And ${rows.length - MOST} more.`);
  };
  table(
    'Conflicts',
    'The descriptor keeps its value until you decide.',
    ['Where', 'Descriptor', 'Source', 'Why'],
    conflicts.map((one) => [
      codeInMarkdown(placed(one)),
      codeInMarkdown(valueInWords(one.ours)),
      codeInMarkdown(valueInWords(one.theirs)),
      inMarkdown(one.why),
    ]),
  );
  table(
    'Skipped',
    'These rows are no machines to protect, or cannot be imported.',
    ['Machine', 'Reason', 'Cell'],
    inventory.skipped.map(({ name, reason, at }) => [nameOf(name), inMarkdown(reason), cell(at)]),
  );
  table(
    'Duplicates',
    'The first of each name is imported.',
    ['Machine', 'Cell'],
    inventory.duplicates.map(({ name, at }) => [nameOf(name), cell(at)]),
  );
  table(
    'Missing at the source',
    'The descriptor keeps these machines.',
    ['Machine'],
    missing.map((name) => [nameOf(name)]),
  );
  table(
    'Notices',
    'What could not be read, and what was made of it.',
    ['Machine', 'Notice', 'Cell'],
    noticesOf(outcome).map(({ item = '', message, at }) => [
      nameOf(item),
      inMarkdown(message),
      cell(at),
    ]),
  );
  table(
    'Changed',
    'Values of the source that replace those of the descriptor.',
    ['Where', 'From', 'To'],
    applied.map((one) => [
      codeInMarkdown(placed(one)),
      codeInMarkdown(valueInWords(one.from)),
      codeInMarkdown(valueInWords(one.to)),
    ]),
  );
  table(
    'New',
    'Machines that the descriptor did not have.',
    ['Machine'],
    added.map((name) => [nameOf(name)]),
  );
  lines.push('');
  return lines.join('\n');
}

function nameOf(name: string): string {
  return name === '' ? '' : nameInMarkdown(name);
}

function cell(at: string | undefined): string {
  return at === undefined ? '' : codeInMarkdown(at);
}
