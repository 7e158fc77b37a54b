import type { Catalogue } from '../requirements/catalogue.ts';

/** Where a requirement can be read up: the page it names, else the article. */
export function documentationUrl(catalogue: Catalogue, id: string): string {
  return catalogue.find(id)?.link ?? catalogue.facts.article.url;
}
