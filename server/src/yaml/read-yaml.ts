/**
 * Reads one segment with the `yaml` library into our own tree. Safe on any text: does not throw,
 * and takes about linear time.
 */
import type { Document } from 'yaml';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parse as parseValue,
  type ParsedNode,
  type Range as YamlRange,
  type YAMLError,
} from 'yaml';
import { compose, MAX_ERRORS, options, type Composed } from './compose-yaml.ts';
import { contentEnd, flowEnd } from './open-marks.ts';
import { customTag, taggedValue } from './tags.ts';
import {
  MAX_DEPTH,
  type AliasNode,
  type Node,
  type Pair,
  type ScalarNode,
  type ScalarValue,
  type YamlSyntaxError,
  type Tree,
} from './tree.ts';

/** The text to put before a segment, so that it parses as it would in the whole text. */
const context = { entry: '_:\n', item: '_:\n', none: '' } as const;

/**
 * Reads a segment with the library.
 * @param as how to read the text: as an entry after another entry, as an item of a list, or
 *   (`none`) as a document.
 */
export function readYaml(text: string, as: keyof typeof context): Tree {
  const prefix = context[as];
  const errors = Error as { stackTraceLimit?: number };
  const limit = errors.stackTraceLimit ?? 10;
  // Stack traces of the library's errors would cost more than parsing.
  errors.stackTraceLimit = 0;
  try {
    return new Reader(prefix.length, text).read(compose(prefix + text), as);
  } finally {
    errors.stackTraceLimit = limit;
  }
}

/** Returns the value of a text that is a map and has no errors. */
export function valueOf(text: string): Readonly<Record<string, unknown>> {
  return parseValue(text, options) as Readonly<Record<string, unknown>>;
}

class Reader {
  private readonly syntaxErrors: YamlSyntaxError[] = [];
  private readonly anchors: Node[] = [];
  private readonly aliases: AliasNode[] = [];
  /** The starts of the lines that have an error. */
  private readonly brokenLines = new Set<number>();
  private tooDeep = false;
  /** The end of the text without trailing white space. */
  private readonly contentEnd: number;

  constructor(
    private readonly shift: number,
    private readonly text: string,
  ) {
    this.contentEnd = contentEnd(text);
  }

  read({ documents, stopped }: Composed, as: keyof typeof context): Tree {
    const [document, second] = documents;
    if (document !== undefined) this.addErrors(document, stopped);
    if (second !== undefined) this.addSpan('MULTIPLE_DOCS', second.range[0], second.range[0] + 3);
    const contents = document?.contents ?? null;
    return {
      root: contents === null ? undefined : this.unwrap(this.node(contents, 0), as),
      errors: this.syntaxErrors,
      anchors: this.anchors,
      aliases: this.aliases,
    };
  }

  /** Adds the errors. After the end of all content, every line is an error; the first is enough. */
  private addErrors({ errors, contents }: Document.Parsed, stopped: number): void {
    const end = contents?.range[2] ?? Infinity;
    const firstTrailing = errors.findIndex(({ pos: [start] }) => start >= end);
    const count = Math.min(firstTrailing < 0 ? errors.length : firstTrailing + 1, MAX_ERRORS);
    for (const error of errors.slice(0, count)) if (error.pos[0] < stopped) this.addError(error);
  }

  /** Removes the context from around the segment. */
  private unwrap(root: Node | undefined, as: keyof typeof context): Node | undefined {
    if (as === 'none') return root;
    if (root?.kind !== 'map') return undefined;
    if (as === 'entry') {
      const pairs = root.pairs.slice(1);
      return { ...root, start: pairs[0]?.key.start ?? 0, pairs };
    }
    const list = root.pairs[0]?.value;
    return list?.kind === 'seq' ? list.items[0] : undefined;
  }

  /** Adds an error, unless its line has one: one mistake often causes several. */
  private addError(error: YAMLError): void {
    const line = this.text.lastIndexOf('\n', this.clamp(error.pos[0]) - 1);
    if (this.brokenLines.has(line)) return;
    this.brokenLines.add(line);
    this.addSpan(error.code, error.pos[0], error.pos[1]);
  }

