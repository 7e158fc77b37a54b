import type { SourcePage } from './catalogue-data.ts';
import { data } from './sources.generated.ts';

/** All sources, by code. */
export const sources = data;

const byCode = new Map(data.map((source) => [source.code, source]));

/** The source of a code, as rows of the catalogue and `facts.yaml` name it. */
export function sourceOf(code: string): SourcePage | undefined {
  return byCode.get(code);
}
