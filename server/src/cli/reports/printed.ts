import type { Document } from '../../documents/document.ts';
import { printHtml } from '../../documents/print/html-print.ts';
import { printJson } from '../../documents/print/json-print.ts';
import { printMarkdown } from '../../documents/print/markdown-print.ts';
import { printPlain } from '../../documents/print/plain-print.ts';
import type { ReportFile } from '../files/write-outcome.ts';
import type { ReportFormat } from './report-kind.ts';

/** Prints a document in one of the formats that every document has. */
export function printed(document: Document, name: string, format: ReportFormat): ReportFile {
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, text: printMarkdown(document) };
    case 'json':
      return { name: `${name}.json`, text: printJson(document) };
    case 'text':
      return { name: `${name}.txt`, text: printPlain(document) };
    default:
      return { name: `${name}.html`, text: printHtml(document) };
  }
}
