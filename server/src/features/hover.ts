import type { Hover } from 'vscode-languageserver-types';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { locate, type Location } from '../descriptor/locate.ts';
import { asListed } from '../descriptor/schema-checks.ts';
import { isFilledInLater } from '../descriptor/unresolved-values.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import { scenarioTitles } from '../requirements/scenarios.ts';
import type { Position } from '../text/lines.ts';
import { documentationUrl } from '../pages/documentation-url.ts';
import { escaped } from '../pages/markdown-text.ts';
import {
  defaultInWords,
  propertyInWords,
  requirementsOn,
  valueInWords,
} from '../pages/property.ts';
import { aboutThing } from './names/about-thing.ts';

/**
 * Describes the property at a position, and the requirements that apply to it in this scenario and
 * profile: the limit, whether the value meets it, and the source. Undefined if there is no
 * property.
 */
export function hover(checked: Checked, position: Position): Hover | undefined {
  const { descriptor } = checked;
  const location = locate(descriptor, descriptor.offsetAt(position));
  if (location === undefined) return undefined;
  const { base, node } = location;
  const value = [
    ...heading(location),
    ...aboutThing(descriptor, location),
    ...requirements(checked, location),
  ].join('\n\n');
  if (value === '') return undefined;
  return {
    contents: { kind: 'markdown', value },
    range: descriptor.range({ start: base + node.start, end: base + node.end }),
  };
}

function heading({ path, schema, node }: Location): string[] {
  if (schema === undefined) return [];
  const value = node.kind === 'scalar' ? node.value : null;
  const meaning = value === null ? undefined : valueInWords(schema, asListed(value, schema));
  const fallback = defaultInWords(schema);
  return [...propertyInWords(path, schema), meaning, fallback].filter((one) => one !== undefined);
}

/** Lists the requirements of this path, the broken ones first, then by severity. */
function requirements(checked: Checked, location: Location): string[] {
  const { catalogue, descriptor } = checked;
  const { scenario } = descriptor;
  const rows = requirementsOn(checked, location.path);
  const broken = findingsAt(checked, location);
  const named = [...broken.keys()]
    .map((id) => catalogue.find(id))
    .filter((row) => row !== undefined);
  const all = [...new Set([...named, ...rows])];
  if (all.length === 0) return [];
  const weight = (row: Requirement): number =>
    (broken.has(row.id) ? 0 : 10) + order.indexOf(catalogue.severity(row.id, scenario));
  all.sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
  const where = scenario === undefined ? '' : ` · ${scenarioTitles[scenario]}`;
  const shown = all
    .slice(0, MAX_ROWS)
    .map((row) => line(checked, row, broken.get(row.id), location));
  const more = all
    .slice(MAX_ROWS)
    .map(({ id }) => `[${id}](${documentationUrl(catalogue, id)})`)
    .join(', ');
  return [
    '---',
    `**Requirements** · profile ${catalogue.profile}${where}`,
    shown.join('\n'),
    ...(more === '' ? [] : [`More: ${more}`]),
  ];
}

/** The maximum number of requirements in a hover. */
const MAX_ROWS = 10;
const order = ['error', 'warning', 'information', 'hint'];

function line(
  checked: Checked,
  row: Requirement,
  finding: Finding | undefined,
  { on, node }: Location,
): string {
  const { catalogue, descriptor } = checked;
  const severity = catalogue.severity(row.id, descriptor.scenario);
  const url = documentationUrl(catalogue, row.id);
  const source =
    row.lines.length === 0
      ? row.section
      : `${row.section}, ${row.lines.map((one) => `line ${one}`).join(', ')}`;
  const hasValue = (on === 'value' || node.kind !== 'scalar') && !isFilledInLater(node);
  const state = stateOf(row, finding, hasValue);
  const text = `- ${state}**${row.id}** ${severity} · ${catalogue.statement(row, descriptor.scenario)} [${escaped(source)}](${url})`;
  const why =
    finding === undefined ? '' : `\\\n  ${row.explanation.trim().replace(/(?<!\s)\s*\n\s*/g, ' ')}`;
  const verified = row.verified === false ? ' *(not verified)*' : '';
  return text + verified + why;
}

function stateOf(row: Requirement, finding: Finding | undefined, hasValue: boolean): string {
  if (finding !== undefined) return `✗ **Not met:** ${escaped(finding.message)} · `;
  if (row.enforcement === 'checklist') return 'To verify · ';
  if (row.enforcement === 'explanation') return '';
  return hasValue ? '✓ Met · ' : '';
}

/** Returns the findings in the hovered pair. */
function findingsAt(
  { descriptor, findings }: Checked,
  { base, node, pair }: Location,
): Map<string, Finding> {
  const start = base + (pair?.key.start ?? node.start);
  const end = base + (pair?.value?.end ?? node.end);
  const multiline = descriptor.slice({ start, end }).includes('\n');
  const byRequirement = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.span.start > end) break;
    // For a multi-line block, only findings about the block itself count, not those about its
    // content.
    const touches = multiline
      ? finding.span.start <= base + node.end && finding.span.end >= base + node.start
      : finding.span.start >= start && finding.span.end <= end;
    if (touches && !byRequirement.has(finding.requirement))
      byRequirement.set(finding.requirement, finding);
  }
  return byRequirement;
}
