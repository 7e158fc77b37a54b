/** Reads the releases of VMM and of Hyper-V hosts, and compares them by age. */
import type { Facts } from '../requirements/facts.ts';
import { plainName, versionIn, versionText } from './version-number.ts';

/** A release as far as a text tells it. */
export interface Release {
  /** `Hyper-V Server 2012 R2`, as the profile spells it; the text itself for a release it does not know. */
  readonly name: string;
  /** `2012 R2`; undefined where the text tells none, or none that is known. */
  readonly version: string | undefined;
  /** Its place among the releases by age; undefined where `version` is. */
  readonly age: number | undefined;
  /** A version is written, known or not. `Windows Server` alone leaves it open. */
  readonly stated: boolean;
}

/** The release of a System Center VMM server: `System Center 2012 R2`, `VMM 2016`, or just `2012 SP1`. */
export function vmmRelease(text: string | number, { vmm }: Facts): Release {
  return read(String(text), [{ name: vmm.product, aliases: vmm.aliases }], vmm.order);
}

/** The release of a Hyper-V host: `Windows Server 2012 R2`, `Hyper-V Server 2016`. */
export function hostRelease(text: string, { hyperVHosts }: Facts): Release {
  return read(text, hyperVHosts.products, hyperVHosts.order);
}

/** The place of a version, such as a limit, among the releases by age. */
export function ageOf(version: string, order: readonly string[]): number | undefined {
  const stated = versionIn(version);
  if (stated === undefined) return undefined;
  const exact = order.indexOf(versionText(stated));
  if (exact >= 0) return exact;
  // A service pack that the order does not tell apart.
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
  return { name, version, age, stated: stated !== undefined || found === undefined };
}

/** The product whose name a text begins with, the longest of them, and what follows it. */
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
