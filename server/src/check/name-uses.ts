import type { Name, NameOccurrence } from '../descriptor/name-occurrence.ts';

/** Records which occurrences of a name the rules read, and puts them in order. */
export interface NameReader {
  /** Notes the read: while the names are still being read, more may come. */
  readName(kind: string, role: 'definitions' | 'references'): void;
  /** Returns occurrences in text order. */
  inOrder(occurrences: readonly NameOccurrence[]): readonly NameOccurrence[];
}

/**
 * The occurrences of one name, each list put in order when it is read: a name may be used thousands of
 * times, and most rules want only its definitions.
 */
// A class: V8 makes a hidden class for each object literal with getters, in old space, where the
// version that the getters refer to stays until the next full collection.
export class NameUses {
  constructor(
    private readonly reader: NameReader,
    private readonly kind: string,
    private readonly found: Name,
  ) {}

  get definitions(): readonly NameOccurrence[] {
    this.reader.readName(this.kind, 'definitions');
    return this.reader.inOrder(this.found.definitions);
  }

  get references(): readonly NameOccurrence[] {
    this.reader.readName(this.kind, 'references');
    return this.reader.inOrder(this.found.references);
  }

  get uses(): number {
    this.reader.readName(this.kind, 'references');
    return this.found.references.length;
  }
}
