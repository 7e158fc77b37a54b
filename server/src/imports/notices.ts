/** Collects what an administrator should know; what occurs a thousand times is told once. */
import type { Notice } from './inventory.ts';

/** Notices of one kind that are listed one by one. */
const MOST_ALIKE = 20;

export class Notices {
  readonly #all: Notice[] = [];
  readonly #alike = new Map<
    string,
    { count: number; readonly summary: (more: number) => string }
  >();

  add(notice: Notice): void {
    this.#all.push(notice);
  }

  /**
   * Adds a notice of a kind, of which the first are listed.
   * @param summary a line about those that are not.
   */
  addAlike(kind: string, notice: Notice, summary: (more: number) => string): void {
    const known = this.#alike.get(kind) ?? { count: 0, summary };
    known.count++;
    this.#alike.set(kind, known);
    if (known.count <= MOST_ALIKE) this.#all.push(notice);
  }

  list(): readonly Notice[] {
    const more: Notice[] = [];
    for (const { count, summary } of this.#alike.values())
      if (count > MOST_ALIKE)
        more.push({ message: summary(count - MOST_ALIKE), level: 'attention' });
    return [...this.#all, ...more];
  }
}
