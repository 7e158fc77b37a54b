/** Parses releases of VMM and of Hyper-V hosts, and orders them by age. */
import type { Facts } from '../requirements/facts.ts';
import { plainName, versionIn, versionText } from './version-number.ts';

/** A release, as far as the text specifies it. */
export interface Release {
  /**
   * The name in the profile's spelling: `Hyper-V Server 2012 R2`; the text itself for an unknown
   * release.
   */
  readonly name: string;
  /** `2012 R2`; undefined if the text has no known version. */
  readonly version: string | undefined;
  /** The index in the order of releases, the oldest first; undefined if `version` is. */
  readonly age: number | undefined;
  /** Whether the text has a version, known or not. `Windows Server` alone has none. */
  readonly hasVersion: boolean;
}

/**
 * Parses the release of a System Center VMM server: `System Center 2012 R2`, `VMM 2016`, or only
 * `2012 SP1`.
 */
export function vmmRelease(text: string | number, { vmm }: Facts): Release {
  return read(String(text), [{ name: vmm.product, aliases: vmm.aliases }], vmm.order);
}

/** Parses the release of a Hyper-V host: `Windows Server 2012 R2`, `Hyper-V Server 2016`. */
export function hostRelease(text: string, { hyperVHosts }: Facts): Release {
  return read(text, hyperVHosts.products, hyperVHosts.order);
}

/**
 * Returns the index of a version, such as a limit, in the order of releases. Undefined for an
 * unknown version; a later year gets the index after the last.
 */
export function ageOf(version: string, order: readonly string[]): number | undefined {
  const stated = versionIn(version);
  if (stated === undefined) return undefined;
  const exact = order.indexOf(versionText(stated));
  if (exact >= 0) return exact;
  // The order does not list this service pack.
  const plain = order.indexOf(versionText({ ...stated, servicePack: 0 }));
  if (plain >= 0) return plain;
  const newest = versionIn(order.at(-1) ?? '')?.number;
  const later = newest !== undefined && /^20\d\d$/.test(stated.number) && stated.number > newest;
  return later ? order.length : undefined;
}

interface Product {
  readonly name: string;
  readonly aliases: readonly string[];
}

function read(text: string, products: readonly Product[], order: readonly string[]): Release {
  const plain = plainName(text);
  const found = productOf(plain, products);
  const stated = versionIn(found?.rest ?? plain);
  const product = found === undefined && startsWithVersion(plain) ? products[0] : found?.product;
  const age =
    stated === undefined || product === undefined ? undefined : ageOf(versionText(stated), order);
  const version = age === undefined ? undefined : (order[age] ?? stated?.number);
  const name =
    version === undefined || product === undefined ? text.trim() : `${product.name} ${version}`;
  return { name, version, age, hasVersion: stated !== undefined || found === undefined };
}

/** Finds the product with the longest name that a text starts with, and the rest of the text. */
function productOf(
  text: string,
  products: readonly Product[],
): { readonly product: Product; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  let best: { readonly product: Product; readonly length: number } | undefined;
  for (const product of products) {
    for (const name of [product.name, ...product.aliases]) {
      const fits =
        lower.startsWith(name.toLowerCase()) && !/^\p{L}/u.test(lower.slice(name.length));
      if (fits && name.length > (best?.length ?? 0)) best = { product, length: name.length };
    }
  }
  return best && { product: best.product, rest: text.slice(best.length) };
}

function startsWithVersion(text: string): boolean {
  return /^v?\d/i.test(text);
}
