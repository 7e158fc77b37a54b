/** Finds the product in the name of a system. */
import type { SystemProduct } from '../requirements/system-data.ts';
import { systemData } from '../requirements/systems.ts';

/** A product, and the text after its name. */
export interface FoundProduct {
  readonly product: SystemProduct;
  readonly rest: string;
}

/** Returns the product with the longest name or alias that a text starts with. */
export function productIn(text: string): FoundProduct | undefined {
  let best: { readonly product: SystemProduct; readonly length: number } | undefined;
  for (const { pattern, product } of names()) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { product, length };
  }
  if (best === undefined) return undefined;
  const rest = text.slice(best.length);
  const variant = variantIn(best.product, rest);
  if (variant === undefined) return { product: best.product, rest };
  const { name, type } = best.product;
  return { product: { name: `${name} ${variant}`, type }, rest };
}

/** Returns the product of a name that is nothing else. */
export function productNamed(name: string): SystemProduct | undefined {
  return systemData.products.find((product) => product.name === name);
}

/** Returns the kind of system that a whole text stands for: `Other Linux`, `Unknown`. */
export function kindIn(text: string): { readonly type?: 'Windows' | 'Linux' } | undefined {
  const word = text.toLowerCase();
  if (/^other\b.*\blinux$/.test(word)) return { type: 'Linux' };
  // A kernel, of whatever distribution.
  if (/^linux [\d.]+(?:-|$)/.test(word)) return { type: 'Linux' };
  return systemData.kinds.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === word),
  );
}

/** A word before the version that makes another product: `Workstation`. */
function variantIn({ variants = [] }: SystemProduct, rest: string): string | undefined {
  const before = /^\D*/.exec(rest)?.[0] ?? '';
  return variants.find((word) => new RegExp(`\\b${word}\\b`, 'i').test(before));
}

interface NamePattern {
  readonly pattern: RegExp;
  readonly product: SystemProduct;
}

let patterns: readonly NamePattern[] | undefined;

/** The names and aliases of all products; separators in a name do not count. */
function names(): readonly NamePattern[] {
  patterns ??= systemData.products.flatMap((product) =>
    [product.name, ...(product.aliases ?? [])].map((name) => ({
      product,
      pattern: new RegExp(`^${name.split(/[ -]/).join('[ -]*')}(?!\\p{L})`, 'iu'),
    })),
  );
  return patterns;
}
