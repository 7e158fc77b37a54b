/** What an import reads at most, and how it ends where a file cannot be read. */

/** Ends the reading of a source, with one line for its reader. Never leaves `readInventory`. */
export class ImportProblem extends Error {}

/** Limits of a source; what is beyond is refused, not cut. */
export const MOST = {
  /** Bytes of one file. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of all parts of an archive, unpacked. */
  unpackedBytes: 512 * 1024 * 1024,
  /** Times that an archive may grow when it is unpacked, where it is not small. */
  growth: 200,
  /** Columns with content of a table. */
  columns: 1000,
  /** Rows with content of a table. */
  rows: 200_000,
  /** UTF-16 units of the text of a cell. */
  cellLength: 16_384,
  /** Bytes of one row of a sheet. */
  rowBytes: 32 * 1024 * 1024,
  /** Files in a zip of csv files. */
  files: 1000,
};

/** An archive below this size, unpacked, is read whatever it grew by. */
const SMALL_BYTES = 8 * 1024 * 1024;

/** Counts what is unpacked of one file, with the archives in it. */
export class UnpackBudget {
  readonly #file: string;
  readonly #most: number;
  #unpacked = 0;

  /** @param packed the size of the file in bytes. */
  constructor(file: string, packed: number) {
    this.#file = file;
    this.#most = Math.min(MOST.unpackedBytes, Math.max(SMALL_BYTES, packed * MOST.growth));
  }

  /** Adds bytes; throws a problem when they are too many. */
  add(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > this.#most) {
      const most = Math.floor(this.#most / 1024 / 1024);
      throw new ImportProblem(
        `${this.#file} unpacks to more than ${most} MB, which is too much for an inventory.`,
      );
    }
  }
}
