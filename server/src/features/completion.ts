import { MarkupKind, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import type { Checked } from '../check/check.ts';
import { codeOf } from '../requirements/scenarios.ts';
import type { Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { commentOffers } from './completion/comment.ts';
import { cursorAt, word, type CursorContext } from './completion/cursor-context.ts';
import { describe } from './completion/describe.ts';
import { itemOf, written, type CompletionClient } from './completion/insertion.ts';
import { keyOffers } from './completion/keys.ts';
import type { CompletionContext, Offer, OfferSubject } from './completion/offer.ts';
import { openings } from './completion/openings.ts';
import { skeletonOffers } from './completion/skeleton.ts';
import { styleOf } from './completion/style.ts';
import { valueOffers } from './completion/value-offers.ts';

export type { CompletionClient };

/** More items than this are cut, and the client asks again when more is typed. */
const mostItems = 400;

/** What can be put in at a position, the most useful first. Reads no more than the segment. */
export function completion(
  checked: Checked,
  position: Position,
  client: CompletionClient,
): CompletionList {
  const { descriptor } = checked;
  const offset = descriptor.offsetAt(position);
  const cursor = cursorAt(descriptor, offset);
  // A lone carriage return ends a line for the editor and none for YAML.
  if (cursor === undefined || /[\r\n]/.test(word(cursor)))
    return { isIncomplete: false, items: [] };
  const items: CompletionItem[] = [];
  const add = (offer: Offer, text: string, span: Span): void => {
    const range = descriptor.range({
      start: cursor.base + span.start,
      end: cursor.base + span.end,
    });
    items.push(itemOf(checked, offer, text, range, client, items.length));
  };
  if (cursor.spot.kind === 'comment') {
    const { offers, span } = commentOffers(checked, cursor);
    for (const offer of byRank(offers)) add(offer, offer.snippet ?? '', span);
  }
  const style = styleOf(descriptor);
  const { scenario } = descriptor;
  for (const opening of openings(cursor)) {
    const typed = word(cursor);
    const code = scenario && codeOf(scenario);
    const asked: CompletionContext = { checked, code, style, opening, typed, offset };
    for (const offer of offersFor(asked, cursor)) {
      const { text, span } = written(offer, opening, cursor);
      add(offer, text, span);
    }
  }
  return { isIncomplete: items.length > mostItems, items: items.slice(0, mostItems) };
}

/** Explains an item, once it is looked at. */
export function resolveCompletion(checked: Checked, item: CompletionItem): CompletionItem {
  const { subject } = item.data as { readonly subject: OfferSubject };
  const value = describe(checked, subject);
  return value === '' ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

function offersFor(asked: CompletionContext, { spot }: CursorContext): Offer[] {
  const offers =
    asked.opening.as === 'key'
      ? [...skeletonOffers(asked), ...keyOffers(asked)]
      : valueOffers(asked, spot.quote !== undefined);
  return byRank(offers);
}

/** The smaller ranks first; the order among equals stays. */
function byRank(offers: readonly Offer[]): Offer[] {
  return [...offers].sort((a, b) => a.rank - b.rank);
}
