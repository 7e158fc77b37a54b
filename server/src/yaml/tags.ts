/** Tags of values: those of YAML's core schema, and those of other tools. */
import { plainValue } from './plain-value.ts';
import type { ScalarValue } from './tree.ts';

const core = 'tag:yaml.org,2002:';

/**
 * Returns the tag of a value if a tool has to make something of the value: `!include`, `!vault`.
 * Undefined for YAML's own tags and for the bare `!`, which makes text of any value.
 */
export function customTag(tag: string | undefined): string | undefined {
  return tag === undefined || tag === '!' || tag.startsWith(core) ? undefined : tag;
}

/** Returns the value that a core tag makes of a scalar: `!!float 80` is a number. */
export function taggedValue(value: ScalarValue, tag: string | undefined): ScalarValue {
  if (typeof value !== 'string' || tag === undefined) return value;
  const type = types[tag.slice(core.length)];
  const read = type === undefined ? value : plainValue(value.trim());
  return typeof read === type ? read : value;
}

const types: Readonly<Record<string, string>> = { float: 'number', int: 'number', bool: 'boolean' };

/** Returns the start of the tag before a node; the node's own start if none is there. */
export function tagStart(text: string, node: number): number {
  let at = text.lastIndexOf('!', node - 1);
  if (at < 0) return node;
  while (at > 0 && !/[\s[{,]/.test(text.charAt(at - 1))) at--;
  return at;
}
