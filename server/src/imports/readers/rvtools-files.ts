/** Looks for the tabs of RVTools in workbooks and csv files. */
import type { OpenedFiles } from '../source-files.ts';
import { readCsv } from '../tables/csv-table.ts';
import type { DataTable, TablePlan } from '../tables/table.ts';
import { rvGuesses, rvPlan } from './rvtools-tabs.ts';
import { rvTabOf, type RvTab } from './rvtools-words.ts';

/** Returns the tables by their tab; undefined if there is no vInfo among them. */
export function rvTablesOf(
  { workbooks, csv }: OpenedFiles,
  progress: (() => void) | undefined,
): ReadonlyMap<RvTab, readonly DataTable[]> | undefined {
  const found = new Map<RvTab, DataTable[]>();
  const add = (tab: RvTab, table: DataTable) => found.set(tab, [...(found.get(tab) ?? []), table]);
  for (const book of workbooks) {
    const named = book.sheets.flatMap((sheet) => {
      const tab = rvTabOf(sheet);
      return tab === undefined ? [] : [{ sheet, tab }];
    });
    const read = (sheet: string, plan: TablePlan) => book.read(sheet, plan, progress);
    for (const { sheet, tab } of named) {
      const table = read(sheet, rvPlan(tab));
      if (table !== undefined) add(tab, table);
    }
    if (named.length === 0)
      for (const sheet of book.sheets) guess((plan) => read(sheet, plan), add);
  }
  for (const { name, text } of csv) {
    const tab = rvTabOf(name);
    const title = tab ?? name;
    if (tab === undefined) guess((plan) => readCsv(title, text, plan), add);
    else {
      const table = readCsv(title, text, rvPlan(tab));
      if (table !== undefined) add(tab, table);
    }
  }
  return found.has('vInfo') ? found : undefined;
}

/** A table whose name says nothing is of the tab whose columns it has. */
function guess(
  read: (plan: TablePlan) => DataTable | undefined,
  add: (tab: RvTab, table: DataTable) => void,
): void {
  for (const { tab, plan } of rvGuesses()) {
    const table = read(plan);
    if (table === undefined) continue;
    add(tab, table);
    return;
  }
}
