import { type DocumentFilter, languages, type TextDocument, window } from 'vscode';

/**
 * The documents that are descriptors. Our own language is what a descriptor normally opens in; the
 * second line keeps one served that the author's `files.associations` turn into plain YAML.
 */
export const descriptors = [
  { language: 'asr-yaml' },
  { language: 'yaml', pattern: '**/*.asr.{yaml,yml}' },
] as const satisfies readonly DocumentFilter[];

/** The descriptor that the author has before them. */
export function activeDescriptor(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && languages.match(descriptors, document) > 0
    ? document
    : undefined;
}
