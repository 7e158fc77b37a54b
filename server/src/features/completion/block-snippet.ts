/** The text of whole blocks, as snippets with a stop wherever something is to be filled in. */
import type { ScenarioCode, SchemaNode } from '../../schema/schema.ts';
import type { WritingStyle } from './style.ts';
import { usualKeys } from './usual-keys.ts';

/** Writes one snippet. */
export class SnippetWriter {
  private stops = 0;
  private readonly usual: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly style: WritingStyle,
    code: ScenarioCode | undefined,
    /** Keys and texts are in double quotes. */
    private readonly json = false,
  ) {
    this.usual = usualKeys(code);
  }

  /**
   * What stands behind a key and its colon.
   * @param column the key's.
   */
  behindKey(schema: SchemaNode, path: string, column: number, flow: boolean): string {
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

  /** An item of a list, behind its dash or between brackets. */
  item(schema: SchemaNode, path: string, dash: number, flow: boolean): string {
    if (!schema.types.includes('object') || schema.shorthand !== undefined) return this.stop();
    return flow ? this.flowMap(schema, path) : this.pairs(schema, path, dash + 2);
  }

  flowMap(schema: SchemaNode, path: string): string {
    const pairs = this.keys(schema, path).map(
      ({ key, child, childPath }) =>
        `${this.json ? `"${key}"` : key}:${this.behindKey(child, childPath, 0, true)}`,
    );
    return `{ ${pairs.length === 0 ? this.stop() : pairs.join(', ')} }`;
  }

  /** The keys of a block, each on a line. */
  private pairs(schema: SchemaNode, path: string, column: number): string {
    const pairs = this.keys(schema, path).map(
      ({ key, child, childPath }) => `${key}:${this.behindKey(child, childPath, column, false)}`,
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
    return text === undefined ? `$${this.stops}` : `\${${this.stops}:${literal(text)}}`;
  }
}

/** Text that a snippet takes as it is. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
