import type { Catalogue } from '../requirements/catalogue.ts';

/** Where a requirement can be read up: the page it names, else the article. */
export function documentationUrl(catalogue: Catalogue, id: string): string {
  return catalogue.find(id)?.link ?? catalogue.facts.article.url;
}

/**
 * The page that tells of a requirement: the one it names, else the article if that states it.
 * @returns undefined for a requirement of the format or of these tools, which no page knows.
 */
export function pageAbout(catalogue: Catalogue, id: string): string | undefined {
  const row = catalogue.find(id);
  if (row === undefined) return undefined;
  return row.link ?? (row.lines.length > 0 ? catalogue.facts.article.url : undefined);
}
