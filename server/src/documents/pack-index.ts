/** The index page of all documents of one descriptor. */
import type { Document } from './document.ts';
import type { DocumentSource } from './document-source.ts';
import { link } from './inline.ts';
import { readinessOf } from './readiness/machine-readiness.ts';
import { summarySection } from './readiness/summary-section.ts';

/** A file of the pack. */
export interface PackEntry {
  readonly name: string;
  readonly title: string;
}

/** Makes the index. */
export function packIndex(source: DocumentSource, entries: readonly PackEntry[]): Document {
  return {
    name: 'index',
    head: source.head('Recovery documents'),
    parts: [
      ...summarySection(readinessOf(source), source),
      { kind: 'heading', level: 2, id: 'documents', text: 'Documents' },
      {
        kind: 'paragraph',
        text: 'All documents are made from the same version; each names its digest.',
      },
      { kind: 'list', items: entries.map(({ name, title }) => link(title, name)) },
    ],
    data: { documents: entries },
  };
}
