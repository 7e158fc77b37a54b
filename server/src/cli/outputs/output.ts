import type { Severity } from '../../requirements/catalogue.ts';
import type { FileReport, Summary } from '../report.ts';

/** What an output has to know besides the findings. */
export interface OutputContext {
  /** Whether colours are wanted. */
  readonly color: boolean;
  /** The widest a line should be. */
  readonly columns: number;
  /** From which severity on a finding fails the run. */
  readonly failOn: Severity | 'never';
  /** An absolute path: the folder that relative names start at. */
  readonly cwd: string;
}

/** A format of reports. It is given one file after the other, so that no file has to be kept. */
export interface OutputFormat {
  readonly begin?: () => string;
  readonly file: (report: FileReport) => string;
  readonly end?: (summary: Summary) => string;
}

export type MakeOutput = (context: OutputContext) => OutputFormat;
