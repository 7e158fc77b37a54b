import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { RecoveryPlan, VmmServer } from '../../descriptor/model.generated.ts';
import type { Block, Value } from '../../descriptor/sourced.ts';
import { count, groupDetail } from './details.ts';

/**
 * What stands in an item and has a place of its own in a reader's mind: the groups of a plan with
 * their actions, the clouds of a VMM server with their host groups. Disks and adapters have none: they
 * would bury the machines.
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

/** By lines from the start of the block's segment. */
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
    // What is merged into a block stands where the merge key is, which may be before it.
    selectionRange: segment.range(chosen.start < start || chosen.end > end ? block : chosen),
  };
}

/** What the outline calls an item; an editor takes no empty name. */
export function nameOf({
  name,
  source,
}: {
  readonly name?: Value;
  readonly source?: Value;
}): string {
  return String((name ?? source)?.value ?? '(no name)') || '(empty name)';
}
