import type { SourcePage } from './catalogue-data.ts';
import { data } from './sources.generated.ts';

/** All sources, by code. */
export const sources = data;

const byCode = new Map(data.map((source) => [source.code, source]));

/**
 * Returns the source with a code, as used in the catalogue and `facts.yaml`; undefined for an
 * unknown code.
 */
export function sourceOf(code: string): SourcePage | undefined {
  return byCode.get(code);
}
