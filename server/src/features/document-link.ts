import type { DocumentLink } from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Value } from '../descriptor/sourced.ts';
import type { Span } from '../text/span.ts';
import { explanationAddress } from '../pages/explanation-link.ts';

/**
 * Returns links: addresses in values and comments, requirement ids, and resources that have a page
 * in the Azure portal.
 * @param explain the client's command that explains an id, if a link may lead to it.
 */
export function documentLinks(current: ProfiledDescriptor, explain?: string): DocumentLink[] {
  const { descriptor } = current;
  const links: DocumentLink[] = [];
  const addressOf = explanationAddress(current.catalogue, explain);
  const add = (span: Span, target: string, tooltip?: string): void => {
    links.push({
      range: descriptor.range(span),
      target,
      ...(tooltip !== undefined && { tooltip }),
    });
  };
  for (const [i, segment] of descriptor.segments.entries()) {
    const base = descriptor.offsetOf(i);
    for (const { start, end, target } of addressesIn(segment.text))
      add({ start: base + start, end: base + end }, target);
    for (const { start, end, id } of idsIn(segment.text)) {
      const row = current.catalogue.find(id);
      if (row !== undefined)
        add({ start: base + start, end: base + end }, addressOf(id), row.title);
    }
  }
  for (const { at, path } of portalPages(descriptor))
    add(
      descriptor.span(at),
      `https://portal.azure.com/#resource${path}`,
      'Open in the Azure portal',
    );
  return links;
}

function* addressesIn(text: string): Iterable<Span & { readonly target: string }> {
  if (!text.includes('://')) return;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s"'<>[\]{}|\\^`,]{1,2000}/g)) {
    const target = match[0].replace(/(?<![.;:!?)*])[.;:!?)*]+$/, '');
    // A pattern of an allow list is not a link.
    if (target.includes('*') || /^https?:\/\/$/.test(target)) continue;
    yield { start: match.index, end: match.index + target.length, target };
  }
}

/** Finds ids in comments, and at the start of a line, as in the checklist. */
function* idsIn(text: string): Iterable<Span & { readonly id: string }> {
  let lineStart = 0;
  for (const line of text.includes('ASR') ? text.split('\n') : []) {
    const comment = line.search(/(?:^|\s)#/);
    for (const match of line.matchAll(/\bASR\d{3}\b/g)) {
      const isKey = /^\s*["']?$/.test(line.slice(0, Math.min(match.index, 200)));
      if (!isKey && (comment < 0 || match.index < comment)) continue;
      const start = lineStart + match.index;
      yield { start, end: start + match[0].length, id: match[0] };
    }
    lineStart += line.length + 1;
  }
}

/** Finds resources with a portal page, if the descriptor has everything their address needs. */
function* portalPages({
  model,
}: Descriptor): Iterable<{ readonly at: Value; readonly path: string }> {
  const { subscription, vault } = model;
  if (subscription === undefined || !guid.test(subscription.value)) return;
  const root = `/subscriptions/${subscription.value}`;
  yield { at: subscription, path: root };
  const resource = (group: Value | undefined, type: string, { value }: Value): string | undefined =>
    group &&
    `${root}/resourceGroups/${encodeURIComponent(String(group.value))}/providers/${type}/${encodeURIComponent(String(value))}`;
  const all = [
    { items: vault === undefined ? [] : [vault], type: 'Microsoft.RecoveryServices/vaults' },
    { items: model.storageAccounts?.items ?? [], type: 'Microsoft.Storage/storageAccounts' },
    { items: model.virtualNetworks?.items ?? [], type: 'Microsoft.Network/virtualNetworks' },
  ];
  for (const { items, type } of all) {
    for (const { name, resourceGroup } of items) {
      const path = name && resource(resourceGroup ?? vault?.resourceGroup, type, name);
      if (name !== undefined && path !== undefined && !name.borrowed) yield { at: name, path };
    }
  }
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
