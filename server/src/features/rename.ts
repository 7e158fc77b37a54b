import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Checked } from '../check/check.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { scalarText } from '../edits/edits.ts';
import type { Facts, NameRule } from '../requirements/facts.ts';
import type { Position } from '../text/lines.ts';
import { thingWord } from './names/symbol-kinds.ts';
import { namedAt, type Named } from './names/named.ts';
import type { WrittenName } from './names/written-name.ts';

/** What can be renamed at a position. */
export function prepareRename(
  descriptor: Descriptor,
  position: Position,
): { range: Range; placeholder: string } | undefined {
  const named = namedAt(descriptor, descriptor.offsetAt(position));
  return named && { range: descriptor.range(named.at.span), placeholder: named.name };
}

/** Why a name cannot be given, for the user to read. */
export interface Refusal {
  readonly refused: string;
}

/** Gives a thing, or an anchor, another name wherever it is written. */
export function rename(
  checked: Checked,
  position: Position,
  newName: string,
): WorkspaceEdit | Refusal | undefined {
  const { descriptor } = checked;
  const named = namedAt(descriptor, descriptor.offsetAt(position));
  if (named === undefined) return undefined;
  const name = newName.trim();
  const refused =
    named.kind === 'anchor' ? whyNoAnchor(descriptor, named, name) : whyNot(checked, named, name);
  if (refused !== undefined) return { refused };
  const edits = named.occurrences.map((one) => ({
    range: descriptor.range(one.span),
    newText: named.kind === 'anchor' ? name : written(one, name),
  }));
  const textDocument = { uri: descriptor.uri, version: descriptor.version };
  return { documentChanges: [{ textDocument, edits }] };
}

function whyNot(
  { descriptor, catalogue }: Checked,
  { kind, name: old }: Named,
  name: string,
): string | undefined {
  if (name === '') return 'A name cannot be empty.';
  if (/\p{Cc}/u.test(name)) return 'A name is one line of text without control characters.';
  const { definitions, references } = descriptor.names.get(kind, name);
  const [other] = [...definitions, ...references];
  if (other !== undefined && name.toLowerCase() !== old.toLowerCase()) {
    const line = descriptor.positionAt(descriptor.span(other.at).start).line + 1;
    return `There is already a ${thingWord(kind)} "${other.name}", in line ${line}; names compare without case.`;
  }
  const rule = ruleFor(catalogue.facts, kind);
  const isNew = rule !== undefined && !matches(rule, name) && matches(rule, old);
  if (isNew && catalogue.severity(rule.requirement, descriptor.scenario) === 'error')
    return `"${name}" cannot be the name of a ${thingWord(kind)}: it has ${rule.allowed} (${rule.requirement}).`;
  return undefined;
}

function ruleFor({ names }: Facts, kind: string): NameRule | undefined {
  return Object.hasOwn(names, kind) ? names[kind as keyof Facts['names']] : undefined;
}

function matches({ pattern, minLength, maxLength }: NameRule, name: string): boolean {
  return (
    name.length >= minLength && name.length <= maxLength && new RegExp(pattern, 'u').test(name)
  );
}

function whyNoAnchor(
  { segments }: Descriptor,
  { name: old }: Named,
  name: string,
): string | undefined {
  if (!/^[\p{L}\p{N}_.-]+$/u.test(name))
    return 'The name of an anchor has letters, digits, hyphens, underscores and periods.';
  const taken = segments.some(
    ({ mayAnchor, tree }) =>
      mayAnchor && tree.anchors.some((node) => node.kind !== 'alias' && node.anchor === name),
  );
  return taken && name !== old ? `There is already an anchor "${name}".` : undefined;
}

/** The name as it is written here: in the quotes that are there, or in some where it needs them. */
function written({ style }: WrittenName, name: string): string {
  if (style === 'double') return JSON.stringify(name).slice(1, -1);
  if (style === 'single') return name.replaceAll("'", "''");
  return scalarText(name);
}
