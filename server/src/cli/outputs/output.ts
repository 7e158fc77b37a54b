import { pathToFileURL } from 'node:url';
import { relative } from 'node:path';
import type { Severity } from '../../requirements/ids.ts';
import { withSlashes } from '../files/find-targets.ts';
import { isWithin } from '../files/repository.ts';
import type { FileReport, Summary } from '../report.ts';

/** What an output format needs besides the findings. */
export interface OutputContext {
  /** Whether to use colors. */
  readonly color: boolean;
  /** The maximum width of a line. */
  readonly columns: number;
  /** The lowest severity that fails the run. */
  readonly failOn: Severity | 'never';
  /** The root of the repository; the working directory if there is none. */
  readonly root: string;
}

/** A format of reports. It receives file by file, so that no report has to be kept. */
export interface OutputFormat {
  readonly begin?: () => string;
  readonly file: (report: FileReport) => string;
  readonly end?: (summary: Summary) => string;
}

export type MakeOutput = (context: OutputContext) => OutputFormat;

/** A file's path from the root of the repository, as GitHub and Azure DevOps expect it. */
export function pathInRepository({ name, path }: FileReport, root: string): string {
  return path !== undefined && isWithin(path, root) ? withSlashes(relative(root, path)) : name;
}

/** The same as a URI reference: relative within the repository, otherwise absolute. */
export function uriInRepository(report: FileReport, root: string): string {
  const { path } = report;
  if (path !== undefined && !isWithin(path, root)) return pathToFileURL(path).href;
  const way = pathInRepository(report, root).replace(/\p{Cs}/gu, '\ufffd');
  return way.split('/').map(encodeURIComponent).join('/');
}
