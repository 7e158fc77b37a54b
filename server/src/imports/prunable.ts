/** Whether a machine that the source no longer has may be taken out: nobody has decided anything about it. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { Block, type List } from '../descriptor/sourced.ts';
import { machinePaths, sameLeaf, type ImportedMachine } from './imported-values.ts';
import { isStillBase } from './merge-items.ts';
import { memberOf, ourArchitecture, ourLeaf, ourSystem } from './our-values.ts';
import { commentIn } from './property-edits.ts';

/** Answers for the machines of one descriptor. */
export class Prunable {
  private words: ReadonlySet<string> | undefined;

  constructor(private readonly descriptor: Descriptor) {}

  /** Why a machine has to stay; undefined if it may be taken out. */
  objection(item: ProtectedItem, base: ImportedMachine): string | undefined {
    const { node, segment } = item;
    if (node.kind !== 'map' || item.borrowed) return 'it is shared';
    if (commentIn(segment.text, node.start, node.end, false)) return 'it has a comment';
    if (!isUntouched(item, base)) return 'it was changed in the descriptor';
    const { references } = this.descriptor.names.get('protectedItem', base.name);
    if (references.length > 0) return 'a recovery plan refers to it';
    return this.isInComments(base.name) ? 'a comment names it' : undefined;
  }

  /** Whether each word of a name is in some comment. */
  private isInComments(name: string): boolean {
    this.words ??= commentWords(this.descriptor.text);
    return wordsOf(name).every((word) => this.words?.has(word) === true);
  }
}

function isUntouched(item: ProtectedItem, base: ImportedMachine): boolean {
  if (item.node.kind !== 'map') return false;
  return item.node.pairs.every(({ key }) => {
    const path = key.kind === 'scalar' ? String(key.value) : '';
    if (path === 'name') return true;
    if (path === 'disks' || path === 'nics') return isListUntouched(item, base, path);
    if (path === 'os') return isSystemUntouched(item, base);
    if (path === 'multiVmGroup' || !machinePaths.includes(path)) return false;
    const { value, state } = ourLeaf(item, path);
    const known = base.facts[path];
    return (
      state === 'written' &&
      value !== undefined &&
      known !== undefined &&
      sameLeaf(path, value, known)
    );
  });
}

function isSystemUntouched(item: ProtectedItem, { facts }: ImportedMachine): boolean {
  const { os } = item;
  const { value } = ourSystem(item);
  if (os === undefined || value === undefined || facts.os === undefined) return false;
  const architecture = ourArchitecture(item).value ?? 'x64';
  const isOnly =
    os.node.kind !== 'map' ||
    os.node.pairs.every(
      ({ key }) =>
        key.kind === 'scalar' && ['type', 'version', 'architecture'].includes(String(key.value)),
    );
  return isOnly && sameLeaf('os', value, facts.os) && architecture === facts['os.architecture'];
}

function isListUntouched(
  item: ProtectedItem,
  base: ImportedMachine,
  list: 'disks' | 'nics',
): boolean {
  const own = memberOf(item, list) as List<Block> | undefined;
  const known = list === 'disks' ? base.disks : base.nics?.map((facts) => ({ facts }));
  if (own?.items.length !== known?.length || own === undefined) return false;
  const main = list === 'disks' ? 'sizeGB' : 'network';
  return own.items.every((block, i) => {
    const before = known?.[i];
    return block instanceof Block && before !== undefined && isStillBase(block, before, main);
  });
}

function commentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('#');
    if (at >= 0) for (const word of wordsOf(line.slice(at))) words.add(word);
  }
  return words;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter((word) => word !== '');
}
