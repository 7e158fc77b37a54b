import { modelOf } from '../descriptor/build-model.ts';
import {
  SymbolKind,
  type DocumentSymbol,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import { itemCount, type Section } from '../descriptor/sections.ts';
import type { Segment } from '../descriptor/segment.ts';
import { Block, List, Value } from '../descriptor/sourced.ts';
import { itemDetail } from './outline/details.ts';
import { blockSymbol, innerSymbols, nameOf } from './outline/inner-symbols.ts';

/** The outline: the top-level keys, and under a list its items by name, with what matters of each. */
export function documentSymbols(descriptor: Descriptor): DocumentSymbol[] {
  const lines = new Map(
    descriptor.segments.map((segment, i): [Segment, number] => [
      segment,
      descriptor.positionAt(descriptor.offsetOf(i)).line,
    ]),
  );
  const symbols: DocumentSymbol[] = [];
  for (const section of descriptor.sections.values())
    symbols.push(...sectionSymbols(section, (segment) => lines.get(segment) ?? 0));
  return symbols;
}

/** @param lineOf the line a segment starts in. */
function sectionSymbols(section: Section, lineOf: (segment: Segment) => number): DocumentSymbol[] {
  const count = itemCount(section);
  return section.heads.map(({ segment, entry }, i) => {
    const line = lineOf(segment);
    const range = down(segment.range({ start: entry.keySpan.start, end: entry.end }), line);
    const children =
      entry.value instanceof List
        ? entry.value.items.flatMap((item) => itemSymbol(section.key, item)).map(moved(line))
        : [];
    if (i === section.heads.length - 1) {
      for (const item of section.items) {
        const { symbols, end } = item.derive(itemOutline);
        const first = lineOf(item);
        children.push(...symbols.map(moved(first)));
        // Items under an earlier head of the same key stand before this one.
        if (first + end.line > range.end.line)
          range.end = { line: first + end.line, character: end.character };
      }
    }
    const symbol: DocumentSymbol = {
      name: section.key,
      kind: kinds[section.key] ?? SymbolKind.Property,
      range,
      selectionRange: down(segment.range(entry.keySpan), line),
    };
    const detail = sectionDetail(count, entry.value);
    if (detail !== '') symbol.detail = detail;
    if (children.length > 0) symbol.children = children;
    return symbol;
  });
}

/** The symbols of a segment that is one item, and where it ends, by lines from its start. */
function itemOutline(segment: Segment): { symbols: DocumentSymbol[]; end: Position } {
  const end = segment.tree.root?.end ?? 0;
  return {
    symbols: itemSymbol(segment.owner, modelOf(segment).item),
    end: segment.range({ start: end, end }).end,
  };
}

/** The same symbol further down. */
function moved(lines: number): (symbol: DocumentSymbol) => DocumentSymbol {
  return (symbol) => ({
    ...symbol,
    range: down(symbol.range, lines),
    selectionRange: down(symbol.selectionRange, lines),
    ...(symbol.children !== undefined && { children: symbol.children.map(moved(lines)) }),
  });
}

function down({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}

function sectionDetail(items: number, value: unknown): string {
  if (value instanceof Value) return String(value.value);
  if (items > 0) return String(items);
  const name = value instanceof Block ? (value as { readonly name?: unknown }).name : undefined;
  return name instanceof Value ? String(name.value) : '';
}

/** The symbol of an item, by lines from the start of its segment. */
function itemSymbol(key: string, item: unknown): DocumentSymbol[] {
  if (!(item instanceof Block)) return [];
  const kind = itemKinds[key as keyof DescriptorModel] ?? SymbolKind.Object;
  const symbol = blockSymbol(item, nameOf(item as Block & { name?: Value }), kind);
  const detail = itemDetail(key, item);
  if (detail !== '') symbol.detail = detail;
  const children = innerSymbols(key, item);
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
