/** Collects the machines of a source: each name once, with what is left out. */
import type { DuplicateMachine, SkippedMachine, SkipReason } from '../inventory.ts';
import type { Fact, InventoryMachine } from '../machine-facts.ts';
import { nameKey } from './machine-index.ts';

/** A machine of which nothing is known but its name. */
export function bareMachine(name: Fact<string>): InventoryMachine {
  return {
    id: undefined,
    name,
    power: undefined,
    location: {},
    facts: {},
    disks: undefined,
    osDisk: undefined,
    nics: undefined,
    sizing: {},
    remark: undefined,
  };
}

export class MachineList {
  readonly machines: InventoryMachine[] = [];
  readonly skipped: SkippedMachine[] = [];
  readonly duplicates: DuplicateMachine[] = [];
  readonly #names = new Set<string>();

  /** Adds a machine; one whose name is taken is a duplicate. */
  add(machine: InventoryMachine): void {
    const { name, id, location } = machine;
    const key = nameKey(name.value);
    if (this.#names.has(key)) this.duplicates.push({ name: name.value, at: name.at, id, location });
    else {
      this.#names.add(key);
      this.machines.push(machine);
    }
  }

  skip(name: Fact<string>, reason: SkipReason): void {
    this.skipped.push({ name: name.value, reason, at: name.at });
  }
}
