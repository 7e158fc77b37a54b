import { pathToFileURL } from 'node:url';
import { relative } from 'node:path';
import type { Severity } from '../../requirements/ids.ts';
import { withSlashes } from '../files/find.ts';
import { isWithin } from '../files/repository.ts';
import type { FileReport, Summary } from '../report.ts';

/** What an output has to know besides the findings. */
export interface OutputContext {
  /** Whether colours are wanted. */
  readonly color: boolean;
  /** The widest a line should be. */
  readonly columns: number;
  /** From which severity on a finding fails the run. */
  readonly failOn: Severity | 'never';
  /** The folder of the repository, or the working directory outside of any. */
  readonly root: string;
}

/** A format of reports. It is given one file after the other, so that no file has to be kept. */
export interface OutputFormat {
  readonly begin?: () => string;
  readonly file: (report: FileReport) => string;
  readonly end?: (summary: Summary) => string;
}

export type MakeOutput = (context: OutputContext) => OutputFormat;

/** A file's path from the repository's root, as services that know the repository name it. */
export function pathInRepository({ name, path }: FileReport, root: string): string {
  return path !== undefined && isWithin(path, root) ? withSlashes(relative(root, path)) : name;
}

/** The same as a URI reference: relative within the repository, else absolute. */
export function uriInRepository(report: FileReport, root: string): string {
  const { path } = report;
  if (path !== undefined && !isWithin(path, root)) return pathToFileURL(path).href;
  const way = pathInRepository(report, root).replace(/\p{Cs}/gu, '\ufffd');
  return way.split('/').map(encodeURIComponent).join('/');
}
