import type { Hover } from 'vscode-languageserver-types';
import type { Checked } from '../check/checked-descriptor.ts';
import type { Finding } from '../check/finding.ts';
import { locate, type Location } from '../descriptor/locate.ts';
import { asListed } from '../descriptor/schema-checks.ts';
import type { Position } from '../text/lines.ts';
import { explanationAddress } from '../pages/explanation-link.ts';
import { defaultInWords, propertyInWords, valueInWords } from '../pages/property.ts';
import { answerLines } from './hover/answer-lines.ts';
import { requirementLines } from './hover/requirement-lines.ts';
import { aboutThing } from './names/about-thing.ts';

/**
 * Describes the property at a position, and the requirements that apply to it in this scenario and
 * profile: the limit, whether the value meets it, and the source. Undefined if there is no
 * property.
 * @param explain the client's command that explains an id, if its hovers may have links to commands.
 */
export function hover(checked: Checked, position: Position, explain?: string): Hover | undefined {
  const { descriptor } = checked;
  const location = locate(descriptor, descriptor.offsetAt(position));
  if (location === undefined) return undefined;
  const { base, node } = location;
  const { path, on, node: at } = location;
  const lines = requirementLines(checked, {
    path,
    found: findingsAt(checked, location),
    hasValue: on === 'value' || at.kind !== 'scalar',
    addressOf: explanationAddress(checked.catalogue, explain),
  });
  const own = [...heading(location), ...aboutThing(descriptor, location)];
  const answers = answerLines(checked, location);
  const value = [...lines.violated, ...own, ...lines.others, ...answers].join('\n\n');
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