  private addSpan(code: string, from: number, to: number): void {
    const start = this.offsetOf(from);
    let end = Math.max(start, this.offsetOf(to));
    // One line is enough to show where the error is.
    const line = this.text.slice(start, end).search(/[\r\n]/);
    if (line >= 0) end = start + line;
    this.syntaxErrors.push({ code, start, end });
  }

  private clamp(offset: number): number {
    return Math.min(Math.max(offset - this.shift, 0), this.text.length);
  }

  /** Converts the library's offset. If it splits a surrogate pair, returns the one after it. */
  private offsetOf(offset: number): number {
    const at = this.clamp(offset);
    return (this.text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at;
  }

  private node(node: ParsedNode, depth: number): Node | undefined {
    const [start, end] = this.range(node.range);
    if (depth > MAX_DEPTH) {
      if (!this.tooDeep)
        this.syntaxErrors.push({ code: 'TOO_DEEP', start, end: Math.min(end, start + 1) });
      this.tooDeep = true;
      return undefined;
    }
    if (isAlias(node)) {
      const alias: AliasNode = { kind: 'alias', start, end, name: node.source };
      this.aliases.push(alias);
      return alias;
    }
    const anchor = node.anchor;
    const at =
      anchor === undefined ? -1 : this.anchors.push({ kind: 'alias', start, end, name: '' }) - 1;
    const own = this.collectionOrScalar(node, start, end, anchor, depth);
    const tag = customTag(node.tag);
    const result = tag === undefined ? own : { ...own, tag };
    if (at >= 0) this.anchors[at] = result;
    return result;
  }

  private collectionOrScalar(
    node: Exclude<ParsedNode, { type: 'ALIAS' }>,
    start: number,
    end: number,
    anchor: string | undefined,
    depth: number,
  ): Node {
    if (isMap(node)) {
      const flow = node.flow === true;
      const pairs: Pair[] = [];
      for (const { key, value } of node.items) {
        const read = this.node(key, depth + 1);
        const written = value === null || isEmpty(value);
        const inner = written ? undefined : this.node(value, depth + 1);
        if (read !== undefined) pairs.push({ key: read, value: inner });
      }
      const last = pairs.at(-1);
      return {
        kind: 'map',
        start,
        end: flow
          ? flowEnd(this.text, this.contentEnd, { start, end }, '}', last?.value ?? last?.key)
          : Math.max(start, last?.value?.end ?? last?.key.end ?? start),
        flow,
        pairs,
        anchor,
      };
    }
    if (isSeq(node)) {
      const flow = node.flow === true;
      const items: Node[] = [];
      for (const item of node.items) {
        const read = this.node(item, depth + 1);
        if (read !== undefined) items.push(read);
      }
      return {
        kind: 'seq',
        start,
        end: flow
          ? flowEnd(this.text, this.contentEnd, { start, end }, ']', items.at(-1))
          : Math.max(start, items.at(-1)?.end ?? start),
        flow,
        items,
        anchor,
      };
    }
    return this.scalar(node, start, end, anchor);
  }

  private scalar(node: ParsedNode, start: number, end: number, anchor: string | undefined): Node {
    if (!isScalar(node)) return { kind: 'scalar', start, end, value: null, style: 'plain', anchor };
    const { value } = node;
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
    return {
      kind: 'scalar',
      start,
      end: style === 'block' ? start + this.text.slice(start, end).trimEnd().length : end,
      value: isScalarValue(value) ? taggedValue(value, node.tag) : node.source,
      style,
      anchor,
    };
  }

  /**
   * Returns a span in order; on broken text the library's ranges may not be. An unclosed node
   * extends to the end of the text, without trailing white space.
   */
  private range([from, to]: YamlRange): [number, number] {
    const start = this.offsetOf(from);
    return [start, Math.max(start, Math.min(this.offsetOf(to), this.contentEnd))];
  }
}

const styles: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

function isScalarValue(value: unknown): value is ScalarValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isEmpty(node: ParsedNode): boolean {
  return (
    isScalar(node) &&
    node.source === '' &&
    node.value === null &&
    node.anchor === undefined &&
    node.tag === undefined
  );
}
