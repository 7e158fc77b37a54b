import type { Catalogue } from '../requirements/catalogue.ts';

/** The URL of a requirement's documentation: the page it links to, otherwise the article. */
export function documentationUrl(catalogue: Catalogue, id: string): string {
  return catalogue.find(id)?.link ?? catalogue.facts.article.url;
}

/**
 * The page that states a requirement: the one it links to, otherwise the article if it has the
 * requirement.
 * @returns undefined for a requirement of the format or of this tool, which no page states.
 */
export function pageAbout(catalogue: Catalogue, id: string): string | undefined {
  const row = catalogue.find(id);
  if (row === undefined) return undefined;
  return row.link ?? (row.lines.length > 0 ? catalogue.facts.article.url : undefined);
}
