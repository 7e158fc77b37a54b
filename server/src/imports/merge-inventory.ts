/** The three-way merge of an inventory into a descriptor. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import { renameEverywhere } from '../edits/new-names.ts';
import { baseOf, inOrder, type ImportBase } from './import-record.ts';
import { importedMachine, type ImportedMachine } from './imported-values.ts';
import type { Inventory } from './inventory.ts';
import { listChanges } from './list-changes.ts';
import { machineData, type MachineStyle } from './machine-data.ts';
import type { InventoryMachine } from './machine-facts.ts';
import {
  finalNames,
  isRenamed,
  nameKey,
  pairMachines,
  type PairedMachine,
} from './machine-pairs.ts';
import type { MergeContext } from './merge-lists.ts';
import { mergeMachine } from './merge-machine.ts';
import {
  whys,
  type Decide,
  type ImportConflict,
  type Merge,
  type MergeFindings,
  type MergeOptions,
} from './merge-outcome.ts';
import { mergeSurroundings } from './merge-surroundings.ts';
import { Prunable } from './prunable.ts';
import { statedBy, styleFor, styleOfMachine, usesBlock } from './scenario-use.ts';

/**
 * Merges an inventory into a descriptor, by the rules of chapter 9: what only the source changed is
 * written, what only the author changed stays, what both changed is a conflict and stays too.
 * @param base what was imported last of this kind of source; undefined if that is not known.
 */
export function mergeInventory(
  base: ImportBase | undefined,
  ours: Descriptor,
  theirs: Inventory,
  options: MergeOptions = {},
): Merge {
  return new InventoryMerge(base, ours, theirs, options).run();
}

class InventoryMerge {
  private readonly found: MergeFindings = { edits: [], applied: [], conflicts: [], notices: [] };
  private readonly decide: Decide;
  private readonly context: MergeContext;
  private readonly items: readonly ProtectedItem[];
  private readonly next: ImportedMachine[] = [];
  private readonly fresh: ImportedMachine[] = [];
  private readonly style: MachineStyle;

  constructor(
    private readonly base: ImportBase | undefined,
    private readonly ours: Descriptor,
    private readonly theirs: Inventory,
    private readonly options: MergeOptions,
  ) {
    this.decide = options.decide ?? (() => undefined);
    this.style = styleFor(
      ours.scenario ?? theirs.scenario,
      ours.model.replicationPolicy?.name?.value,
    );
    this.context = {
      found: this.found,
      decide: this.decide,
      style: this.style,
      states: statedBy(theirs),
    };
    this.items = ours.model.protectedItems?.items ?? [];
  }

  run(): Merge {
    const { base, ours, theirs, options, found, items } = this;
    const stated = baseOf(theirs, options.files ?? [], options.allHosts === true);
    const machines = new Map(theirs.machines.map((one) => [importedMachine(one), one]));
    const { pairs, gone } = pairMachines(base, items, [...machines.keys()]);
    const names = finalNames(items, pairs);
    for (const pair of pairs) {
      const machine = machines.get(pair.theirs);
      if (machine !== undefined) this.mergeOne(pair, machine, names);
    }
    const { missing, pruned, removed } = this.whatIsGone(gone);
    const changes = listChanges(
      ours,
      'protectedItems',
      removed,
      this.fresh.map((one) => machineData(one, this.styleOf(one, machines))),
    );
    if (changes === undefined)
      for (const { name } of this.fresh) this.conflict({ item: name, why: whys.shared });
    else found.edits.push(...changes);
    const surroundings = mergeSurroundings(base?.surroundings, stated.surroundings, {
      ours,
      found,
      decide: this.decide,
      uses: (key) => usesBlock(ours.scenario ?? theirs.scenario, key),
    });
    const states = [...new Set([...stated.states, ...(base?.states ?? [])])].sort();
    return {
      ...found,
      added: changes === undefined ? [] : this.fresh.map(({ name }) => name),
      missing,
      pruned,
      base: { ...stated, states, machines: inOrder(this.next), surroundings },
    };
  }

