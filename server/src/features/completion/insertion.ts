/** Converts suggestions to completion items with the text to insert. */
import {
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
} from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../../check/checked-descriptor.ts';
import { scalarText } from '../../edits/edits.ts';
import type { Range } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { escapeSnippet } from './block-snippet.ts';
import type { CursorContext } from './cursor-context.ts';
import type { Offer, OfferSubject } from './offer.ts';
import type { Slot } from './slot.ts';

/** The client's capabilities. */
export interface CompletionClient {
  readonly snippets: boolean;
  /** The command that opens the suggestions again; undefined for a client without one. */
  readonly suggestCommand: string | undefined;
}

/** Returns the snippet for a suggestion at the cursor, and the span that it replaces. */
export function insertionFor(
  offer: Offer,
  slot: Slot,
  { spot }: CursorContext,
): { readonly text: string; readonly span: Span } {
  const { quote, isUnclosed, needsSpace, span } = spot;
  const before = `${needsSpace ? ' ' : ''}${slot.dash ? '- ' : ''}`;
  if (offer.value === undefined) {
    const snippet = offer.snippet ?? '';
    if (quote === undefined || slot.as !== 'key') return { text: before + snippet, span };
    // Only the key is within the quotes; what follows it goes after them.
    const key = slot.json ? snippet.replace(/^"([^"]*)"/, '$1') : snippet;
    if (spot.hasColon) return { text: key, span };
    const end = isUnclosed ? span.end : span.end + 1;
    return { text: key.replace(/^([^:]*):/, `$1${quote}:`), span: { start: span.start, end } };
  }
  if (quote === undefined) {
    const text = slot.json ? JSON.stringify(offer.value) : scalarText(offer.value);
    return { text: before + escapeSnippet(text), span };
  }
  const text = String(offer.value);
  const inner = quote === '"' ? JSON.stringify(text).slice(1, -1) : text.replaceAll("'", "''");
  return { text: escapeSnippet(inner) + (isUnclosed ? quote : ''), span };
}

/** What is inserted for a suggestion, and where. */
interface Insertion {
  readonly snippet: string;
  readonly range: Range;
  /** The indentation to remove, for a suggestion that belongs to an outer block. */
  readonly outdent: Range | undefined;
}

/** Returns the completion item for a suggestion; `index` sets its order. */
export function itemOf(
  { descriptor }: ProfiledDescriptor,
  offer: Offer,
  { snippet, range, outdent }: Insertion,
  client: CompletionClient,
  index: number,
): CompletionItem {
  const isSnippet = client.snippets && /[$\\]/.test(snippet);
  const newText = isSnippet ? withFinalStop(snippet) : withoutTabStops(snippet);
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
    ...(outdent !== undefined && { additionalTextEdits: [{ range: outdent, newText: '' }] }),
    ...((offer.suggestsMore === true || hasStops(snippet)) &&
      client.suggestCommand !== undefined && {
        command: { title: '', command: client.suggestCommand },
      }),
  };
}

/** A tab stop at the end of a snippet, with or without a default. */
const lastStop = /\$(?:(\d{1,3})|\{(\d{1,3}):((?:\\.|[^\\}])*)\})$/;

function hasStops(snippet: string): boolean {
  return /(?<!\\)\$[\d{]/.test(snippet);
}

/**
 * Lets a snippet end where its author types on: the editor leaves the mode in which Tab moves between
 * stops at `$0`, and stays in it, in another line too, where there is none.
 */
function withFinalStop(snippet: string): string {
  if (!hasStops(snippet) || /(?<!\\)\$(?:0|\{0)/.test(snippet)) return snippet;
  const match = lastStop.exec(snippet);
  if (match === null) return `${snippet}$0`;
  const [, bare, number = bare ?? '', text] = match;
  const stops = [...snippet.matchAll(/(?<!\\)\$\{?(\d{1,3})/g)].filter(([, one]) => one === number);
  // A stop in several places cannot be the last one.
  if (stops.length > 1) return `${snippet}$0`;
  return snippet.slice(0, match.index) + (text === undefined ? '$0' : `\${0:${text}}`);
}

/** Returns the text of a snippet with the default of each tab stop. */
export function withoutTabStops(snippet: string): string {
  return snippet
    .replace(/(?<!\\)\$\d/g, '')
    .replace(
      /(?<!\\)\$\{\d+(?::((?:\\.|[^\\}$])*)|\|([^,|]*)(?:,[^|]*)?\|)\}/g,
      (_, text?: string, choice?: string) => text ?? choice ?? '',
    )
    .replace(/\\([\\$}])/g, '$1');
}
