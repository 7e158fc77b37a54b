/** Finds the tabs of RVTools among the sheets of workbooks and among csv files. */
import type { Notices } from '../notices.ts';
import { Fields } from '../tables/fields.ts';
import type { DataTable, TablePlan } from '../tables/table.ts';
import { headerWord } from '../values/header-words.ts';
import { isLastOf, rvTabs, rvWords, type RvTab } from './rvtools-words.ts';

/** The tables of each tab; several where exports are read together. */
export type RvTables = ReadonlyMap<RvTab, readonly DataTable[]>;

/** What a tab must have to be read. */
const KEYS: Readonly<Record<RvTab, readonly (readonly string[])[]>> = {
  vInfo: [rvWords.vInfo.name],
  vDisk: [rvWords.vDisk.name],
  vPartition: [rvWords.vPartition.name],
  vNetwork: [rvWords.vNetwork.name],
  vTools: [rvWords.vTools.name],
  vHost: [rvWords.vHost.name],
  vSource: [rvWords.vSource.server],
  vMetaData: [rvWords.vMetaData.version],
};

/** What tells a tab where its name does not. */
const SIGNS: Readonly<Partial<Record<RvTab, readonly (readonly string[])[]>>> = {
  vDisk: [rvWords.vDisk.name, rvWords.vDisk.disk, rvWords.vDisk.capacity],
  vInfo: [rvWords.vInfo.name, rvWords.vInfo.power, [...rvWords.vInfo.cpus, ...rvWords.vInfo.dns]],
};

/** The plan for a table that its name says to be of a tab. */
export function rvPlan(tab: RvTab): TablePlan {
  return planOf(tab, KEYS[tab]);
}

/** Plans for a table whose name says nothing, to be tried one after another. */
export function rvGuesses(): readonly { readonly tab: RvTab; readonly plan: TablePlan }[] {
  return rvTabs.flatMap((tab) => {
    const signs = SIGNS[tab];
    return signs === undefined ? [] : [{ tab, plan: planOf(tab, signs) }];
  });
}

function planOf(tab: RvTab, signs: readonly (readonly string[])[]): TablePlan {
  const wanted = new Set(Object.values<readonly string[]>(rvWords[tab]).flat());
  return {
    isHeader(headers) {
      const words = new Set(headers.map(headerWord));
      return signs.every((known) => known.some((word) => words.has(word)));
    },
    isWanted: (header) => wanted.has(headerWord(header)),
  };
}

/** The fields of each table of a tab. */
export function rvFields<T extends RvTab>(
  tables: RvTables,
  tab: T,
  notices: Notices,
): readonly Fields<keyof (typeof rvWords)[T] & string>[] {
  return (tables.get(tab) ?? []).map(
    (table) =>
      new Fields<keyof (typeof rvWords)[T] & string>(table, rvWords[tab], notices, (field) =>
        isLastOf(tab, field),
      ),
  );
}
