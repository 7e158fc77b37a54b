import type { DocumentFilter, TextDocument } from 'vscode';

/**
 * The documents that are descriptors. Our own language is what a descriptor normally opens in; the
 * second line keeps one served that the author's `files.associations` turn into plain YAML.
 */
export const descriptors = [
  { language: 'asr-yaml' },
  { language: 'yaml', pattern: '**/*.asr.{yaml,yml}' },
] as const satisfies readonly DocumentFilter[];

/** The profile a descriptor names in one of its first lines, where people write it. */
export function statedProfile(document: TextDocument): string | undefined {
  const lines = Math.min(document.lineCount, 100);
  for (let line = 0; line < lines; line++) {
    const stated = /^profile:\s+["']?([\w-]+)/.exec(document.lineAt(line).text);
    if (stated) return stated[1];
  }
  return undefined;
}
