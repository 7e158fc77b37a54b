import type { Descriptor } from '../../descriptor/descriptor.ts';
import { columnOf } from '../../edits/edits.ts';

/** The author's indentation. */
export interface WritingStyle {
  /** The number of columns from a key to the keys of its block. */
  readonly width: number;
  /**
   * The number of columns from a key to the dashes of its list; 0 for lists in the column of their
   * key.
   */
  readonly list: number;
  readonly eol: string;
}

/** The maximum number of segments to examine. */
const MAX_SEGMENTS = 60;

/** Detects the style of a descriptor; two columns per level by default. */
export function styleOf(descriptor: Descriptor): WritingStyle {
  const { width, list } = indentationIn(descriptor);
  const step = width ?? (list === undefined || list === 0 ? 2 : list);
  return { width: step, list: list ?? step, eol: descriptor.eol };
}

/** Returns the number of columns by which a descriptor indents; undefined before it has a block. */
export function usualStep(descriptor: Descriptor): number | undefined {
  const { width, list } = indentationIn(descriptor);
  return width ?? (list === 0 ? undefined : list);
}

function indentationIn(descriptor: Descriptor): Partial<Pick<WritingStyle, 'width' | 'list'>> {
  let width: number | undefined;
  let list: number | undefined;
  for (const segment of descriptor.segments.slice(0, MAX_SEGMENTS)) {
    if (segment.kind === 'item') list ??= segment.indent;
    else width ??= widthIn(segment);
    if (width !== undefined && list !== undefined) break;
  }
  return { ...(width !== undefined && { width }), ...(list !== undefined && { list }) };
}

/** Returns the indentation of the first block under a top-level key. */
function widthIn(segment: Descriptor['segments'][number]): number | undefined {
  const { root } = segment.tree;
  if (root?.kind !== 'map' || root.flow) return undefined;
  for (const { key, value } of root.pairs) {
    if (value?.kind !== 'map' || value.flow) continue;
    const first = value.pairs[0]?.key;
    if (first === undefined) continue;
    const step = columnOf({ segment }, first.start) - columnOf({ segment }, key.start);
    if (step > 0 && step <= 8) return step;
  }
  return undefined;
}
