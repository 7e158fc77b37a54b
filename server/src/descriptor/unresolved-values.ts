/**
 * Values that something else fills in before the descriptor is used: placeholders, and values with
 * the tag of another tool. Nothing is said about them but that.
 */
import { descriptorSchema } from '../schema/schema.generated.ts';
import { isOwnKey, property, type SchemaNode } from '../schema/schema.ts';
import { mayHavePlaceholder, placeholderIn } from '../text/placeholder.ts';
import { deepItemAt } from './deep-item.ts';
import { tagStart } from '../yaml/tags.ts';
import type { AliasNode, Node } from '../yaml/tree.ts';
import type { ModelBuilder } from './model-builder.ts';
import type { ModelErrors } from './model-errors.ts';
import type { AliasSpan } from './segment-model.ts';
import type { Segment } from './segment.ts';

/** Finds the unresolved values of one segment. */
export class UnresolvedValues {
  /** Whether the segment may have placeholders; an alias may lead to another segment. */
  private readonly mayHave: boolean;

  constructor(
    private readonly errors: ModelErrors,
    private readonly builder: ModelBuilder,
  ) {
    this.mayHave = mayHavePlaceholder(errors.segment.text);
  }

  /** Whether a value is unresolved; reports it if so. */
  isUnresolved(
    node: Exclude<Node, AliasNode>,
    schema: SchemaNode,
    path: string,
    via: AliasSpan | undefined,
  ): boolean {
    if (node.tag === undefined && !this.mayHave && via === undefined) return false;
    const { errors } = this;
    const at = errors.spanOf(node, via);
    if (node.tag !== undefined) {
      const start = via === undefined ? tagStart(errors.segment.text, node.start) : at.start;
      const end = via === undefined ? tagEnd(errors.segment.text, start) : at.end;
      errors.add({ kind: 'unresolved-tag', at: { ...at, start, end }, tag: node.tag });
    } else {
      if (node.kind !== 'scalar') return false;
      const text = typeof node.value === 'string' ? placeholderIn(node.value) : undefined;
      if (text === undefined || errors.hasSyntaxError(node)) return false;
      errors.add({ kind: 'placeholder', at, text });
    }
    this.builder.recordUnread(node, schema, path, via, true);
    return true;
  }

  /** Records the names of items that are too deep to be read, so that they are known to the rest. */
  recordDeepItems(segment: Segment): void {
    const { kind, text, owner, tree } = segment;
    const name = property(descriptorSchema, owner)?.items?.properties?.['name'];
    if (kind !== 'item' || name === undefined) return;
    for (const { start } of tree.errors)
      for (const span of deepItemAt(segment, start)?.names ?? []) {
        const value = text.slice(span.start, span.end);
        const node = { kind: 'scalar', ...span, value, style: 'plain', anchor: undefined } as const;
        this.builder.recordUnread(node, name, `${owner}[].name`, undefined);
      }
  }

  /**
   * Whether a key that the schema does not have is none of its business: one of the author's own, or
   * a placeholder, which is reported. A key like `__x__` is neither.
   */
  isOwnKey(name: string, key: Node, via: AliasSpan | undefined, isTopLevel = false): boolean {
    if (isOwnKey(name, isTopLevel)) return true;
    if (!this.mayHave || key.kind !== 'scalar') return false;
    const text = placeholderIn(name);
    if (text === undefined || text.startsWith('__')) return false;
    this.errors.add({ kind: 'placeholder', at: this.errors.spanOf(key, via), text });
    return true;
  }
}

/** Whether something else fills a value in before the descriptor is used. */
export function isFilledInLater(node: Node): boolean {
  if (node.kind === 'alias') return false;
  if (node.tag !== undefined) return true;
  return (
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    placeholderIn(node.value) !== undefined
  );
}

function tagEnd(text: string, start: number): number {
  return (
    start + (/^!(?:<[^>\s]*>|[^\s,[\]{}]*)/.exec(text.slice(start, start + 200))?.[0].length ?? 0)
  );
}
