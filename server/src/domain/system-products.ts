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
  for (const { name, product } of names()) {
    const length = lengthAtStart(name, text);
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

interface ProductName {
  /** In lower case. */
  readonly name: string;
  readonly product: SystemProduct;
}

let known: readonly ProductName[] | undefined;

/** The names and aliases of all products. */
function names(): readonly ProductName[] {
  known ??= systemData.products.flatMap((product) =>
    [product.name, ...(product.aliases ?? [])].map((name) => ({
      product,
      name: name.toLowerCase(),
    })),
  );
  return known;
}

/**
 * Returns how many UTF-16 units at the start of a text are a name, in any case; 0 if it does not
 * start with it, or if the word goes on. Where the name has a blank or a hyphen, the text may have any
 * number of them, or none. No pattern is made of a name: compiling all of them takes 60 ms, for which
 * the first descriptor would wait.
 */
function lengthAtStart(name: string, text: string): number {
  let at = 0;
  for (let i = 0; i < name.length; i++) {
    const letter = name[i];
    if (isSeparator(letter)) while (isSeparator(text[at])) at++;
    else if (text[at]?.toLowerCase() === letter) at++;
    else return 0;
  }
  const next = text.codePointAt(at);
  return next !== undefined && /\p{L}/u.test(String.fromCodePoint(next)) ? 0 : at;
}

function isSeparator(letter: string | undefined): boolean {
  return letter === ' ' || letter === '-';
}
