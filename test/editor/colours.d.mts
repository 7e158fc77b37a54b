export interface Colours {
  /** The colour of a name where it is declared and where it is used, and that of a value. */
  readonly declared: string;
  readonly used: string;
  readonly value: string;
  /** The text that is hardest to read. */
  readonly poorest: { readonly text: string; readonly contrast: number };
}
export function coloursOf(words: string[]): Colours | undefined;
