import type { Range, SemanticTokens, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Descriptor } from '../descriptor/descriptor.ts';
import { sameEnds } from '../descriptor/difference.ts';
import type { Segment } from '../descriptor/segment.ts';
import { semanticTokensLegend } from './semantic-tokens-legend.ts';
import { tokensOf, type SemanticToken } from './semantic-tokens/tokens-of.ts';

/** The number of integers per token, as the protocol packs them. */
const INTEGERS_PER_TOKEN = 5;

/**
 * Returns tokens that the grammar cannot detect: names and references, words of closed lists,
 * quantities with a limit, requirement ids.
 */
export function semanticTokens(descriptor: Descriptor, range?: Range): SemanticTokens {
  const writer = new Writer();
  const from = range === undefined ? 0 : descriptor.offsetAt(range.start);
  const to = range === undefined ? descriptor.length : descriptor.offsetAt(range.end);
  for (let i = descriptor.segmentIndexAt(from); i < descriptor.segments.length; i++) {
    const segment = descriptor.segments[i];
    const base = descriptor.offsetOf(i);
    if (segment === undefined || base > to) break;
    const isWhole = from <= base && base + segment.text.length <= to;
    const isWithin = ({ start, end }: SemanticToken): boolean =>
      base + end >= from && base + start <= to;
    const packed = isWhole
      ? segment.derive(packedOf)
      : pack(segment, segment.derive(tokensOf).filter(isWithin));
    writer.write(packed, descriptor.positionAt(base).line);
  }
  return { data: writer.data };
}

/** Returns the token edits since the version that consists of the segments `before`. */
export function semanticTokensEdits(
  before: readonly Segment[],
  descriptor: Descriptor,
): SemanticTokensEdit[] {
  const { segments } = descriptor;
  const { front, back } = sameEnds(before, segments);
  if (front === before.length && front === segments.length) return [];
  const writer = new Writer();
  const lineOf = (index: number): number => descriptor.positionAt(descriptor.offsetOf(index)).line;
  for (let i = front - 1; i >= 0 && !writer.follows; i--)
    writer.follow(segments[i]?.derive(packedOf), lineOf(i));
  for (let i = front; i < segments.length - back; i++)
    writer.write(segments[i]?.derive(packedOf), lineOf(i));
  let deleteCount = sizeOf(before, front, before.length - back);
  // The first token after the change is relative to the last one before it, which has changed.
  for (let i = segments.length - back; i < segments.length; i++) {
    const packed = segments[i]?.derive(packedOf);
    if (packed === undefined || packed.data.length === 0) continue;
    writer.write({ ...packed, data: packed.data.slice(0, INTEGERS_PER_TOKEN) }, lineOf(i));
    deleteCount += INTEGERS_PER_TOKEN;
    break;
  }
  return [{ start: sizeOf(segments, 0, front), deleteCount, data: writer.data }];
}

/** Returns the number of integers for the tokens of some segments. */
function sizeOf(segments: readonly Segment[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += segments[i]?.derive(packedOf).data.length ?? 0;
  return sum;
}

/** Tokens as the protocol packs them; the first is relative to the start of its segment. */
interface Packed {
  readonly data: Uint32Array;
  /** The position of the last token. */
  readonly line: number;
  readonly character: number;
}

function packedOf(segment: Segment): Packed {
  return pack(segment, tokensOf(segment));
}

function pack(segment: Segment, tokens: readonly SemanticToken[]): Packed {
  const data = new Uint32Array(tokens.length * INTEGERS_PER_TOKEN);
  let line = 0;
  let character = 0;
  for (const [i, { start, end, type, modifiers }] of tokens.entries()) {
    const at = segment.lineAt(start);
    const column = start - at.start;
    const index = semanticTokensLegend.tokenTypes.indexOf(type);
    const before = at.line === line ? character : 0;
    data.set(
      [at.line - line, column - before, end - start, index, modifiers],
      i * INTEGERS_PER_TOKEN,
    );
    [line, character] = [at.line, column];
  }
  return { data, line, character };
}

/** Joins the tokens of segments. */
class Writer {
  readonly data: number[] = [];
  /** Whether there is a token that the next one is relative to. */
  follows = false;
  private line = 0;
  private character = 0;

  /** Sets the last token of a segment as the previous one, without writing it. */
  follow(packed: Packed | undefined, first: number): void {
    if (packed === undefined || packed.data.length === 0) return;
    this.follows = true;
    this.line = first + packed.line;
    this.character = packed.character;
  }

  write(packed: Packed | undefined, first: number): void {
    if (packed === undefined || packed.data.length === 0) return;
    const { data } = packed;
    const [line = 0, character = 0] = data;
    const down = first + line - this.line;
    this.data.push(down, down === 0 ? character - this.character : character);
    for (let i = 2; i < data.length; i++) this.data.push(data[i] ?? 0);
    this.follow(packed, first);
  }
}
