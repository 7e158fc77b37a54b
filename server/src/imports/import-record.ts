/**
 * The record of an import, `NAME.asr.import.json`: what was imported last, so that the next import sees
 * what changed at the source and what the author changed. It is meant to be committed.
 */
import { importedMachine, type ImportedMachine } from './imported-values.ts';
import type { Inventory, InventoryKind } from './inventory.ts';
import { bare, type Plain } from './plain-data.ts';
import { surroundingsData } from './surroundings-data.ts';

/** A file that was imported. */
export interface ImportedFile {
  readonly name: string;
  readonly sha256: string;
}

/** What was imported of one kind of source. */
export interface ImportBase {
  readonly kind: InventoryKind;
  readonly files: readonly ImportedFile[];
  /** When the source was exported; undefined if it does not say. */
  readonly exported?: string;
  /** The paths that it had columns for. */
  readonly states: readonly string[];
  readonly machines: readonly ImportedMachine[];
  /** The other blocks, by top-level key. */
  readonly surroundings: Readonly<Record<string, Plain>>;
}

/** The record of all imports into one descriptor. */
export interface ImportRecord {
  readonly version: 1;
  /** The version of the program. */
  readonly tool: string;
  /** One for each kind of source. */
  readonly sources: readonly ImportBase[];
}

/** What an inventory states, as a base for the next import. */
export function baseOf(
  inventory: Inventory,
  files: readonly ImportedFile[],
  allHosts: boolean,
): ImportBase {
  const { kind, exported, states, machines } = inventory;
  return {
    kind,
    files,
    ...(exported !== undefined && { exported }),
    states: [...states].sort(),
    machines: inOrder(machines.map(importedMachine)),
    surroundings: bare(surroundingsData(inventory, allHosts)) as Readonly<Record<string, Plain>>,
  };
}

/** In an order that does not depend on that of the source. */
export function inOrder(machines: readonly ImportedMachine[]): readonly ImportedMachine[] {
  const keyed = machines.map((machine) => ({ machine, key: machine.id ?? machine.name }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ machine }) => machine);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The record with the base of one kind of source in place of the earlier one. */
export function withBase(
  record: ImportRecord | undefined,
  base: ImportBase,
  tool: string,
): ImportRecord {
  const others = record?.sources.filter(({ kind }) => kind !== base.kind) ?? [];
  const sources = [...others, base].sort((a, b) => compare(a.kind, b.kind));
  return { version: 1, tool, sources };
}

/** The text of a record: a line for each machine, so that a version control shows what changed. */
export function recordText({ version, tool, sources }: ImportRecord): string {
  const lines = ['{', `  "version": ${version},`, `  "tool": ${JSON.stringify(tool)},`];
  lines.push('  "sources": [');
  sources.forEach((source, i) => {
    const { machines, ...others } = source;
    lines.push('    {');
    for (const [key, value] of Object.entries(others))
      lines.push(`      ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
    lines.push('      "machines": [');
    machines.forEach((machine, k) => {
      lines.push(`        ${JSON.stringify(machine)}${k < machines.length - 1 ? ',' : ''}`);
    });
    lines.push('      ]', i < sources.length - 1 ? '    },' : '    }');
  });
  lines.push('  ]', '}');
  return `${lines.join('\n')}\n`;
}
