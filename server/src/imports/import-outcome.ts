import type { ImportResult } from './import-into.ts';
import type { Inventory } from './inventory.ts';

/** What an import did, for its reports. */
export interface ImportOutcome {
  readonly inventory: Inventory;
  readonly result: ImportResult;
  /** The scenario of the descriptor; undefined if nothing tells it. */
  readonly scenario: string | undefined;
  /** The name of the descriptor; undefined if there is none. */
  readonly target: string | undefined;
  /** Whether the descriptor was written, or would be if nothing kept it. */
  readonly isChanged: boolean;
  readonly isWritten: boolean;
}

/** A notice in a report. */
export interface ReportedNotice {
  readonly item?: string;
  readonly message: string;
  readonly at?: string;
}

/** Everything that an administrator should know: of the source, then of the merge. */
export function noticesOf({ inventory, result }: ImportOutcome): readonly ReportedNotice[] {
  const { notices, unknownColumns, isPartial } = inventory;
  return [
    ...(isPartial
      ? [{ message: 'The source is not complete: no machine counts as missing.' }]
      : []),
    ...[...notices, ...result.notices].map(({ item, message, at }) => ({
      ...(item !== undefined && { item }),
      message,
      ...(at !== undefined && { at }),
    })),
    ...result.pruned.map((item) => ({
      item,
      message: 'It was taken out: the source no longer has it.',
    })),
    ...unknownColumns.map(({ tab, columns }) => ({
      message: `${tab}: ${columns.length} columns are not used: ${listed(columns)}.`,
    })),
  ];
}

const MOST_COLUMNS = 5;

function listed(columns: readonly string[]): string {
  const more = columns.length - MOST_COLUMNS;
  return `${columns.slice(0, MOST_COLUMNS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
