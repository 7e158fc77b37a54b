import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import { Block, List, Value, type Sourced } from '../descriptor/sourced.ts';
import type { Span } from '../text/span.ts';
import { itemDetail } from './outline/details.ts';
import { blockSymbol, innerSymbols, nameOf, type SpanOf } from './outline/inner-symbols.ts';

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
  const items = itemCount(section);
  if (items > 0) return String(items);
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
  const kind = itemKinds[key as keyof DescriptorModel] ?? SymbolKind.Object;
  const symbol = blockSymbol(
    descriptor,
    item,
    nameOf(item as Block & { name?: Value }),
    kind,
    span,
  );
  const detail = itemDetail(key, item);
  if (detail !== '') symbol.detail = detail;
  const children = innerSymbols(descriptor, key, item, span);
  if (children.length > 0) symbol.children = children;
  return [symbol];
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
