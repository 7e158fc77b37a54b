import type { SchemaNode } from '../schema/schema.ts';
import type { Deployment } from './deployment.ts';
import {
  comparable,
  compareTexts,
  deploymentSchema,
  isBlock,
  isNamedByFile,
  isOfFile,
  meaningfulKeys,
  type AnyBlock,
} from './meaning.ts';

/**
 * Returns the canonical JSON of what a deployment means, equal for equal meaning: keys are sorted,
 * sets are sorted, texts are without case, and origins, notes and records are left out. What cannot be
 * read is part of it, as its path without positions and its text.
 */
export function canonicalJson(deployment: Deployment): string {
  const own = new Canonical(isNamedByFile(deployment)).block(
    deployment as unknown as AnyBlock,
    deploymentSchema,
  );
  const unreadable = deployment.unreadable
    .map(({ path, text }) => JSON.stringify([path.replace(/\[\d+\]/g, '[]'), text]))
    .sort(compareTexts);
  return unreadable.length === 0 ? own : `${own}[${unreadable.join()}]`;
}

/** As `canonicalJson`, of one block without some of its properties. */
export function canonicalBlock(
  block: AnyBlock,
  schema: SchemaNode,
  without: ReadonlySet<string> = new Set(),
): string {
  return new Canonical(true).block(block, schema, without);
}

/** As `canonicalJson`, of one value; empty for one that is absent. */
export function canonicalValue(value: unknown, schema: SchemaNode): string {
  return value === undefined ? '' : new Canonical(true).value(value, schema);
}

class Canonical {
  /** @param ignoresFile whether values that follow from the file's name are left out. */
  constructor(private readonly ignoresFile: boolean) {}

  /** An empty text for a block without values. */
  block(block: AnyBlock, schema: SchemaNode, without?: ReadonlySet<string>): string {
    let text = '';
    const origins: AnyBlock['origins'] = block.origins;
    for (const { key, schema: inner } of meaningfulKeys(schema).sorted) {
      const value = block[key];
      if (value === undefined || without?.has(key) === true) continue;
      if (this.ignoresFile && isOfFile(origins[key])) continue;
      const one = this.value(value, inner);
      if (one !== '') text += `${text === '' ? '' : ','}"${key}":${one}`;
    }
    return text === '' ? '' : `{${text}}`;
  }

  /** An empty text for a block without values and for a list without blocks. */
  value(value: unknown, schema: SchemaNode): string {
    if (Array.isArray(value)) return this.list(value, schema);
    if (isBlock(value)) return this.block(value, schema);
    if (typeof value === 'object' && value !== null) return entries(value, schema);
    return JSON.stringify(comparable(value, schema));
  }

  private list(list: readonly unknown[], { items, ordered }: SchemaNode): string {
    if (items === undefined) return '';
    const isBlocks = items.properties !== undefined;
    const texts = list.map((item) => this.value(item, items) || '{}');
    if (isBlocks && texts.length === 0) return '';
    if (ordered === true) return `[${texts.join()}]`;
    texts.sort(compareTexts);
    // A name that a list has twice is in it once; two equal blocks are two.
    return `[${(isBlocks ? texts : [...new Set(texts)]).join()}]`;
  }
}

/** An object with keys of the author's own. The keys are compared without case, as Azure does. */
function entries(value: object, { entries: schema }: SchemaNode): string {
  if (schema === undefined) return '';
  const texts = Object.entries(value).map(
    ([key, one]) =>
      `${JSON.stringify(key.toLowerCase())}:${JSON.stringify(comparable(one, schema))}`,
  );
  return `{${texts.sort(compareTexts).join()}}`;
}
