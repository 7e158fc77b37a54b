/** A deployment as JSON, as `schemas/deployment.schema.json` describes it. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { Segment } from '../descriptor/segment.ts';
import type { SegmentSpan } from '../descriptor/sourced.ts';
import type { Deployment } from './deployment.ts';
import { digestOf } from './digest.ts';
import { isBlock, type AnyBlock } from './meaning.ts';

/** A range of the text: first line and character, last line and character, all from 0. */
export type CompactRange = readonly [number, number, number, number];

/** Where the values of a block come from, as JSON has it: short, because every block has one. */
interface CompactOrigins {
  /** Where the declared values are, by key. */
  readonly declared?: Readonly<Record<string, CompactRange>>;
  /** The keys of the values that are the defaults of the format. */
  readonly default?: readonly string[];
  /** What the other values follow from, by key. */
  readonly derived?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Returns the lines of the JSON text, one for each value and for each item of a list.
 * @param print makes JSON of a value, on one line.
 */
export function* deploymentJson(
  deployment: Deployment,
  descriptor: Descriptor,
  print: (value: unknown) => string,
): Generator<string> {
  const positions = new Positions(descriptor);
  const { unreadable, origins, ...rest } = deployment;
  const own = compactOrigins(origins, positions);
  yield `{\n  "digest": ${print(digestOf(deployment))}`;
  for (const [key, value] of Object.entries(rest as Readonly<Record<string, unknown>>)) {
    if (value === undefined) continue;
    yield `,\n  ${print(key)}: `;
    if (!Array.isArray(value)) yield print(plain(value, positions));
    else yield* list(value, (item) => print(plain(item, positions)));
  }
  yield `,\n  "origins": ${print(own)},\n  "unreadable": `;
  yield* list(unreadable, ({ path, text, at }) =>
    print({ path, text, range: positions.range(at) }),
  );
  yield '\n}\n';
}

function* list<T>(items: readonly T[], print: (item: T) => string): Generator<string> {
  let before = '[\n    ';
  for (const item of items) {
    yield `${before}${print(item)}`;
    before = ',\n    ';
  }
  yield items.length === 0 ? '[]' : '\n  ]';
}

/** A value without classes and segments: a block has its range and origins in short. */
function plain(value: unknown, positions: Positions): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, positions));
  if (typeof value !== 'object' || value === null) return value;
  if (!isBlock(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, plain(one, positions)]),
    );
  const { at, origins, ...rest }: AnyBlock = value;
  const data: Record<string, unknown> = {};
  for (const key of Object.keys(rest)) data[key] = plain(rest[key], positions);
  if (at !== undefined) data['range'] = positions.range(at);
  data['origins'] = compactOrigins(origins, positions);
  return data;
}

function compactOrigins(origins: AnyBlock['origins'], positions: Positions): CompactOrigins {
  const declared: Record<string, CompactRange> = {};
  const presets: string[] = [];
  const derived: Record<string, readonly string[]> = {};
  for (const [key, origin] of Object.entries(origins)) {
    if (origin?.kind === 'declared') declared[key] = positions.range(origin);
    else if (origin?.kind === 'default') presets.push(key);
    else if (origin?.kind === 'derived') derived[key] = origin.from;
  }
  return {
    ...(Object.keys(declared).length > 0 && { declared }),
    ...(presets.length > 0 && { default: presets }),
    ...(Object.keys(derived).length > 0 && { derived }),
  };
}

/** Positions of spans; most spans in a row are of one segment. */
class Positions {
  private segment: Segment | undefined;
  private line = 0;

  constructor(private readonly descriptor: Descriptor) {}

  range({ segment, start, end }: SegmentSpan): CompactRange {
    if (segment !== this.segment) {
      this.segment = segment;
      const { descriptor } = this;
      this.line = descriptor.positionAt(descriptor.span({ segment, start: 0, end: 0 }).start).line;
    }
    const [first, last] = [segment.positionAt(start), segment.positionAt(end)];
    return [this.line + first.line, first.character, this.line + last.line, last.character];
  }
}
