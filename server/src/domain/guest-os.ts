/** Whether the profile supports the operating system of a guest. */
import { closestMatch } from 'leven';
import type { Facts, GuestOsFamily } from '../requirements/facts.ts';
import { productIn } from './system-products.ts';
import { readSystemName, type SystemName } from './system-name.ts';
import { systemName, type System } from './system.ts';
import {
  compareVersions,
  isWithinVersion,
  versionIn,
  versionText,
  withoutMarks,
  type Version,
} from './version-number.ts';

/** A guest operating system, parsed from its name. */
export interface GuestOs extends SystemName {
  /** Undefined if the name leaves it open: `Other (64-bit)`. */
  readonly type: 'Windows' | 'Linux' | undefined;
  /**
   * The name in the profile's spelling: `CentOS 7.2`; if the profile does not list it, that of the
   * product: `Windows Server 2016`.
   */
  readonly name: string;
  /** What the profile says of the product; undefined if nothing. */
  readonly family: GuestOsFamily | undefined;
  /** `open` if the name is too vague to decide: `Windows`, `Red Hat Enterprise Linux 7`. */
  readonly support: 'supported' | 'unsupported' | 'open';
}

/** Parses a name; undefined if it is of no known system. */
export function guestOsOf(text: string, facts: Facts): GuestOs | undefined {
  const { parsed } = indexOf(facts);
  // Thousands of machines use the same few systems.
  if (!parsed.has(text)) {
    if (parsed.size >= 500) parsed.clear();
    parsed.set(text, parseName(text, facts));
  }
  return parsed.get(text);
}

function parseName(text: string, facts: Facts): GuestOs | undefined {
  const found = readSystemName(text);
  if (found === undefined) return undefined;
  const [first] = found.systems;
  const family = familyOf(first, facts);
  const listed =
    family === undefined || found.systems.length > 1 ? undefined : listedIn(family, first);
  const type = found.systems.every((one) => one.type === first.type) ? first.type : undefined;
  const states = new Set(found.systems.map((system) => supportOf(system, facts)));
  return {
    ...found,
    type,
    family,
    name:
      listed === undefined || family === undefined
        ? found.systems.map(systemName).join(' or ')
        : `${family.family} ${listed}`,
    support: states.size === 1 ? ([...states][0] ?? 'open') : 'open',
  };
}

/** Returns the full names of all supported systems. */
export function supportedGuests({ guestOs }: Facts): readonly string[] {
  return guestOs.flatMap(({ family, versions }) =>
    versions.map((version) => `${family} ${version}`),
  );
}

/**
 * Returns the supported version of the same product that is nearest to a system: `7.2`. Undefined
 * if none is, or if the name does not mean a single release.
 */
export function nearestSupported({ systems, family }: GuestOs): string | undefined {
  const [{ version: stated }] = systems;
  if (systems.length > 1 || family === undefined || stated === undefined) return undefined;
  if (!/^\d/.test(stated.number)) return undefined;
  const listed = family.versions
    .map((text) => ({ text, version: versionIn(text) ?? stated }))
    .sort((a, b) => compareVersions(a.version, b.version));
  const major = listed.filter(
    (one) => one.version.number.split('.')[0] === stated.number.split('.')[0],
  );
  const among = major.length > 0 ? major : listed;
  const newer = among.find((one) => compareVersions(one.version, stated) >= 0);
  const nearest = newer ?? among.at(-1);
  return nearest?.text;
}

/**
 * Returns the supported system that a misspelled name certainly means: the same version, with a
 * typing error in the name.
 */
export function suggestGuest(text: string, facts: Facts): string | undefined {
  const word = withoutMarks(text).toLowerCase().slice(0, 64);
  const stated = versionIn(word);
  if (stated === undefined) return undefined;
  const names = supportedGuests(facts).filter(
    (name) => compareVersions(versionIn(name) ?? stated, stated) === 0,
  );
  const lower = names.map((name) => name.toLowerCase());
  const near = closestMatch(word, lower, { maxDistance: Math.max(1, Math.floor(word.length / 5)) });
  return near === undefined ? undefined : names[lower.indexOf(near)];
}

/** Whether a system is one of a list of names, in any service pack: `Windows Server 2008 R2`. */
export function isAmongSystems(guest: GuestOs | undefined, names: readonly string[]): boolean {
  if (guest === undefined) return false;
  const listed = names.flatMap((name) => readSystemName(name)?.systems ?? []);
  return guest.systems.every(({ product, version }) =>
    listed.some(
      (one) =>
        one.product === product &&
        one.version !== undefined &&
        version !== undefined &&
        isWithinVersion(version.number, one.version.number) &&
        version.release === one.version.release,
    ),
  );
}

function familyOf({ product }: System, facts: Facts): GuestOsFamily | undefined {
  return product === undefined ? undefined : indexOf(facts).families.get(product);
}

function listedIn(family: GuestOsFamily, { version, channel }: System): string | undefined {
  if (version === undefined || channel !== undefined) return undefined;
  return family.versions.find((one) => includes(family, versionIn(one), version));
}

/** Service packs of Windows are cumulative; those of Linux are minor releases. */
function includes({ type }: GuestOsFamily, listed: Version | undefined, stated: Version): boolean {
  if (listed === undefined || !isWithinVersion(stated.number, listed.number)) return false;
  if (stated.release !== listed.release) return false;
  return type === 'Windows'
    ? stated.servicePack >= listed.servicePack
    : stated.servicePack === listed.servicePack;
}

function supportOf(system: System, facts: Facts): GuestOs['support'] {
  const { product, version, channel, open } = system;
  if (product === undefined) return 'open';
  const family = familyOf(system, facts);
  if (family === undefined || family.versions.length === 0 || channel !== undefined)
    return 'unsupported';
  if (version === undefined) return 'open';
  if (listedIn(family, system) !== undefined) return 'supported';
  const completed = family.versions.some((one) =>
    open === 'servicePack'
      ? one.startsWith(`${versionText(version)} SP`)
      : open === 'minor' && one.startsWith(`${versionText(version)}.`),
  );
  return completed ? 'open' : 'unsupported';
}

/** Values computed from a profile's facts, once. */
interface GuestIndex {
  /** The families by the name of their product. */
  readonly families: ReadonlyMap<string, GuestOsFamily>;
  /** The parsed names. */
  readonly parsed: Map<string, GuestOs | undefined>;
}

const indices = new WeakMap<Facts, GuestIndex>();

function indexOf(facts: Facts): GuestIndex {
  let index = indices.get(facts);
  if (index === undefined) {
    const families = new Map(
      facts.guestOs.map((family) => [
        productIn(family.family)?.product.name ?? family.family,
        family,
      ]),
    );
    indices.set(facts, (index = { families, parsed: new Map() }));
  }
  return index;
}
