/** Snippets for whole blocks, with a tab stop for each value to fill in. */
import type { ScenarioCode, SchemaNode } from '../../schema/schema.ts';
import type { WritingStyle } from './style.ts';
import { usualKeys } from './usual-keys.ts';

/** Writes one snippet. Tab stops are numbered in order. */
export class SnippetWriter {
  private stops = 0;
  private readonly usual: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly style: WritingStyle,
    code: ScenarioCode | undefined,
    /** Whether keys and strings are double-quoted. */
    private readonly json = false,
  ) {
    this.usual = usualKeys(code);
  }

  /**
   * Returns the text after a key and its colon.
   * @param column the column of the key.
   */
  afterKey(schema: SchemaNode, path: string, column: number, flow: boolean): string {
    const { items, types } = schema;
    if (schema.word !== undefined) return ` ${this.scalar(schema, schema.word)}`;
    if (items !== undefined) {
      if (!items.types.includes('object') || items.shorthand !== undefined)
        return ` [${this.stop()}]`;
      if (flow) return ` [${this.item(items, `${path}[]`, column, true)}]`;
      const dash = column + this.style.list;
      return this.line(dash, `- ${this.item(items, `${path}[]`, dash, false)}`);
    }
    if (!types.includes('object') || schema.shorthand !== undefined)
      return ` ${this.scalar(schema)}`;
    if (flow) return ` ${this.flowMap(schema, path)}`;
    const inner = column + this.style.width;
    return this.line(inner, this.pairs(schema, path, inner));
  }

  /** Returns the text of a list item, after its dash or between brackets. */
  item(schema: SchemaNode, path: string, dash: number, flow: boolean): string {
    if (!schema.types.includes('object') || schema.shorthand !== undefined) return this.stop();
    return flow ? this.flowMap(schema, path) : this.pairs(schema, path, dash + 2);
  }

  /** Returns a block in flow style. */
  flowMap(schema: SchemaNode, path: string): string {
    const pairs = this.keys(schema, path).map(
      ({ key, child, childPath }) =>
        `${this.json ? `"${key}"` : key}:${this.afterKey(child, childPath, 0, true)}`,
    );
    return `{ ${pairs.length === 0 ? this.stop() : pairs.join(', ')} }`;
  }

  /** Returns the keys of a block, one per line. */
  private pairs(schema: SchemaNode, path: string, column: number): string {
    const pairs = this.keys(schema, path).map(
      ({ key, child, childPath }) => `${key}:${this.afterKey(child, childPath, column, false)}`,
    );
    return pairs.length === 0 ? this.stop() : pairs.join(`${this.style.eol}${' '.repeat(column)}`);
  }

  private keys(
    schema: SchemaNode,
    path: string,
  ): { key: string; child: SchemaNode; childPath: string }[] {
    const wanted = this.usual.get(path) ?? schema.required ?? [];
    return Object.entries(schema.properties ?? {})
      .filter(([key]) => wanted.includes(key))
      .map(([key, child]) => ({ key, child, childPath: `${path}.${key}` }));
  }

  private line(column: number, text: string): string {
    return `${this.style.eol}${' '.repeat(column)}${text}`;
  }

  private scalar({ types }: SchemaNode, text?: string): string {
    return this.json && types.includes('string') ? `"${this.stop(text)}"` : this.stop(text);
  }

  private stop(text?: string): string {
    this.stops++;
    return text === undefined ? `$${this.stops}` : `\${${this.stops}:${escapeSnippet(text)}}`;
  }
}

/** Escapes text for use in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
