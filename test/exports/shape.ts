/** Shapes of resources, and the walker that compares a resource with one. */

/** What a value has to be. */
export type Shape =
  | { readonly kind: 'text'; readonly limits: TextLimits }
  | { readonly kind: 'whole' | 'flag' | 'any' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly item: () => Shape }
  | { readonly kind: 'object'; readonly members: () => ShapeMembers }
  | {
      readonly kind: 'variants';
      readonly by: string;
      readonly variants: () => Readonly<Record<string, Shape>>;
    };

interface TextLimits {
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: string;
}

interface Member {
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** The properties of an object. */
export type ShapeMembers = ReadonlyMap<string, Member>;

/** Properties by name; `!` after it says that the property is required. */
type Written = Readonly<Record<string, Shape>>;

export const text = (limits: TextLimits = {}): Shape => ({ kind: 'text', limits });
export const whole = (): Shape => ({ kind: 'whole' });
export const flag = (): Shape => ({ kind: 'flag' });
export const words = (...all: readonly string[]): Shape => ({ kind: 'words', words: all });
export const listOf = (item: Shape): Shape => ({ kind: 'list', item: () => item });

export function object(written: Written): Shape {
  const members: ShapeMembers = new Map(
    Object.entries(written).map(([key, shape]) => [
      key.replace('!', ''),
      { shape, isRequired: key.endsWith('!') },
    ]),
  );
  return { kind: 'object', members: () => members };
}

export function variants(by: string, all: Readonly<Record<string, Written>>): Shape {
  const made = Object.fromEntries(
    Object.entries(all).map(([name, written]) => [
      name,
      object({ [`${by}!`]: words(name), ...written }),
    ]),
  );
  return { kind: 'variants', by, variants: () => made };
}

/** Returns what is wrong with a value, each with its path; nothing if it has the shape. */
export function faultsOf(value: unknown, shape: Shape, path = ''): readonly string[] {
  switch (shape.kind) {
    case 'any':
      return [];
    case 'text':
      return typeof value === 'string' && within(value, shape.limits)
        ? []
        : [`${path}: no such text`];
    case 'whole':
      return Number.isSafeInteger(value) ? [] : [`${path}: no whole number`];
    case 'flag':
      return typeof value === 'boolean' ? [] : [`${path}: no boolean`];
    case 'words':
      return typeof value === 'string' && shape.words.includes(value)
        ? []
        : [`${path}: ${String(value)} is none of ${shape.words.join(', ')}`];
    case 'list': {
      if (!Array.isArray(value)) return [`${path}: no list`];
      const item = shape.item();
      return value.flatMap((one, i) => faultsOf(one, item, `${path}[${i}]`));
    }
    case 'object':
      return objectFaults(value, shape.members(), path);
    case 'variants': {
      const name = isObject(value) ? value[shape.by] : undefined;
      const all = shape.variants();
      const own = typeof name === 'string' && Object.hasOwn(all, name) ? all[name] : undefined;
      return own === undefined
        ? [`${path}: ${String(name)} is none of ${Object.keys(all).join(', ')}`]
        : faultsOf(value, own, path);
    }
  }
}

function objectFaults(value: unknown, members: ShapeMembers, path: string): readonly string[] {
  if (!isObject(value)) return [`${path}: no object`];
  const faults: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const member = members.get(key);
    if (member === undefined) faults.push(`${path}.${key}: no such property`);
    else faults.push(...faultsOf(item, member.shape, `${path}.${key}`));
  }
  for (const [key, { isRequired }] of members)
    if (isRequired && value[key] === undefined) faults.push(`${path}.${key}: missing`);
  return faults;
}

function within(value: string, { least = 0, most = Infinity, pattern }: TextLimits): boolean {
  const isShaped = pattern === undefined || new RegExp(pattern).test(value);
  return isShaped && value.length >= least && value.length <= most;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
