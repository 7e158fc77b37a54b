import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { RecoveryPlan, VmmServer } from '../../descriptor/model.generated.ts';
import type { Block, Value } from '../../descriptor/sourced.ts';
import { count, groupDetail } from './details.ts';

/**
 * Returns the symbols within an item: the groups of a plan with their actions, the clouds of a VMM
 * server with their host groups. Disks and adapters are omitted, because they would hide the
 * machines.
 */
export function innerSymbols(key: string, item: Block): DocumentSymbol[] {
  if (key === 'recoveryPlans')
    return ((item as RecoveryPlan).groups?.items ?? []).map((group, i) => ({
      ...blockSymbol(group, `Group ${i + 1}`, SymbolKind.Array),
      detail: groupDetail(group),
      children: (group.actions?.items ?? []).map((action) => ({
        ...blockSymbol(action, nameOf(action), SymbolKind.Function),
        detail: action.type?.value ?? '',
      })),
    }));
  if (key !== 'vmmServers') return [];
  return ((item as VmmServer).clouds?.items ?? []).map((cloud) => ({
    ...blockSymbol(cloud, nameOf(cloud), SymbolKind.Namespace),
    children: (cloud.hostGroups?.items ?? []).map((group) => ({
      ...blockSymbol(group, nameOf(group), SymbolKind.Namespace),
      detail: count(group.hosts?.items.length ?? 0, 'host'),
    })),
  }));
}

/** Returns the symbol of a block, in lines from the start of its segment. */
export function blockSymbol(
  block: Block & { readonly name?: Value; readonly source?: Value },
  name: string,
  kind: SymbolKind,
): DocumentSymbol {
  const { segment, start, end } = block;
  const chosen = block.name ?? block.source ?? { start, end: start };
  return {
    name,
    kind,
    range: segment.range(block),
    // Merged values have the span of the merge key, which may be outside the block.
    selectionRange: segment.range(chosen.start < start || chosen.end > end ? block : chosen),
  };
}

/** Returns the name of an item in the outline; editors reject an empty name. */
export function nameOf({
  name,
  source,
}: {
  readonly name?: Value;
  readonly source?: Value;
}): string {
  return String((name ?? source)?.value ?? '(no name)') || '(empty name)';
}
