import { type DocumentFilter, languages, type TextDocument, window } from 'vscode';

/**
 * Selects descriptors. They normally open in our language; the second filter is for users whose
 * `files.associations` make them plain YAML.
 */
export const descriptors = [
  { language: 'asr-yaml' },
  { language: 'yaml', pattern: '**/*.asr.{yaml,yml}' },
] as const satisfies readonly DocumentFilter[];

/** The descriptor in the active editor. */
export function activeDescriptor(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && languages.match(descriptors, document) > 0
    ? document
    : undefined;
}
