/** A descriptor as it would be with other values, to compare its answers. Nothing is written anywhere. */
import { profiled, type ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { deploymentOf } from '../deployment/resolve.ts';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Edit } from '../edits/edits.ts';
import { setPath } from '../edits/set-path.ts';
import { minimalEdit } from '../text/minimal-edit.ts';

/** A value to assume: a path of the format, and the text of its value. */
export interface Setting {
  readonly path: string;
  readonly value: string;
}

/** The descriptor with the values; or why one cannot be set, as a sentence without a full stop. */
export type WhatIf =
  | { readonly changed: ProfiledDescriptor; readonly problem?: undefined }
  | { readonly problem: string };

/** Reads `PATH=VALUE`; undefined for anything else. */
export function settingOf(text: string): Setting | undefined {
  const at = text.indexOf('=');
  if (at < 1) return undefined;
  return { path: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

/** Returns a descriptor with other values, which are set one after the other. */
export function whatIf(
  { descriptor, catalogue, configuration, today }: ProfiledDescriptor,
  settings: readonly Setting[],
): WhatIf {
  let next = descriptor;
  // What is only assumed is no change since an approval.
  const digestOf = undefined;
  let changed: ProfiledDescriptor = { descriptor, catalogue, configuration, today, digestOf };
  for (const { path, value } of settings) {
    const outcome = setPath(next, path, value);
    if (outcome.problem !== undefined) return { problem: outcome.problem };
    const unreadable = deploymentOf(changed).unreadable.length;
    const edit = minimalEdit(next.text, editedText(next, outcome.edits));
    next = next.edit(next.version + 1, [edit]);
    changed = profiled(next, configuration, today);
    if (deploymentOf(changed).unreadable.length > unreadable)
      return { problem: `${path} cannot be set to ${value} where it is` };
  }
  return { changed };
}

/** The text with edits, which do not overlap. */
function editedText(descriptor: Descriptor, edits: readonly Edit[]): string {
  const changes = edits
    .map(({ at, newText }) => ({ span: descriptor.span(at), newText }))
    .sort((a, b) => a.span.start - b.span.start);
  const { text } = descriptor;
  const parts: string[] = [];
  let end = 0;
  for (const { span, newText } of changes) {
    parts.push(text.slice(end, span.start), newText);
    end = span.end;
  }
  return [...parts, text.slice(end)].join('');
}
