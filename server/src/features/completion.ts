import { MarkupKind, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import { check } from '../check/check.ts';
import type { Checked, ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { codeOf } from '../requirements/scenarios.ts';
import type { Position, Range } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { commentOffers } from './completion/comment.ts';
import { cursorAt, wordAtCursor, type CursorContext } from './completion/cursor-context.ts';
import { describe } from './completion/describe.ts';
import { insertionFor, itemOf, type CompletionClient } from './completion/insertion.ts';
import { keyOffers, UNUSED_RANK } from './completion/keys.ts';
import type { CompletionContext, Offer, OfferSubject } from './completion/offer.ts';
import { slotsAt } from './completion/slots.ts';
import { skeletonOffers } from './completion/skeleton.ts';
import { styleOf } from './completion/style.ts';
import { valueOffers } from './completion/value-offers.ts';

export type { CompletionClient };

/** The maximum number of items; above it the client asks again after more typing. */
const MAX_ITEMS = 400;

/**
 * Returns the items for a position, the most useful first. Reads only the segment at the cursor,
 * and names.
 * @param checked checks the version; asked only where findings matter, in a comment.
 * @param trigger the character that was typed, if the client asks because of it.
 */
export function completion(
  current: ProfiledDescriptor,
  position: Position,
  client: CompletionClient,
  checked: () => Checked = () => check(current.descriptor, current.configuration, current.today),
  trigger?: string,
): CompletionList {
  const { descriptor } = current;
  const offset = descriptor.offsetAt(position);
  const cursor = cursorAt(descriptor, offset);
  // A lone carriage return ends a line in the editor but not in YAML.
  if (cursor === undefined || /[\r\n]/.test(wordAtCursor(cursor)))
    return { isIncomplete: false, items: [] };
  const items: CompletionItem[] = [];
  const inText = ({ start, end }: Span): Range =>
    descriptor.range({ start: cursor.base + start, end: cursor.base + end });
  const add = (offer: Offer, snippet: string, span: Span, outdent = 0): void => {
    const { start } = span;
    const insertion = {
      snippet,
      range: inText(span),
      outdent: outdent === 0 ? undefined : inText({ start: start - outdent, end: start }),
    };
    items.push(itemOf(current, offer, insertion, client, items.length));
  };
  if (cursor.spot.kind === 'comment') {
    const { offers, span } = commentOffers(checked(), cursor);
    for (const offer of byRank(offers)) add(offer, offer.snippet ?? '', span);
  }
  const isDigit = trigger !== undefined && /^\d$/.test(trigger);
  const style = styleOf(descriptor);
  const { scenario } = descriptor;
  for (const slot of slotsAt(cursor)) {
    const typed = wordAtCursor(cursor);
    const code = scenario && codeOf(scenario);
    const context: CompletionContext = { current, code, style, slot, typed, offset };
    for (const offer of offersFor(context, cursor)) {
      if (isDigit && !isNamed(offer)) continue;
      // Of an outer block, only what the scenario uses.
      if (slot.outdent > 0 && offer.rank >= UNUSED_RANK) continue;
      const { text, span } = insertionFor(offer, slot, cursor);
      add(offer, text, span, slot.outdent);
    }
  }
  return { isIncomplete: items.length > MAX_ITEMS, items: items.slice(0, MAX_ITEMS) };
}

/**
 * Whether to suggest something after a digit: a name or a word has digits in it (`2012`), and Enter after a
 * number must not take another one.
 */
function isNamed({ value, subject }: Offer): boolean {
  return typeof value === 'string' || subject.on === 'requirement';
}

/** Adds the documentation of an item, when the client shows it. */
export function resolveCompletion(
  current: ProfiledDescriptor,
  item: CompletionItem,
): CompletionItem {
  const { subject } = item.data as { readonly subject: OfferSubject };
  const value = describe(current, subject);
  return value === '' ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

function offersFor(context: CompletionContext, { spot }: CursorContext): Offer[] {
  const offers =
    context.slot.as === 'key'
      ? [...skeletonOffers(context), ...keyOffers(context)]
      : valueOffers(context, spot.quote !== undefined);
  return byRank(offers);
}

/** Sorts by ascending rank, keeping the order of equal ones. */
function byRank(offers: readonly Offer[]): Offer[] {
  return [...offers].sort((a, b) => a.rank - b.rank);
}
