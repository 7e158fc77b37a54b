/** Computes an import: keeps the files that came and what was read of them, and merges as often as asked. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { TextEdit } from 'vscode-languageserver';
import manifest from '../../../../package.json' with { type: 'json' };
import { bytesOf } from '../../../../encoding/base64.ts';
import { Descriptor, MAX_LENGTH } from '../../descriptor/descriptor.ts';
import { importReport } from '../../documents/import-report.ts';
import { valueInWords } from '../../documents/change-words.ts';
import { noticesOf } from '../../imports/import-outcome.ts';
import { importInto } from '../../imports/import-into.ts';
import {
  recordText,
  withBase,
  type ImportedFile,
  type ImportRecord,
} from '../../imports/import-record.ts';
import type { Decide, ImportConflict } from '../../imports/merge-outcome.ts';
import { readInventory, type ReadResult } from '../../imports/read-inventory.ts';
import { readRecord } from '../../imports/read-record.ts';
import { readRows } from '../../imports/read-rows.ts';
import type { ImportFile } from '../../imports/source-files.ts';
import { minimalEdit } from '../../text/minimal-edit.ts';
import type { ImportAnswer, ImportDecision } from './import-requests.ts';
import type { ImportWork } from './import-worker.ts';

/** What the files say, and their names and sums for the record. */
interface ReadSource {
  readonly files: readonly ImportedFile[];
  readonly read: ReadResult;
}

/** One import, from the first part of a file to the last decision. */
export class ImportSession {
  readonly #parts = new Map<string, string[]>();
  #source: ReadSource | undefined;

  add(name: string, base64: string): void {
    const known = this.#parts.get(name);
    if (known === undefined) this.#parts.set(name, [base64]);
    else known.push(base64);
    this.#source = undefined;
  }

  /** @param progress is told what goes on; what it throws ends the work. */
  run(work: ImportWork, progress: (words: string) => void): ImportAnswer {
    if (work.text.length > MAX_LENGTH)
      return { problem: 'The descriptor is too large to be analyzed.' };
    const { files, read } =
      work.rows === undefined
        ? (this.#source ??= this.#read(progress))
        : { files: [], read: readRows(work.rows) };
    if ('problem' in read) return read;
    const record = recordIn(work.record);
    if (record === null)
      return {
        problem:
          'The record of the last import cannot be read. Remove the .asr.import.json file, then import again.',
      };
    progress('Comparing with the descriptor');
    const { inventory } = read;
    const whole = Descriptor.open(work.uri, work.version ?? 0, work.text);
    const ours = withoutLines(whole, work.rowLines);
    const base = record?.sources.find(({ kind }) => kind === inventory.kind);
    const result = importInto(ours, inventory, base, {
      decide: deciderOf(work.decisions ?? []),
      files,
    });
    if ('refused' in result) return { problem: result.refused };
    const outcome = {
      inventory,
      result,
      scenario: ours.scenario ?? inventory.scenario,
      target: undefined,
      isChanged: result.text !== work.text,
      isWritten: false,
    };
    const all = ours === whole ? result.edits : [minimalEdit(work.text, result.text)];
    const edits: TextEdit[] = all.map(({ span, newText }) => ({
      range: whole.range(span),
      newText,
    }));
    return {
      version: work.version,
      edits,
      text: result.text,
      added: result.added,
      changed: result.applied.length + result.pruned.length,
      missing: result.missing,
      conflicts: result.conflicts.map(listed),
      notices: noticesOf(outcome).length + inventory.skipped.length + inventory.duplicates.length,
      report: importReport(
        outcome,
        files.map(({ name }) => name),
      ),
      record: recordText(withBase(record, result.base, manifest.version)),
    };
  }

  #read(progress: (words: string) => void): ReadSource {
    const files: ImportFile[] = [];
    for (const [name, parts] of this.#parts) {
      const bytes = bytesOf(parts);
      if (bytes === undefined)
        return { files: [], read: { problem: `${name} did not arrive whole; import it again.` } };
      files.push({ name, bytes });
    }
    // The bytes are there once: what was read of them is all that is asked for again.
    this.#parts.clear();
    const words = `Reading ${files.map(({ name }) => name).join(', ')}`;
    progress(words);
    const read = readInventory(files, {
      progress: () => {
        progress(words);
      },
    });
    const sums = files.map(({ name, bytes }) => ({ name, sha256: bytesToHex(sha256(bytes)) }));
    return { files: sums, read };
  }
}

/** The descriptor without some lines, which are to become machines. */
function withoutLines(whole: Descriptor, lines: ImportWork['rowLines']): Descriptor {
  if (lines === undefined || lines.first < 0 || lines.last < lines.first) return whole;
  const start = whole.offsetAt({ line: lines.first, character: 0 });
  const end = whole.offsetAt({ line: lines.last + 1, character: 0 });
  return whole.edit(whole.version, [{ span: { start, end }, newText: '' }]);
}

/** The record of a text; undefined if there is none, null if it cannot be read. */
function recordIn(text: string | null | undefined): ImportRecord | null | undefined {
  if (typeof text !== 'string') return undefined;
  return readRecord(text) ?? null;
}

function deciderOf(decisions: readonly ImportDecision[]): Decide {
  const sides = new Map(decisions.map((one) => [keyOf(one), one.side]));
  return (conflict) => sides.get(keyOf(conflict));
}

function keyOf({ item, path, why }: Pick<ImportConflict, 'item' | 'path' | 'why'>): string {
  return JSON.stringify([item, path ?? '', why]);
}

function listed({ item, path, why, ours, theirs }: ImportConflict) {
  return {
    item,
    ...(path !== undefined && { path }),
    why,
    ours: valueInWords(ours),
    theirs: valueInWords(theirs),
  };
}
