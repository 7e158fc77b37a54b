/** Reads the release of a Linux distribution in a name. */
import type { SystemProduct } from '../requirements/system-data.ts';
import { isOrLater, servicePackIn, type System } from './system.ts';
import { spacedVersion } from './version-number.ts';

/** Returns the systems that a distribution and the text after its name may mean. */
export function linuxSystems(product: SystemProduct, rest: string): readonly System[] {
  const text = spacedVersion(rest);
  const several = /(?<![\p{L}\d.])\d+(?:\/\d+)+/u.exec(text)?.[0].split('/');
  if (isOrLater(text)) return [linuxSystem(product)];
  if (several !== undefined) return several.map((number) => linuxSystem(product, number, text));
  const stated = /(?<![\p{L}\d.])[vV]?(\d+(?:\.\d+)*)/u.exec(text)?.[1] ?? codename(product, text);
  return [
    linuxSystem(product, stated === undefined ? stated : withUpdate(product, stated, text), text),
  ];
}

/** `7 Update 9` and `7u9` are 7.9. */
function withUpdate({ part }: SystemProduct, number: string, text: string): string {
  if (part !== 'minor' || number.includes('.')) return number;
  const update = /\d ?,? ?(?:update|u) ?(\d+)/i.exec(text)?.[1];
  return update === undefined ? number : `${number}.${update}`;
}

function codename({ codenames = {} }: SystemProduct, text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const word = [words.at(-1), words[0]].find((one) => one && Object.hasOwn(codenames, one));
  return word === undefined ? undefined : codenames[word];
}

function linuxSystem(product: SystemProduct, stated?: string, text = ''): System {
  const base = { product: product.name, type: 'Linux' as const };
  if (stated === undefined) return { ...base, version: undefined };
  const [major = stated, minor] = stated.split('.');
  const hasServicePacks =
    product.part === 'servicePack' && Number(major) < (product.minorFrom ?? Infinity);
  if (!hasServicePacks) {
    const version = { number: stated, release: 0, servicePack: 0 };
    const isOpen = product.part !== undefined && minor === undefined;
    return { ...base, version, ...(isOpen && { open: 'minor' }) };
  }
  // The version in /etc/os-release counts the service pack as a minor release.
  const servicePack = servicePackIn(text) ?? (minor === undefined ? undefined : Number(minor));
  const version = { number: major, release: 0, servicePack: servicePack ?? 0 };
  return { ...base, version, ...(servicePack === undefined && { open: 'servicePack' }) };
}
