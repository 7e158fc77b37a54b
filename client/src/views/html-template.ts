/** HTML that is written by `html`, so that everything in it is escaped once. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template of `html`. Nothing is written for `undefined`, `false` and `null`. */
export type HtmlPart = Html | string | number | undefined | false | null | readonly HtmlPart[];

/** Writes HTML: texts become texts or values of attributes (in quotes), other HTML stays as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.map((text, i) => text + written(parts[i])).join(''));
}

function written(part: HtmlPart): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapedHtml(String(part));
  return part.map(written).join('');
}

/** Text as HTML text or as the value of an attribute in quotes. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}
