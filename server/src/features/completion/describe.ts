import { modelOf } from '../../descriptor/build-model.ts';
import type { ProfiledDescriptor } from '../../check/checked-descriptor.ts';
import { disksOf } from '../../domain/disks.ts';
import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import type { Requirement } from '../../requirements/catalogue-data.ts';
import { guestOsOf } from '../../domain/guest-os.ts';
import { regionOf } from '../../requirements/regions.ts';
import { schemaAt } from '../../schema/paths.ts';
import { documentationUrl } from '../../pages/documentation-url.ts';
import { code, escaped } from '../../pages/markdown-text.ts';
import {
  defaultInWords,
  propertyInWords,
  requirementsOn,
  valueInWords,
} from '../../pages/property.ts';
import type { OfferSubject } from './offer.ts';

/** Returns the documentation of an item, in Markdown; empty if there is none. */
export function describe(current: ProfiledDescriptor, subject: OfferSubject): string {
  switch (subject.on) {
    case 'key':
      return key(current, subject.path);
    case 'value':
      return value(current, subject.path, subject.value);
    case 'name':
      return name(current, subject.kind, subject.name);
    case 'requirement': {
      const row = current.catalogue.find(subject.id);
      if (row === undefined) return '';
      const why = row.explanation.trim().replace(/(?<!\s)\s*\n\s*/g, ' ');
      return `${requirement(current, row)}\n\n${why}`;
    }
  }
}

/** The maximum number of requirements in a description, which is read while typing. */
const MAX_ROWS = 6;

function key(current: ProfiledDescriptor, path: string): string {
  const schema = schemaAt(path);
  if (schema === undefined) return '';
  const shorthand = schema.shorthand === undefined ? [] : [`${path}.${schema.shorthand}`];
  const inItems = schema.items?.shorthand;
  if (inItems !== undefined) shorthand.push(`${path}[].${inItems}`);
  const rows = [path, `${path}[]`, ...shorthand].flatMap((one) => requirementsOn(current, one));
  const lines = rows.slice(0, MAX_ROWS).map((row) => `- ${requirement(current, row)}`);
  const fallback = defaultInWords(schema);
  return [
    ...propertyInWords(path, schema),
    ...(fallback === undefined ? [] : [fallback]),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ].join('\n\n');
}

function value(current: ProfiledDescriptor, path: string, one: string | number | boolean): string {
  const schema = schemaAt(path);
  if (schema === undefined) return '';
  const lines: string[] = [];
  const meaning = valueInWords(schema, one);
  if (meaning !== undefined) lines.push(meaning);
  if (schema.region === true) {
    const region = regionOf(String(one));
    if (region !== undefined)
      lines.push(
        `${region.displayName}${region.pair === undefined ? '' : `, paired with ${code(region.pair)}`}`,
      );
  }
  if (path === 'protectedItems[].os.version') {
    const note = guestOsOf(String(one), current.catalogue.facts)?.family?.note;
    if (note !== undefined) lines.push(note);
  }
  lines.push(schema.description);
  return lines.join('\n\n');
}

function requirement(
  { catalogue, descriptor: { scenario } }: ProfiledDescriptor,
  row: Requirement,
): string {
  const severity = catalogue.severity(row.id, scenario);
  return `[${row.id}](${documentationUrl(catalogue, row.id)}) ${severity} · ${catalogue.statement(row, scenario)}`;
}

function name({ descriptor }: ProfiledDescriptor, kind: string, called: string): string {
  const { definitions, references } = descriptor.names.get(kind, called);
  const [first] = definitions;
  const uses = references.length === 1 ? 'once' : `${references.length} times`;
  const isUnplanned = kind === 'protectedItem' && references.length === 0;
  const lines = [
    isUnplanned ? `${code(called)} is in no plan.` : `${code(called)} is referenced ${uses}.`,
  ];
  if (first !== undefined) {
    const { line } = descriptor.positionAt(descriptor.span(first.at).start);
    lines.unshift(`Declared on line ${line + 1}.`);
    const item = modelOf(first.at.segment).item as ProtectedItem | undefined;
    if (kind === 'protectedItem' && item !== undefined) {
      const os = item.os?.version?.value;
      const disks = disksOf(item).length;
      lines.unshift(
        `${os === undefined ? '' : `${escaped(os)}, `}${disks} ${disks === 1 ? 'disk' : 'disks'}.`,
      );
    }
  }
  return lines.join(' ');
}
