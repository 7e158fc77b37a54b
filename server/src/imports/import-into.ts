/** The edits that bring an inventory into an open descriptor, whether it is empty or not. */
import { Descriptor } from '../descriptor/descriptor.ts';
import { appliedText, textEdits, type ImportEdit } from './applied-text.ts';
import { baseOf, type ImportBase } from './import-record.ts';
import { importedDescriptor, type DescriptorOptions } from './imported-descriptor.ts';
import type { Inventory } from './inventory.ts';
import { mergeInventory } from './merge-inventory.ts';
import type { Merge } from './merge-outcome.ts';

/** What an import makes of a descriptor. */
export interface ImportResult extends Omit<Merge, 'edits'> {
  /** In text order, none reaching into another; none if nothing changes. */
  readonly edits: readonly ImportEdit[];
  /** The whole text after the edits. */
  readonly text: string;
}

/** Why an import is refused: one sentence. Nothing is to be written then. */
export interface ImportRefusal {
  readonly refused: string;
}

/**
 * Brings an inventory into a descriptor: merges it, or writes a new descriptor where the text has no
 * key. The result is read again; where it does not say what it should, the import is refused.
 * @param base what was imported last of this kind of source; undefined if that is not known.
 */
export function importInto(
  ours: Descriptor,
  theirs: Inventory,
  base: ImportBase | undefined,
  options: DescriptorOptions = {},
): ImportResult | ImportRefusal {
  if (ours.sections.size === 0 && ours.isReadable && !ours.isProse)
    return fresh(ours, theirs, options);
  const merge = mergeInventory(base, ours, theirs, options);
  const edits = textEdits(ours, merge.edits);
  const text = appliedText(ours.text, edits);
  if (text === undefined) return refusal('Changes of one line get into each other’s way');
  if (edits.length > 0) {
    const result = edited(ours, edits, text);
    const problem = problemOf(result, theirs, merge, options);
    if (problem !== undefined) return refusal(problem);
    if (syntaxErrors(result) > syntaxErrors(ours)) return refusal('The result is not YAML');
  }
  return { ...merge, edits, text };
}

/** The most edits that are made one by one, so that what they do not touch need not be read again. */
const MAX_EDITS_ONE_BY_ONE = 50;

function edited(ours: Descriptor, edits: readonly ImportEdit[], text: string): Descriptor {
  if (edits.length > MAX_EDITS_ONE_BY_ONE) return Descriptor.open(ours.uri, ours.version, text);
  // From the last one on, so that the positions of the others stay.
  return ours.edit(ours.version, edits.toReversed());
}

/** A new descriptor in place of an empty one; comments and what else there is come first. */
function fresh(
  ours: Descriptor,
  theirs: Inventory,
  options: DescriptorOptions,
): ImportResult | ImportRefusal {
  const includes = options.includes ?? ((): boolean => true);
  const machines = theirs.machines.filter(includes);
  if (machines.length === 0) return refusal('There is no machine to import');
  const own = importedDescriptor(theirs, options).replaceAll('\n', ours.eol);
  const before = ours.text.trimEnd();
  const start = before === '' ? 0 : before.length;
  const newText = before === '' ? own : `${ours.eol}${ours.eol}${own}`;
  const edits = [{ span: { start, end: ours.length }, newText }];
  const text = ours.text.slice(0, start) + newText;
  const base = baseOf({ ...theirs, machines }, options.files ?? [], options.allHosts === true);
  const result = Descriptor.open(ours.uri, ours.version, text);
  const all = { base, added: machines.map(({ name }) => name.value) };
  const merge = { ...nothing, ...all };
  const problem = problemOf(result, theirs, { ...merge, edits: [] }, options);
  return problem === undefined ? { ...merge, edits, text } : refusal(problem);
}

const nothing = { applied: [], conflicts: [], missing: [], pruned: [], notices: [] };

/**
 * Reads the result as the next import will do: with the same source there is nothing left to change.
 * @returns what is wrong with it.
 */
function problemOf(
  result: Descriptor,
  theirs: Inventory,
  merge: Merge,
  options: DescriptorOptions,
): string | undefined {
  const { includes, allHosts } = options;
  const again = mergeInventory(merge.base, result, theirs, {
    ...(includes !== undefined && { includes }),
    ...(allHosts !== undefined && { allHosts }),
  });
  const [name] = again.added;
  const [change] = again.applied;
  if (name !== undefined) return `Machine ${name} cannot be found in the result`;
  if (change !== undefined) return `${change.item} ${change.path} is not as the source says`;
  const isKnown = again.conflicts.length <= merge.conflicts.length;
  return isKnown && again.edits.length === 0 ? undefined : 'The result differs from the source';
}

function syntaxErrors({ segments }: Descriptor): number {
  return segments.reduce((sum, segment) => sum + segment.tree.errors.length, 0);
}

function refusal(problem: string): ImportRefusal {
  return {
    refused: `${problem}; nothing is written. Please report it with the line of the source.`,
  };
}
