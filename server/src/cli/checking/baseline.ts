/**
 * Accepted findings. They are identified by requirement and path in the descriptor, so that a finding
 * on a line that moved is not new.
 */
import { dirname, relative } from 'node:path';
import type { Finding } from '../../check/finding.ts';
import { namePath } from './name-path.ts';
import { Failure } from '../exit.ts';
import { withSlashes } from '../files/find-targets.ts';
import type { OutputFile } from '../files/output-file.ts';
import { readText } from '../files/read.ts';
import { safeJson } from '../outputs/printable.ts';
import type { FileReport } from '../report.ts';

const MAX_BYTES = 2 ** 24;

/** How many findings of each key are accepted, by file. */
type Known = Map<string, Map<string, number>>;

export class Baseline {
  private readonly met: Known = new Map();

  private constructor(
    private readonly path: string,
    private readonly known: Known,
  ) {}

  /** A baseline without findings, to be written. */
  static empty(path: string): Baseline {
    return new Baseline(path, new Map());
  }

  /** @param name the name of the file in messages. */
  static read(path: string, name: string): Baseline {
    let text: string;
    try {
      ({ text } = readText(path, { maxBytes: MAX_BYTES }));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(
        `The baseline ${name} ${error.message}.`,
        'Write one with --write-baseline, which accepts all current findings.',
      );
    }
    const known = parsed(text);
    if (known === undefined)
      throw new Failure(`The baseline ${name} was not written by --write-baseline.`);
    return new Baseline(path, known);
  }

  /** Records the findings of a file and returns those that are not accepted. */
  newFindings(report: FileReport): readonly Finding[] {
    const { checked, findings, path } = report;
    if (checked === undefined || path === undefined) return findings;
    const file = withSlashes(relative(dirname(this.path), path));
    const met = new Map<string, number>();
    const indices: NonNullable<Parameters<typeof namePath>[2]> = new Map();
    const left = findings.filter(({ requirement, span }) => {
      const key = `${requirement} ${namePath(checked.descriptor, span.start, indices)}`;
      const count = (met.get(key) ?? 0) + 1;
      met.set(key, count);
      return count > (this.known.get(file)?.get(key) ?? 0);
    });
    this.met.set(file, met);
    return left;
  }

  /** The number of accepted findings that the checked files no longer have. */
  get resolvedCount(): number {
    let count = 0;
    for (const [file, met] of this.met)
      for (const [key, times] of this.known.get(file) ?? [])
        count += Math.max(0, times - (met.get(key) ?? 0));
    return count;
  }

  /** Writes the recorded findings. @returns their number. */
  async write(file: OutputFile): Promise<number> {
    let count = 0;
    const files: [string, Readonly<Record<string, number>>][] = [];
    for (const [name, met] of [...this.met].sort(byKey)) {
      if (met.size === 0) continue;
      files.push([name, Object.fromEntries([...met].sort(byKey))]);
      for (const times of met.values()) count += times;
    }
    const content = { version: 1, files: Object.fromEntries(files) };
    await file.write(Buffer.from(`${safeJson(content, 2)}\n`));
    return count;
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function parsed(text: string): Known | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return undefined;
  const known: Known = new Map();
  for (const [file, keys] of Object.entries(value.files)) {
    if (!isRecord(keys)) return undefined;
    const counts = new Map<string, number>();
    for (const [key, count] of Object.entries(keys)) {
      if (!Number.isSafeInteger(count) || Number(count) < 1) return undefined;
      counts.set(key, Number(count));
    }
    known.set(file, counts);
  }
  return known;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
