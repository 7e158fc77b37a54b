import { data } from './sources.generated.ts';

/** A page or file that a fact of the catalogues was read from. */
export interface Source {
  readonly code: string;
  readonly title: string;
  /** The date the page itself gives, or words where it gives none. */
  readonly date: string;
  readonly url?: string;
  /** What has to be known of the copy that was read. */
  readonly note?: string;
}

/** All sources, by code. */
export const sources = data;

const byCode = new Map(data.map((source) => [source.code, source]));

/** The source of a code, as rows of the catalogue and `facts.yaml` name it. */
export function sourceOf(code: string): Source | undefined {
  return byCode.get(code);
}
