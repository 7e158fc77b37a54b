import type { Checked } from '../../check/checked-descriptor.ts';
import type { ExportedFile } from '../../exports/exported-file.ts';
import type { OptionValues } from '../option-values.ts';

/** What an export writes, and what it has to say. */
export interface ExportOutcome {
  /** The main file first; none if the descriptor has nothing of the kind. */
  readonly files: readonly ExportedFile[];
  /** Sentences for stderr: what the files do not contain. */
  readonly notices: readonly string[];
}

/** Makes the files of a descriptor. It reads the deployment, the findings and the checklist only. */
export type ExportMaker = (descriptor: Checked, values: OptionValues) => ExportOutcome;

/** What `asr export` can make. To add one: a file in this folder and a line in `index.ts`. */
export interface ExportKind {
  /** The word of the command line. */
  readonly name: string;
  /** What it is, in one line without a full stop. */
  readonly help: string;
  /** Whether it says itself what it could not read, and is made of a descriptor with errors too. */
  readonly takesErrors?: boolean;
  /** Each is loaded on demand, to start fast. */
  readonly load: () => Promise<ExportMaker>;
}