  private mergeOne(
    { theirs, base, ours, isOther }: PairedMachine,
    machine: InventoryMachine,
    names: Map<string, number>,
  ): void {
    const { found, next } = this;
    const isIncluded = this.options.includes?.(machine) ?? true;
    if (!isIncluded) {
      if (base !== undefined) next.push(base);
      return;
    }
    if (ours === undefined) {
      if (base === undefined) this.add(theirs, names);
      else this.staysOut(base, theirs);
      return;
    }
    if (isOther) {
      const side = this.decide({ item: theirs.name, why: whys.other });
      if (side !== 'theirs') {
        if (side === undefined) found.conflicts.push({ item: theirs.name, why: whys.other });
        else next.push(theirs);
        return;
      }
    }
    let kept = theirs;
    if (isRenamed(base, ours, theirs)) kept = this.rename(ours, base, theirs, names);
    const isOn = machine.power === undefined || machine.power === 'on';
    const merged = mergeMachine({ base, ours, theirs, isOn }, kept.name, this.context);
    next.push({ ...merged, name: kept.name });
  }

  /** @returns the machine with the name that it has after the merge. */
  private rename(
    ours: ProtectedItem,
    base: ImportedMachine | undefined,
    theirs: ImportedMachine,
    names: Map<string, number>,
  ): ImportedMachine {
    const { name } = ours;
    const kept = { ...theirs, name: base?.name ?? theirs.name };
    if (name === undefined) return kept;
    const key = nameKey(theirs.name);
    const isTaken = (names.get(key) ?? 0) > 1;
    if (isTaken || name.borrowed) {
      const why = isTaken ? whys.taken : whys.shared;
      const conflict = {
        item: name.value,
        path: 'name',
        why,
        ours: name.value,
        theirs: theirs.name,
      };
      this.conflict(conflict);
      names.set(key, (names.get(key) ?? 1) - 1);
      return kept;
    }
    const all = this.ours.names.get('protectedItem', name.value);
    const edits = renameEverywhere(all, name, theirs.name);
    this.found.edits.push(...edits.filter(({ at }) => at.borrowed !== true));
    this.found.applied.push({ item: name.value, path: 'name', from: name.value, to: theirs.name });
    return theirs;
  }

  private add(theirs: ImportedMachine, names: Map<string, number>): void {
    const key = nameKey(theirs.name);
    if ((names.get(key) ?? 0) > 0) {
      this.conflict({ item: theirs.name, why: whys.exists });
      return;
    }
    names.set(key, 1);
    this.fresh.push(theirs);
    this.next.push(theirs);
  }

  /** The author took it out: it is said once and stays so. */
  private staysOut(base: ImportedMachine, theirs: ImportedMachine): void {
    if (base.isOut !== true)
      this.found.notices.push({
        item: theirs.name,
        message: 'It was taken out of the descriptor, and stays out.',
        level: 'information',
      });
    this.next.push({ ...theirs, isOut: true });
  }

  private whatIsGone(
    gone: readonly { readonly base: ImportedMachine; readonly ours: ProtectedItem | undefined }[],
  ): {
    readonly missing: readonly string[];
    readonly pruned: readonly string[];
    readonly removed: readonly ProtectedItem[];
  } {
    const missing: string[] = [];
    const pruned: string[] = [];
    const removed: ProtectedItem[] = [];
    const prunable = new Prunable(this.ours);
    const servers = new Set(this.theirs.machines.map(({ location }) => location.server));
    for (const { base, ours } of gone) {
      if (ours === undefined) continue;
      if (this.theirs.isPartial || (base.server !== undefined && !servers.has(base.server))) {
        this.next.push(base);
        continue;
      }
      const why = this.options.prune === true ? prunable.objection(ours, base) : '';
      const isLast = removed.length + 1 >= this.items.length + this.fresh.length;
      if (why === undefined && !isLast) {
        pruned.push(base.name);
        removed.push(ours);
        continue;
      }
      const isSettled = this.decide({ item: base.name, why: MISSING }) === 'ours';
      if (isSettled) continue;
      missing.push(base.name);
      this.next.push(base);
      if (why !== '')
        this.found.notices.push({
          item: base.name,
          message: `The source no longer has it; it stays, because ${why ?? 'no machine would be left'}.`,
          level: 'information',
        });
    }
    return { missing, pruned, removed };
  }

  private styleOf(
    machine: ImportedMachine,
    machines: ReadonlyMap<ImportedMachine, InventoryMachine>,
  ): MachineStyle {
    const source = machines.get(machine);
    return source === undefined
      ? this.style
      : styleOfMachine(source, this.style, this.theirs.kind, this.options);
  }

  private conflict(conflict: ImportConflict): void {
    if (this.decide(conflict) === undefined) this.found.conflicts.push(conflict);
  }
}

const MISSING = 'missing at the source';
