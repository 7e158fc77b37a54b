import type { DocumentSource } from '../../documents/document-source.ts';
import type { ReportFile } from '../files/write-outcome.ts';

/** The formats of all reports. */
export const reportFormats = [
  'html',
  'markdown',
  'text',
  'json',
  'csv',
  'svg',
  'mermaid',
  'azure-firewall',
  'nsg',
  'squid',
] as const;

/** A format of a report. */
export type ReportFormat = (typeof reportFormats)[number];

/** Makes the files of a report in a format; the main file first. */
export type ReportMaker = (source: DocumentSource, format: ReportFormat) => readonly ReportFile[];

/** What `asr report` can make. To add one: a file in this folder and a line in `index.ts`. */
export interface ReportKind {
  /** The word of the command line. */
  readonly name: string;
  /** What it is, in one line without a full stop. */
  readonly help: string;
  /** Its formats, the default first. */
  readonly formats: readonly ReportFormat[];
  /** Whether it is several files, for which a folder is named. */
  readonly isFolder?: true;
  /** Each is loaded on demand, to start fast. */
  readonly load: () => Promise<ReportMaker>;
}
