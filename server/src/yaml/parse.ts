import { readBlock } from './read-block.ts';
import { readYaml } from './read-yaml.ts';
import type { Tree } from './tree.ts';

/**
 * Reads one segment: with the fast reader if it can, otherwise with the `yaml` library. Never
 * throws.
 * @param as how to read the text: as an entry after another entry, as an item of a list, or
 *   (`none`) as a document.
 */
export function parse(text: string, as: 'entry' | 'item' | 'none'): Tree {
  return readBlock(text, as) ?? readYaml(text, as);
}
