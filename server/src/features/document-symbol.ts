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

/** Returns the outline: the top-level keys, and the items of lists by name, with details. */
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

/** @param lineOf returns the first line of a segment. */
function sectionSymbols(section: Section, lineOf: (segment: Segment) => number): DocumentSymbol[] {
  const count = itemCount(section);
  return section.heads.map(({ segment, entry }, i) => {
    const line = lineOf(segment);
    const range = shiftRange(segment.range({ start: entry.keySpan.start, end: entry.end }), line);
    const children =
      entry.value instanceof List
        ? entry.value.items.flatMap((item) => itemSymbol(section.key, item)).map(shiftSymbol(line))
        : [];
    if (i === section.heads.length - 1) {
      for (const item of section.items) {
        const { symbols, end } = item.derive(itemOutline);
        const first = lineOf(item);
        children.push(...symbols.map(shiftSymbol(first)));
        // Items under an earlier occurrence of the same key are before this one.
        if (first + end.line > range.end.line)
          range.end = { line: first + end.line, character: end.character };
      }
    }
    const symbol: DocumentSymbol = {
      name: section.key,
      kind: kinds[section.key] ?? SymbolKind.Property,
      range,
      selectionRange: shiftRange(segment.range(entry.keySpan), line),
    };
    const detail = sectionDetail(count, entry.value);
    if (detail !== '') symbol.detail = detail;
    if (children.length > 0) symbol.children = children;
    return symbol;
  });
}

/** Returns the symbols of an item's segment, and its end, in lines from its start. */
function itemOutline(segment: Segment): { symbols: DocumentSymbol[]; end: Position } {
  const end = segment.tree.root?.end ?? 0;
  return {
    symbols: itemSymbol(segment.owner, modelOf(segment).item),
    end: segment.range({ start: end, end }).end,
  };
}

/** Moves a symbol down. */
function shiftSymbol(lines: number): (symbol: DocumentSymbol) => DocumentSymbol {
  return (symbol) => ({
    ...symbol,
    range: shiftRange(symbol.range, lines),
    selectionRange: shiftRange(symbol.selectionRange, lines),
    ...(symbol.children !== undefined && { children: symbol.children.map(shiftSymbol(lines)) }),
  });
}

function shiftRange({ start, end }: Range, lines: number): Range {
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

/** Returns the symbol of an item, in lines from the start of its segment. */
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
