/** One promise in a run. */
export interface Row {
  readonly id: string;
  readonly words: string;
  /** How often it was tried. */
  readonly figure: string;
  readonly seed: string;
  readonly command: string;
  readonly result: string;
}

export function pageOf(rows: readonly Row[]): Promise<string>;
export function rowsOf(text: string): ReadonlyMap<string, Row>;
