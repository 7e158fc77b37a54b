/** How an offer is written at the cursor, and sent. */
import {
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
} from 'vscode-languageserver-types';
import type { Checked } from '../../check/check.ts';
import { scalarText } from '../../edits/edits.ts';
import type { Range } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { literal } from './block-snippet.ts';
import type { CursorContext } from './cursor-context.ts';
import type { Offer, OfferSubject } from './offer.ts';
import type { Opening } from './opening.ts';

/** What a client can do with an answer. */
export interface CompletionClient {
  readonly snippets: boolean;
  /** The command by which it asks again; undefined for a client without one. */
  readonly again: string | undefined;
}

/** The text of an offer as it has to be written here, as a snippet, and what it takes the place of. */
export function written(
  offer: Offer,
  opening: Opening,
  { spot }: CursorContext,
): { readonly text: string; readonly span: Span } {
  const { quote, open, glued, span } = spot;
  const before = `${glued ? ' ' : ''}${opening.dash ? '- ' : ''}`;
  if (offer.value === undefined) {
    const snippet = offer.snippet ?? '';
    if (quote === undefined || opening.as !== 'key') return { text: before + snippet, span };
    // Within quotes stands the key alone; what follows it stands behind them.
    const key = opening.json ? snippet.replace(/^"([^"]*)"/, '$1') : snippet;
    if (spot.colon) return { text: key, span };
    const end = open ? span.end : span.end + 1;
    return { text: key.replace(/^([^:]*):/, `$1${quote}:`), span: { start: span.start, end } };
  }
  if (quote === undefined) {
    const text = opening.json ? JSON.stringify(offer.value) : scalarText(offer.value);
    return { text: before + literal(text), span };
  }
  const text = String(offer.value);
  const inner = quote === '"' ? JSON.stringify(text).slice(1, -1) : text.replaceAll("'", "''");
  return { text: literal(inner) + (open ? quote : ''), span };
}

/** An offer as the protocol has it, put in the place of a range; `index` keeps the order. */
export function itemOf(
  { descriptor }: Checked,
  offer: Offer,
  snippet: string,
  range: Range,
  client: CompletionClient,
  index: number,
): CompletionItem {
  const isSnippet = client.snippets && /[$\\]/.test(snippet);
  const newText = isSnippet ? snippet : withoutStops(snippet);
  const data: { uri: string; subject: OfferSubject } = {
    uri: descriptor.uri,
    subject: offer.subject,
  };
  return {
    label: offer.label,
    kind: offer.kind,
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range, newText },
    data,
    ...(offer.description !== undefined && { labelDetails: { description: offer.description } }),
    ...(offer.filter !== undefined && { filterText: offer.filter }),
    ...(offer.deprecated === true && { tags: [CompletionItemTag.Deprecated] }),
    ...(offer.preselect === true && { preselect: true }),
    ...(offer.goesOn === true &&
      client.again !== undefined && { command: { title: '', command: client.again } }),
  };
}

/** The text a snippet leaves when nothing is filled in. */
export function withoutStops(snippet: string): string {
  return snippet
    .replace(/(?<!\\)\$\d/g, '')
    .replace(
      /(?<!\\)\$\{\d+(?::((?:\\.|[^\\}$])*)|\|([^,|]*)(?:,[^|]*)?\|)\}/g,
      (_, text?: string, choice?: string) => text ?? choice ?? '',
    )
    .replace(/\\([\\$}])/g, '$1');
}
