import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { RecoveryPlan, VmmServer } from '../../descriptor/model.generated.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { Block, Value } from '../../descriptor/sourced.ts';
import type { Span } from '../../text/span.ts';
import { count, groupDetail } from './details.ts';

/** The span in the whole text of something that stands in a segment. */
export type SpanOf = (place: { segment: Segment; start: number; end: number }) => Span;

/**
 * What stands in an item and has a place of its own in a reader's mind: the groups of a plan with
 * their actions, the clouds of a VMM server with their host groups. Disks and adapters have none: they
 * would bury the machines.
 */
export function innerSymbols(
  descriptor: Descriptor,
  key: string,
  item: Block,
  span: SpanOf,
): DocumentSymbol[] {
  if (key === 'recoveryPlans')
    return ((item as RecoveryPlan).groups?.items ?? []).map((group, i) => ({
      ...blockSymbol(descriptor, group, `Group ${i + 1}`, SymbolKind.Array, span),
      detail: groupDetail(group),
      children: (group.actions?.items ?? []).map((action) => ({
        ...blockSymbol(descriptor, action, nameOf(action), SymbolKind.Function, span),
        detail: action.type?.value ?? '',
      })),
    }));
  if (key !== 'vmmServers') return [];
  return ((item as VmmServer).clouds?.items ?? []).map((cloud) => ({
    ...blockSymbol(descriptor, cloud, nameOf(cloud), SymbolKind.Namespace, span),
    children: (cloud.hostGroups?.items ?? []).map((group) => ({
      ...blockSymbol(descriptor, group, nameOf(group), SymbolKind.Namespace, span),
      detail: count(group.hosts?.items.length ?? 0, 'host'),
    })),
  }));
}

export function blockSymbol(
  descriptor: Descriptor,
  block: Block & { readonly name?: Value; readonly source?: Value },
  name: string,
  kind: SymbolKind,
  span: SpanOf,
): DocumentSymbol {
  const whole = span(block);
  const at = block.name ?? block.source;
  const chosen = at === undefined ? { start: whole.start, end: whole.start } : span(at);
  return {
    name,
    kind,
    range: descriptor.range(whole),
    // What is merged into a block stands where the merge key is, which may be before it.
    selectionRange: descriptor.range(
      chosen.start < whole.start || chosen.end > whole.end ? whole : chosen,
    ),
  };
}

export function nameOf({
  name,
  source,
}: {
  readonly name?: Value;
  readonly source?: Value;
}): string {
  return String((name ?? source)?.value ?? '(no name)') || '(empty name)';
}
