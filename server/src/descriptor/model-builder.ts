import type { SchemaNode } from '../schema/schema.ts';
import type { ModelErrors } from './model-errors.ts';
import type { TopLevelEntry, SegmentModel, TypedBlock } from './segment-model.ts';
import type { NameOccurrence } from './name-occurrence.ts';
import type { Value } from './sourced.ts';

/** What is read in one segment, in the order it stands. */
export class ModelBuilder {
  readonly entries: TopLevelEntry[] = [];
  readonly parts: TypedBlock[] = [];
  private readonly names: NameOccurrence[] = [];
  private readonly regions: Value<string>[] = [];

  constructor(private readonly faults: ModelErrors) {}

  /** Notes what a value is besides: a region, a name, a reference to one. */
  note(value: Value, { region, defines, refers }: SchemaNode, path: string): void {
    if (region === true) this.regions.push(value as Value<string>);
    if (defines === undefined && refers === undefined) return;
    const name = String(value.value);
    if (defines !== undefined)
      this.names.push({ kind: defines, role: 'definition', name, at: value, path });
    if (refers !== undefined)
      this.names.push({ kind: refers, role: 'reference', name, at: value, path });
  }

  /** Reads something that may not fit. @returns undefined where it does not, and nothing comes of it. */
  attempt<T>(read: () => T): T | undefined {
    const lists = [this.faults.list, this.names, this.parts, this.regions];
    const before = lists.map(({ length }) => length);
    const value = read();
    if (this.faults.list.length === before[0]) return value;
    lists.forEach((list, i) => (list.length = before[i] ?? 0));
    return undefined;
  }

  /** @param item for a segment that is one item of a list */
  all(item: unknown): SegmentModel {
    const { entries, parts, names, regions } = this;
    return { entries, item, blocks: parts, names, errors: this.faults.list, regions };
  }
}
