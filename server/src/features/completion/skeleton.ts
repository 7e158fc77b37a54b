import { modelOf } from '../../descriptor/build-model.ts';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { Descriptor } from '../../descriptor/descriptor.ts';
import type { SegmentSpan } from '../../descriptor/sourced.ts';
import { scenarios, scenarioTitles, type Scenario } from '../../requirements/scenarios.ts';
import { example } from '../../rules/examples.ts';
import { literal } from './block-snippet.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** For a descriptor in which nothing is written yet, a whole one of each scenario. */
export function skeletonOffers({
  checked: { descriptor },
  opening,
  typed,
}: CompletionContext): Offer[] {
  if (opening.path !== '' || opening.column !== 0 || opening.as !== 'key') return [];
  const empty = descriptor.sections.size === 0 && descriptor.length < 4000;
  if (!empty || descriptor.text.replace(/^[ \t\ufeff]*#.*$/gm, '').trim() !== typed) return [];
  return scenarios.map((scenario, i) => ({
    label: scenarioTitles[scenario].replace(/^./, (first) => first.toUpperCase()),
    kind: CompletionItemKind.Snippet,
    description: 'a whole descriptor',
    snippet: skeleton(scenario).split('\n').join(descriptor.eol),
    rank: 0,
    filter: `scenario: ${scenario}`,
    subject: { on: 'value', path: 'scenario', value: scenario },
    preselect: i === 0 && typed === '',
  }));
}

const made = new Map<Scenario, string>();

/**
 * A sound descriptor as a snippet: names and regions are stops, and a name that stands in several
 * places is one stop, so that typing it once changes it everywhere.
 */
export function skeleton(scenario: Scenario): string {
  let snippet = made.get(scenario);
  if (snippet === undefined) made.set(scenario, (snippet = make(example(scenario))));
  return snippet;
}

function make(text: string): string {
  const descriptor = Descriptor.open('', 0, text);
  const places: SegmentSpan[] = [];
  for (const lowered of descriptor.segments.map(modelOf))
    places.push(...lowered.names.map(({ at }) => at), ...lowered.regions);
  const { vault, configurationServer } = descriptor.model;
  for (const one of [vault?.name, configurationServer?.hostname])
    if (one !== undefined) places.push(one);
  const spans = places.map((place) => descriptor.span(place)).sort((a, b) => a.start - b.start);
  const stops = new Map<string, number>();
  let snippet = '';
  let from = 0;
  for (const { start, end } of spans) {
    const value = text.slice(start, end);
    const stop = stops.get(value) ?? stops.size + 1;
    stops.set(value, stop);
    snippet += `${literal(text.slice(from, start))}\${${stop}:${literal(value)}}`;
    from = end;
  }
  return `${snippet}${literal(text.slice(from).trimEnd())}\n`;
}
