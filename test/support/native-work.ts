/**
 * The work of functions that are built in, whose blocks nobody can count: those that read texts and
 * lists are replaced while it is counted.
 */

/** So many characters or items of a built-in function count as much as one block: it is that much faster. */
const nativeShare = 1 / 16;
let natives = 0;

/** Calls, and returns the work of built-in functions meanwhile. */
export function workOfNatives(call: () => void): number {
  const restore = countNatives();
  const before = natives;
  try {
    call();
    return (natives - before) * nativeShare;
  } finally {
    restore();
  }
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** The built-in functions that go through texts and lists, and how far a call went. */
const measures: readonly {
  readonly prototype: object;
  readonly names: readonly string[];
  readonly measure: (self: never, args: readonly unknown[], result: never) => number;
}[] = [
  {
    prototype: String.prototype,
    names: ['indexOf', 'search'],
    measure: (self: string, [, from = 0], result: number) =>
      (result < 0 ? self.length : result) - Math.min(Number(from), self.length),
  },
  {
    prototype: String.prototype,
    names: ['lastIndexOf'],
    measure: (self: string, [, from = self.length], result: number) =>
      Math.min(Number(from), self.length) - Math.max(0, result),
  },
  {
    prototype: String.prototype,
    names: ['includes', 'split', 'repeat', 'toLowerCase', 'toUpperCase', 'normalize', 'replaceAll'],
    measure: (self: string) => self.length,
  },
  {
    prototype: RegExp.prototype,
    names: ['exec'],
    measure: (self: RegExp, [text], result: RegExpExecArray | null) => {
      if (result !== null)
        return result[0].length + (self.global || self.sticky ? 0 : result.index);
      // One that is tied to its place gives up there.
      return self.sticky || self.source.startsWith('^') ? 1 : String(text).length;
    },
  },
  {
    prototype: Array.prototype,
    names: [
      'slice',
      'concat',
      'indexOf',
      'includes',
      'join',
      'reverse',
      'fill',
      'shift',
      'unshift',
    ],
    measure: (self: readonly unknown[]) => self.length,
  },
  {
    prototype: Array.prototype,
    names: ['splice'],
    measure: (self: readonly unknown[], [start = 0]) => Math.max(0, self.length - Number(start)),
  },
  {
    prototype: Array.prototype,
    names: ['sort', 'toSorted'],
    measure: (self: readonly unknown[]) => self.length,
  },
];

function countNatives(): () => void {
  const originals = measures.flatMap(({ prototype, names, measure }) =>
    names.map((name) => {
      const original = Reflect.get(prototype, name) as Method;
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value: function (this: unknown, ...args: unknown[]): unknown {
          const result = original.apply(this, args);
          natives += measure(this as never, args, result as never);
          return result;
        },
      });
      return { prototype, name, original };
    }),
  );
  return () => {
    for (const { prototype, name, original } of originals)
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value: original,
      });
  };
}
