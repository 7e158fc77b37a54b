import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type {
  FixedGroup,
  Group,
  RecoveryPlan,
  VmmServer,
} from '../../descriptor/model.generated.ts';
import type { Block, Value } from '../../descriptor/sourced.ts';
import { count, groupDetail } from './details.ts';

/**
 * Returns the symbols within an item: the groups of a plan with their actions, the clouds of a VMM
 * server with their host groups. Disks and adapters are omitted, because they would hide the
 * machines.
 */
export function innerSymbols(key: string, item: Block): DocumentSymbol[] {
  if (key === 'recoveryPlans') return planSymbols(item);
  if (key !== 'vmmServers') return [];
  return ((item as VmmServer).clouds?.items ?? []).map((cloud) => ({
    ...blockSymbol(cloud, nameOf(cloud), SymbolKind.Namespace),
    children: (cloud.hostGroups?.items ?? []).map((group) => ({
      ...blockSymbol(group, nameOf(group), SymbolKind.Namespace),
      detail: count(group.hosts?.items.length ?? 0, 'host'),
    })),
  }));
}

/** The groups of a plan in the order in which they run, the two fixed ones first. */
function planSymbols({ shutdown, failover, groups }: RecoveryPlan): DocumentSymbol[] {
  const fixed = [
    { group: shutdown, name: 'Shutdown' },
    { group: failover, name: 'Failover' },
  ];
  return [
    ...fixed.flatMap(({ group, name }) =>
      group === undefined
        ? []
        : {
            ...blockSymbol(group, name, SymbolKind.Array),
            detail: count(group.actions?.items.length ?? 0, 'action'),
            children: actionSymbols(group),
          },
    ),
    ...(groups?.items ?? []).map((group, i) => ({
      ...blockSymbol(group, group.name?.value || `Group ${i + 1}`, SymbolKind.Array),
      detail: groupDetail(group),
      children: actionSymbols(group),
    })),
  ];
}

function actionSymbols({ actions }: Group | FixedGroup): DocumentSymbol[] {
  return (actions?.items ?? []).map((action) => ({
    ...blockSymbol(action, nameOf(action), SymbolKind.Function),
    detail: action.type?.value ?? '',
  }));
}

/** The values that name an item of a list in the outline. */
interface Named {
  readonly name?: Value;
  /** Of a network mapping. */
  readonly source?: Value;
  /** Of a drill or an approval. */
  readonly date?: Value;
  readonly plan?: Value;
  readonly by?: Value;
}

/** Returns the symbol of a block, in lines from the start of its segment. */
export function blockSymbol(block: Block & Named, name: string, kind: SymbolKind): DocumentSymbol {
  const { segment, start, end } = block;
  const chosen = block.name ?? block.source ?? block.date ?? { start, end: start };
  return {
    name,
    kind,
    range: segment.range(block),
    // Merged values have the span of the merge key, which may be outside the block.
    selectionRange: segment.range(chosen.start < start || chosen.end > end ? block : chosen),
  };
}

/** Returns the name of an item in the outline; editors reject an empty name. */
export function nameOf({ name, source, date, plan, by }: Named): string {
  const dated = [date, plan ?? by].flatMap((one) => (one === undefined ? [] : String(one.value)));
  const words = (name ?? source)?.value ?? (dated.length === 0 ? '(no name)' : dated.join(' '));
  return String(words) || '(empty name)';
}
