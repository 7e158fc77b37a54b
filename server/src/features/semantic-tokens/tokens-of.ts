import { asListed } from '../../descriptor/schema-checks.ts';
import { suppressionsOf } from '../../descriptor/suppression-comments.ts';
import type { Segment } from '../../descriptor/segment.ts';
import { keyText, type Node, type ScalarNode } from '../../yaml/tree.ts';
import { isFilledInLater } from '../../descriptor/unresolved-values.ts';
import { descriptorSchema } from '../../schema/schema.generated.ts';
import { property, type SchemaNode } from '../../schema/schema.ts';
import type { Span } from '../../text/span.ts';

type Type = 'class' | 'variable' | 'enumMember' | 'number' | 'macro' | 'keyword';

/** A span of a segment with a meaning that the grammar cannot detect. */
export interface SemanticToken extends Span {
  readonly type: Type;
  readonly modifiers: number;
}

const declaration = 1;
const readonly = 2;

/** Returns the tokens of a segment, in text order, none of them across a line end. */
export function tokensOf(segment: Segment): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const { root } = segment.tree;
  if (root !== undefined) {
    const schema =
      segment.kind === 'item' ? property(descriptorSchema, segment.owner)?.items : descriptorSchema;
    walk(root, schema, tokens);
  }
  for (const { ids, start } of suppressionsOf(segment)) {
    const keyword = segment.text.indexOf('asr-ignore', start);
    tokens.push({
      start: keyword,
      end: keyword + 'asr-ignore'.length,
      type: 'keyword',
      modifiers: 0,
    });
    for (const id of ids)
      tokens.push({ start: id.start, end: id.end, type: 'macro', modifiers: 0 });
  }
  return tokens
    .filter(({ start, end }) => end > start && !/[\r\n]/.test(segment.text.slice(start, end)))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0));
}

function walk(node: Node, schema: SchemaNode | undefined, tokens: SemanticToken[]): void {
  if (schema === undefined || node.kind === 'alias' || isFilledInLater(node)) return;
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      const key = keyText(pair) ?? '';
      // The keys of a checklist are requirement ids; those of tags are any words.
      if (schema.entries?.shorthand !== undefined && property(schema, key) !== undefined)
        tokens.push({ ...inner(pair.key as ScalarNode), type: 'macro', modifiers: 0 });
      if (pair.value !== undefined) walk(pair.value, property(schema, key), tokens);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) walk(item, schema.items, tokens);
  } else {
    const own = schema.shorthand === undefined ? schema : property(schema, schema.shorthand);
    const token = own && typeOf(node, own);
    if (token !== undefined) tokens.push({ ...inner(node), ...token });
  }
}

function typeOf(
  node: ScalarNode,
  schema: SchemaNode,
): { type: Type; modifiers: number } | undefined {
  const { value } = node;
  if (value === null || typeof value === 'boolean') return undefined;
  const kind = schema.defines ?? schema.refers;
  if (kind !== undefined)
    return {
      type: kind === 'protectedItem' ? 'class' : 'variable',
      modifiers: schema.defines === undefined ? 0 : declaration,
    };
  const word = asListed(value, schema);
  if (schema.enum?.includes(word) === true || schema.region === true || schema.word === word)
    return { type: 'enumMember', modifiers: 0 };
  if (typeof value === 'number')
    return { type: 'number', modifiers: schema.unit === undefined ? 0 : readonly };
  return undefined;
}

/** Returns the span without quotes. */
function inner({ start, end, style }: ScalarNode): Span {
  const quotes = style === 'single' || style === 'double' ? 1 : 0;
  return { start: start + quotes, end: end - quotes };
}
