/** Finds the machine that a row of another tab is about: by its id, else by its name. */
import type { Fields } from '../tables/fields.ts';
import type { DataRow } from '../tables/table.ts';
import type { OwnerField } from './rvtools-words.ts';

/** What tells a machine in a row. */
export interface RowOwner {
  readonly name: string;
  /** `VM ID` with its vCenter. */
  readonly id: string | undefined;
  readonly uuid: string | undefined;
  /** Where it is, which tells apart machines of one name without an id. */
  readonly place: () => string;
}

export function ownerOf<F extends string>(
  fields: Fields<F | OwnerField>,
  row: DataRow,
): RowOwner | undefined {
  const name = fields.text(row, 'name');
  if (name === undefined) return undefined;
  const text = (field: OwnerField) => fields.text(row, field)?.toLowerCase();
  const server = text('serverUuid') ?? text('server');
  const vmId = text('vmId');
  return {
    name: nameKey(name),
    id: vmId === undefined || server === undefined ? undefined : `${vmId} ${server}`,
    uuid: text('vmUuid'),
    // Few rows are asked for it.
    place: () => [server, ...placeFields.map(text)].join('\n'),
  };
}

/** What tells machines of one name apart. */
const placeFields: readonly OwnerField[] = ['datacenter', 'cluster', 'host', 'folder'];

/** Names compare without case and blanks around them. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

export class MachineIndex<M> {
  readonly #ids = new Map<string, M>();
  readonly #uuids = new Map<string, M>();
  readonly #names = new Map<string, { readonly owner: RowOwner; readonly machine: M }[]>();

  add(owner: RowOwner, machine: M): void {
    if (owner.id !== undefined && !this.#ids.has(owner.id)) this.#ids.set(owner.id, machine);
    if (owner.uuid !== undefined && !this.#uuids.has(owner.uuid))
      this.#uuids.set(owner.uuid, machine);
    const same = this.#names.get(owner.name);
    if (same === undefined) this.#names.set(owner.name, [{ owner, machine }]);
    else same.push({ owner, machine });
  }

  /** Returns the machine of a row; undefined if there is none, or if it may be of several. */
  find(owner: RowOwner): M | undefined {
    const byId = owner.id === undefined ? undefined : this.#ids.get(owner.id);
    if (byId !== undefined) return byId;
    const byUuid = owner.uuid === undefined ? undefined : this.#uuids.get(owner.uuid);
    if (byUuid !== undefined) return byUuid;
    const named = (this.#names.get(owner.name) ?? []).filter((one) => mayBe(one.owner, owner));
    if (named.length <= 1) return named[0]?.machine;
    const place = owner.place();
    const near = named.filter((one) => one.owner.place() === place);
    return near.length === 1 ? near[0]?.machine : undefined;
  }
}

/** Machines whose ids differ are not the same, whatever their names. */
function mayBe(a: RowOwner, b: RowOwner): boolean {
  const differs = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x !== y;
  return !differs(a.id, b.id) && !differs(a.uuid, b.uuid);
}
