import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { disksOf } from '../descriptor/disks.ts';
import type {
  DescriptorModel,
  ProtectedItem,
  RecoveryPlan,
} from '../descriptor/model.generated.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import { Block, List, Value, type Sourced } from '../descriptor/sourced.ts';
import type { Span } from '../text/span.ts';

/** The outline: the top-level keys, and under a list its items by name, with what matters of each. */
export function documentSymbols(descriptor: Descriptor): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  const starts = new Map(
    descriptor.segments.map((segment, i) => [segment, descriptor.offsetOf(i)]),
  );
  const span = ({
    segment,
    start,
    end,
  }: {
    segment: Sourced['segment'];
    start: number;
    end: number;
  }): Span => {
    const base = starts.get(segment) ?? 0;
    return { start: base + start, end: base + end };
  };
  for (const section of descriptor.sections.values())
    symbols.push(...sectionSymbols(descriptor, section, span));
  return symbols;
}

type SpanOf = (place: { segment: Sourced['segment']; start: number; end: number }) => Span;

function sectionSymbols(descriptor: Descriptor, section: Section, span: SpanOf): DocumentSymbol[] {
  return section.heads.map(({ segment, entry }, i) => {
    const key = span(entry.keyPlace);
    let end = span({ segment, start: entry.keyPlace.start, end: entry.end }).end;
    const items: unknown[] = entry.value instanceof List ? [...entry.value.items] : [];
    if (i === section.heads.length - 1) {
      for (const item of section.items) {
        items.push(item.lowered.item);
        end = Math.max(end, span({ segment: item, start: 0, end: item.tree.root?.end ?? 0 }).end);
      }
    }
    const children = items.flatMap((item) => itemSymbol(descriptor, section.key, item, span));
    const symbol: DocumentSymbol = {
      name: section.key,
      kind: kinds[section.key] ?? SymbolKind.Property,
      range: descriptor.range({ start: key.start, end }),
      selectionRange: descriptor.range(key),
    };
    const detail = sectionDetail(section, entry.value);
    if (detail !== '') symbol.detail = detail;
    if (children.length > 0) symbol.children = children;
    return symbol;
  });
}

function sectionDetail(section: Section, value: unknown): string {
  if (value instanceof Value) return String(value.value);
  const count = itemCount(section);
  if (count > 0) return String(count);
  const name = value instanceof Block ? (value as { readonly name?: unknown }).name : undefined;
  return name instanceof Value ? String(name.value) : '';
}

function itemSymbol(
  descriptor: Descriptor,
  key: string,
  item: unknown,
  span: SpanOf,
): DocumentSymbol[] {
  if (!(item instanceof Block)) return [];
  const named = item as Block & { readonly name?: Value; readonly source?: Value };
  const name = named.name ?? named.source;
  const whole = span(item);
  const symbol: DocumentSymbol = {
    name: String(name?.value ?? '(no name)') || '(empty name)',
    kind: itemKinds[key as keyof DescriptorModel] ?? SymbolKind.Object,
    range: descriptor.range(whole),
    selectionRange: descriptor.range(
      name === undefined ? { start: whole.start, end: whole.start } : span(name),
    ),
  };
  const detail = itemDetail(key, item);
  if (detail !== '') symbol.detail = detail;
  return [symbol];
}

function itemDetail(key: string, item: Block): string {
  if (key === 'protectedItems') return machineDetail(item);
  if (key === 'recoveryPlans') return planDetail(item);
  return '';
}

/** "3 disks, 1.6 TB" */
function machineDetail(item: ProtectedItem): string {
  const disks = disksOf(item);
  if (disks.length === 0) return '';
  const total = disks.reduce((sum, { disk }) => sum + (disk.sizeGB?.value ?? 0), 0);
  const size =
    total >= 1024 ? `${Math.round(total / 102.4) / 10} TB` : `${Math.round(total * 10) / 10} GB`;
  return `${disks.length} ${disks.length === 1 ? 'disk' : 'disks'}, ${size}`;
}

/** "2 groups, 5 machines" */
function planDetail(plan: RecoveryPlan): string {
  const groups = plan.groups?.items ?? [];
  const machines = groups.reduce((sum, group) => sum + (group.machines?.items.length ?? 0), 0);
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return groups.length === 0
    ? ''
    : `${count(groups.length, 'group')}, ${count(machines, 'machine')}`;
}

const kinds: Readonly<Record<string, SymbolKind>> = {
  scenario: SymbolKind.Enum,
  profile: SymbolKind.Enum,
  vault: SymbolKind.Namespace,
  protectedItems: SymbolKind.Array,
  recoveryPlans: SymbolKind.Array,
};

const itemKinds: { readonly [key in keyof DescriptorModel]?: SymbolKind } = {
  protectedItems: SymbolKind.Class,
  recoveryPlans: SymbolKind.Event,
  storageAccounts: SymbolKind.Package,
  virtualNetworks: SymbolKind.Interface,
};
