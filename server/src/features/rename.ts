import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { nameKind } from '../descriptor/name-kinds.ts';
import { scalarText } from '../edits/edits.ts';
import type { Facts, NameRule } from '../requirements/facts.ts';
import type { Position } from '../text/lines.ts';
import { thingWord } from './names/symbol-kinds.ts';
import { namedAt, type Named } from './names/named.ts';
import type { NameSpan } from './names/anchor-names.ts';

/** Returns the name that can be renamed at a position; undefined if there is none. */
export function prepareRename(
  descriptor: Descriptor,
  position: Position,
): { range: Range; placeholder: string } | undefined {
  const named = namedAt(descriptor, descriptor.offsetAt(position));
  return named && { range: descriptor.range(named.at.span), placeholder: named.name };
}

/** The reason why a name is rejected, for the user. */
export interface Refusal {
  readonly refused: string;
}

/** Renames a thing, or an anchor, at all its occurrences. */
export function rename(
  current: ProfiledDescriptor,
  position: Position,
  newName: string,
): WorkspaceEdit | Refusal | undefined {
  const { descriptor } = current;
  const named = namedAt(descriptor, descriptor.offsetAt(position));
  if (named === undefined) return undefined;
  const name = newName.trim();
  const refused =
    named.kind === 'anchor'
      ? anchorRefusal(descriptor, named, name)
      : nameRefusal(current, named, name);
  if (refused !== undefined) return { refused };
  const edits = named.occurrences.map((one) => ({
    range: descriptor.range(one.span),
    newText: named.kind === 'anchor' ? name : formatName(one, name),
  }));
  const textDocument = { uri: descriptor.uri, version: descriptor.version };
  return { documentChanges: [{ textDocument, edits }] };
}

function nameRefusal(
  { descriptor, catalogue }: ProfiledDescriptor,
  { kind, name: old }: Named,
  name: string,
): string | undefined {
  if (name === '') return 'A name cannot be empty.';
  if (/\p{Cc}/u.test(name)) return 'A name is one line of text without control characters.';
  const { alsoKind } = nameKind(kind) ?? {};
  const [other] = [kind, ...(alsoKind === undefined ? [] : [alsoKind])].flatMap((one) => {
    const { definitions, references } = descriptor.names.get(one, name);
    return [...definitions, ...references];
  });
  if (other !== undefined && name.toLowerCase() !== old.toLowerCase()) {
    const line = descriptor.positionAt(descriptor.span(other.at).start).line + 1;
    const word = thingWord(other.isAlso === true ? 'hyperVCluster' : other.kind);
    return `A ${word} "${other.name}" already exists on line ${line}; names are case-insensitive.`;
  }
  const rule = ruleFor(catalogue.facts, kind);
  const isNew = rule !== undefined && !matches(rule, name) && matches(rule, old);
  if (isNew && catalogue.severity(rule.requirement, descriptor.scenario) === 'error')
    return `"${name}" is not a valid name for a ${thingWord(kind)}, which has ${rule.allowed} (${rule.requirement}).`;
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

function anchorRefusal(
  { segments }: Descriptor,
  { name: old }: Named,
  name: string,
): string | undefined {
  if (!/^[\p{L}\p{N}_.-]+$/u.test(name))
    return 'An anchor name has only letters, digits, hyphens, underscores and periods.';
  const taken = segments.some(
    ({ mayAnchor, tree }) =>
      mayAnchor && tree.anchors.some((node) => node.kind !== 'alias' && node.anchor === name),
  );
  return taken && name !== old ? `An anchor "${name}" already exists.` : undefined;
}

/** Formats the name for an occurrence: in the existing quotes, or in new ones if it needs them. */
function formatName({ style }: NameSpan, name: string): string {
  if (style === 'double') return JSON.stringify(name).slice(1, -1);
  if (style === 'single') return name.replaceAll("'", "''");
  return scalarText(name);
}
