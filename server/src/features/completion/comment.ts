import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Checked } from '../../check/checked-descriptor.ts';
import { reasonPlaceholder } from '../../descriptor/suppression-comments.ts';
import { isIgnorable } from '../../requirements/ignorable.ts';
import type { Span } from '../../text/span.ts';
import { nextContent, type CursorContext } from './cursor-context.ts';
import type { Offer } from './offer.ts';

/**
 * Suggests `asr-ignore` in a comment, and after it requirement ids: those found on the affected
 * line first.
 */
export function commentOffers(
  checked: Checked,
  cursor: CursorContext,
): { readonly offers: readonly Offer[]; readonly span: Span } {
  const { segment, spot } = cursor;
  const at = spot.span.end;
  const line = segment.text.slice(segment.text.lastIndexOf('\n', at - 1) + 1, at);
  const comment = line.slice(line.search(/(?:^|\s)#/)).replace(/^\s*#[ \t]*/, '');
  const word = /(?<![\w-])[\w-]*$/.exec(line)?.[0] ?? '';
  const rest = /^\w*/.exec(segment.text.slice(at))?.[0] ?? '';
  const span = { start: at - word.length, end: at + rest.length };
  if (/^asr-ignore[ \t](?:(?!--).)*$/.test(comment)) return { offers: ids(checked, cursor), span };
  if (!'asr-ignore'.startsWith(comment) || comment !== word) return { offers: [], span };
  const snippet = `asr-ignore \${1:ASR000} -- \${2:${reasonPlaceholder}}`;
  const subject = { on: 'requirement', id: 'ASR019' } as const;
  const keyword = {
    label: 'asr-ignore',
    kind: CompletionItemKind.Keyword,
    snippet,
    rank: 0,
    subject,
  };
  return { offers: [{ ...keyword, description: 'accept a finding' }], span };
}

function ids({ catalogue, descriptor, findings }: Checked, cursor: CursorContext): Offer[] {
  const { segment, base, spot } = cursor;
  const start = segment.text.lastIndexOf('\n', spot.span.end - 1) + 1;
  const trailing = /[^\s#]/.test(
    segment.text.slice(start, spot.span.end).replace(/(?:^|\s)#[^]*/, ''),
  );
  const target = trailing ? base + start : nextContent(cursor)?.offset;
  const line = target === undefined ? -1 : descriptor.positionAt(target).line;
  const here = new Set<string>();
  const there = new Set<string>();
  for (const { requirement, span } of findings)
    (descriptor.positionAt(span.start).line === line ? here : there).add(requirement);
  return catalogue.requirements
    .filter(
      ({ id, enforcement }) =>
        (enforcement === 'rule' || enforcement === 'schema') &&
        isIgnorable(id) &&
        catalogue.applies(id, descriptor.scenario),
    )
    .map(({ id, title }) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      description: title,
      snippet: id,
      rank: here.has(id) ? 0 : there.has(id) ? 1 : 2,
      filter: `${id} ${title}`,
      subject: { on: 'requirement', id },
      preselect: here.has(id),
    }));
}
