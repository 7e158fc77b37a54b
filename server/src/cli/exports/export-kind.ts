import type { ProfiledDescriptor } from '../../check/checked-descriptor.ts';
import type { OptionValues } from '../option-values.ts';

/** A file that an export writes. */
export interface WrittenFile {
  /** The path within the folder that the option names, where the export has several files. */
  readonly name: string;
  readonly text: string;
}

/** What an export writes, and what it has to say. */
export interface ExportOutcome {
  /** At least one; the main file first. */
  readonly files: readonly WrittenFile[];
  /** Sentences for stderr: what the files do not contain. */
  readonly notices: readonly string[];
}

/** Makes the files of a descriptor. It reads the deployment, the findings and the checklist only. */
export type ExportMaker = (descriptor: ProfiledDescriptor, values: OptionValues) => ExportOutcome;

/** What `asr export` can make. To add one: a file in this folder and a line in `index.ts`. */
export interface ExportKind {
  /** The word of the command line. */
  readonly name: string;
  /** What it is, in one line without a full stop. */
  readonly help: string;
  /** Each is loaded on demand, to start fast. */
  readonly load: () => Promise<ExportMaker>;
}
