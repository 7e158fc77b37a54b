/** The items of a segment that are too deep, looked for at its syntax errors once. */
import { deepItemsAt, type DeepItem } from '../yaml/deep-items.ts';
import type { Segment } from './segment.ts';

/** Returns the item that is too deep at a syntax error of a segment, by the offset of the error. */
export function deepItemAt(segment: Segment, offset: number): DeepItem | undefined {
  return segment.read(deepItems).get(offset);
}

function deepItems({ text, tree }: Segment): ReadonlyMap<number, DeepItem> {
  return deepItemsAt(
    text,
    tree.errors.map(({ start }) => start),
  );
}
