/** Formats a part of a tree in flow or block style, keeping scalars as written. */
import { scalarText } from '../../edits/edits.ts';
import type { Segment } from '../../descriptor/segment.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from '../../yaml/tree.ts';
import type { WritingStyle } from '../completion/style.ts';

/** Longer flow collections within a block are expanded. */
const MAX_INLINE_LENGTH = 60;

/**
 * Formats a node in flow style, on one line.
 * @returns undefined if that is impossible: block scalars, tags, comments inside.
 */
export function flowText({ text }: Segment, node: Node): string | undefined {
  return new Writer(text).flow(node);
}

/**
 * Formats a collection in block style: the first line without indentation, the others from a
 * column. Short collections inside stay on one line.
 */
export function blockText(
  { text }: Segment,
  node: MapNode | SeqNode,
  column: number,
  style: WritingStyle,
): string | undefined {
  const lines = new Writer(text, style).block(node, column);
  return lines?.join(style.eol);
}

class Writer {
  constructor(
    private readonly text: string,
    private readonly style: WritingStyle = { width: 2, list: 2, eol: '\n' },
  ) {}

  flow(node: Node): string | undefined {
    if (node.kind === 'alias') return this.slice(node);
    const own = node.kind === 'scalar' ? this.flowScalar(node) : this.flowCollection(node);
    if (own === undefined) return undefined;
    return node.anchor === undefined ? own : `&${node.anchor} ${own}`;
  }

  block(node: MapNode | SeqNode, column: number): string[] | undefined {
    const lines: string[] = [];
    const pad = (): string => (lines.length === 0 ? '' : ' '.repeat(column));
    if (node.kind === 'seq') {
      for (const item of node.items) {
        const inner = this.afterDash(item, column + 2);
        if (inner === undefined) return undefined;
        lines.push(`${pad()}- ${inner[0] ?? ''}`, ...inner.slice(1));
      }
      return lines;
    }
    for (const { key, value } of node.pairs) {
      const name = key.kind === 'scalar' ? this.slice(key) : undefined;
      if (
        name === undefined ||
        /[\r\n]/.test(name) ||
        key.kind !== 'scalar' ||
        key.anchor !== undefined
      )
        return undefined;
      const inner = value === undefined ? [''] : this.afterColon(value, column);
      if (inner === undefined) return undefined;
      lines.push(`${pad()}${name}:${inner[0] ?? ''}`, ...inner.slice(1));
    }
    return lines;
  }

  private afterColon(value: Node, column: number): string[] | undefined {
    const flat = this.flow(value);
    const isShort =
      flat !== undefined && flat.length <= MAX_INLINE_LENGTH && !hasSeveralBlocks(value);
    if (isShort || value.kind === 'scalar' || value.kind === 'alias' || isEmpty(value))
      return flat === undefined ? undefined : [` ${flat}`];
    const inner = column + (value.kind === 'seq' ? this.style.list : this.style.width);
    const lines = this.block(value, inner);
    const anchor = value.anchor === undefined ? '' : ` &${value.anchor}`;
    return lines && [anchor, `${' '.repeat(inner)}${lines[0] ?? ''}`, ...lines.slice(1)];
  }

  private afterDash(item: Node, column: number): string[] | undefined {
    const flat = this.flow(item);
    const isShort = flat !== undefined && flat.length <= MAX_INLINE_LENGTH + 20;
    if (isShort || item.kind !== 'map' || isEmpty(item) || item.anchor !== undefined)
      return flat === undefined ? undefined : [flat];
    return this.block(item, column);
  }

  private flowScalar(node: ScalarNode): string | undefined {
    const raw = this.slice(node);
    if (node.style === 'block' || /[\r\n]/.test(raw)) return undefined;
    if (node.style !== 'plain') return raw;
    if (node.value === null) return raw === '' ? undefined : raw;
    // A scalar that is plain in a block may need quotes between brackets.
    return /[,[\]{}]|:$|^[-?]$/.test(raw) ? scalarText(raw, true) : raw;
  }

  private flowCollection(node: MapNode | SeqNode): string | undefined {
    const parts: string[] = [];
    if (node.kind === 'seq') {
      for (const item of node.items) {
        const inner = this.flow(item);
        if (inner === undefined) return undefined;
        parts.push(inner);
      }
      return `[${parts.join(', ')}]`;
    }
    for (const { key, value } of node.pairs) {
      const name = key.kind === 'scalar' ? this.flow(key) : undefined;
      const inner = value === undefined ? '~' : this.flow(value);
      if (name === undefined || inner === undefined) return undefined;
      parts.push(`${name}: ${inner}`);
    }
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }

  private slice({ start, end }: Node): string {
    return this.text.slice(start, end);
  }
}

/** A list of blocks is easier to read on separate lines, however short. */
function hasSeveralBlocks(node: Node): boolean {
  return (
    node.kind === 'seq' && node.items.length > 1 && node.items.every(({ kind }) => kind === 'map')
  );
}

function isEmpty(node: MapNode | SeqNode): boolean {
  return (node.kind === 'map' ? node.pairs : node.items).length === 0;
}
