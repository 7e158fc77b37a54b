/** A stretch of text in UTF-16 offsets: `start` is in it, `end` is just behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
