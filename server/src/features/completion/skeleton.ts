import { modelOf } from '../../descriptor/build-model.ts';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { Descriptor } from '../../descriptor/descriptor.ts';
import type { SegmentSpan } from '../../descriptor/sourced.ts';
import { scenarios, scenarioTitles, type Scenario } from '../../requirements/scenarios.ts';
import { example } from '../../rules/examples.ts';
import { escapeSnippet } from './block-snippet.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** Suggests complete descriptors, one per scenario, in an empty file. */
export function skeletonOffers({
  current: { descriptor },
  slot,
  typed,
}: CompletionContext): Offer[] {
  if (slot.path !== '' || slot.column !== 0 || slot.as !== 'key') return [];
  const empty = descriptor.sections.size === 0 && descriptor.length < 4000;
  if (!empty || descriptor.text.replace(/^[ \t\ufeff]*#.*$/gm, '').trim() !== typed) return [];
  return scenarios.map((scenario, i) => ({
    label: scenarioTitles[scenario].replace(/^./, (first) => first.toUpperCase()),
    kind: CompletionItemKind.Snippet,
    description: 'complete descriptor',
    snippet: skeleton(scenario).split('\n').join(descriptor.eol),
    // Who types has begun with a key.
    rank: typed === '' ? 0 : 5,
    filter: `${scenarioTitles[scenario]} ${scenario}`,
    subject: { on: 'value', path: 'scenario', value: scenario },
    preselect: i === 0 && typed === '',
  }));
}

const skeletons = new Map<Scenario, string>();

/**
 * Returns a valid descriptor as a snippet. Names and regions are tab stops; equal names share one
 * stop, so that typing one changes all.
 */
export function skeleton(scenario: Scenario): string {
  let snippet = skeletons.get(scenario);
  if (snippet === undefined) skeletons.set(scenario, (snippet = toSnippet(example(scenario))));
  return snippet;
}

function toSnippet(text: string): string {
  const descriptor = Descriptor.open('', 0, text);
  const spansToFill: SegmentSpan[] = [];
  for (const model of descriptor.segments.map(modelOf))
    spansToFill.push(...model.names.map(({ at }) => at), ...model.regions);
  const { vault, configurationServer } = descriptor.model;
  for (const one of [vault?.name, configurationServer?.hostname])
    if (one !== undefined) spansToFill.push(one);
  const spans = spansToFill
    .map((place) => descriptor.span(place))
    .sort((a, b) => a.start - b.start);
  const stops = new Map<string, number>();
  let snippet = '';
  let from = 0;
  for (const { start, end } of spans) {
    const value = text.slice(start, end);
    const stop = stops.get(value) ?? stops.size + 1;
    stops.set(value, stop);
    snippet += `${escapeSnippet(text.slice(from, start))}\${${stop}:${escapeSnippet(value)}}`;
    from = end;
  }
  return `${snippet}${escapeSnippet(text.slice(from).trimEnd())}\n`;
}
