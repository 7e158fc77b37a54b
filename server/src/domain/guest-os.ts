/** Parses the name of a guest operating system and checks whether the profile supports it. */
import { closestMatch } from 'leven';
import type { Facts, GuestOsFamily } from '../requirements/facts.ts';
import {
  architectureIn,
  compareVersions,
  isWithinVersion,
  plainName,
  versionIn,
  versionText,
  withoutMarks,
  type Architecture,
  type Version,
} from './version-number.ts';

/** A guest operating system, parsed from its name. */
export interface GuestOs {
  readonly family: GuestOsFamily;
  readonly type: 'Windows' | 'Linux';
  /** `2012 R2`, `7.2.1511`; undefined if the name has no version. */
  readonly version: string | undefined;
  /**
   * The name in the profile's spelling: `CentOS 7.2`; the text itself if the profile does not list
   * it.
   */
  readonly name: string;
  /** The architecture, if the name contains it, as in `CentOS 6 (32-bit)`. */
  readonly architecture: Architecture | undefined;
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
  const plain = plainName(text);
  const found = familyOf(plain, facts);
  if (found === undefined) return undefined;
  const { rest } = found;
  const stated = versionIn(rest);
  const listed =
    listedIn(found.family, rest, stated) ?? listedElsewhere(found.family, rest, stated, facts);
  const family = listed?.family ?? found.family;
  return {
    family,
    type: family.type,
    version: stated && versionText(stated),
    name: listed === undefined ? text.trim() : `${family.family} ${listed.version}`,
    architecture: architectureIn(text),
    support: listed === undefined ? supportOfUnlisted(family, rest, stated) : 'supported',
  };
}

/** Returns the full names of all supported systems. */
export function supportedGuests({ guestOs }: Facts): readonly string[] {
  return guestOs.flatMap(({ family, versions }) =>
    versions.map((version) => `${family} ${version}`),
  );
}

/** Returns the supported version of the same family that is nearest to a system: `7.2`. */
export function nearestSupported({ family, version }: GuestOs): string | undefined {
  const stated = version === undefined ? undefined : versionIn(version);
  if (stated === undefined) return undefined;
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

/** Matches the rest of a name if it makes another product: `Desktop 11 SP3`. */
const otherProduct =
  /^\D*\b(?:desktop|workstation|client|stream|storage|home|embedded|business|multipoint)\b/i;

/**
 * Finds the family with the longest name or alias that a text starts with, and the rest of the
 * text.
 */
function familyOf(
  text: string,
  facts: Facts,
): { readonly family: GuestOsFamily; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  for (const { name, family } of indexOf(facts).names) {
    if (lower.startsWith(name) && !/^\p{L}/u.test(lower.slice(name.length)))
      return { family, rest: text.slice(name.length) };
  }
  // `Amazon Linux 2` is a Linux. VMware shows `Other 3.x Linux` for an unknown version.
  const [, word] = /\b(linux|windows)\b/i.exec(text) ?? [];
  const family = facts.guestOs.find((one) => one.family.toLowerCase() === word?.toLowerCase());
  return family && { family, rest: /^other\b/i.test(text) ? '' : text };
}

interface Listed {
  readonly family: GuestOsFamily;
  readonly version: string;
}

function listedIn(
  family: GuestOsFamily,
  rest: string,
  stated: Version | undefined,
): Listed | undefined {
  if (stated === undefined || otherProduct.test(rest)) return undefined;
  const version = family.versions.find((one) => includes(family, versionIn(one), stated));
  return version === undefined ? undefined : { family, version };
}

/** `Windows 2012 R2` often means Windows Server 2012 R2. */
function listedElsewhere(
  { family, type }: GuestOsFamily,
  rest: string,
  stated: Version | undefined,
  facts: Facts,
): Listed | undefined {
  if (family !== type) return undefined;
  for (const other of facts.guestOs) {
    if (!other.family.startsWith(`${family} `)) continue;
    const listed = listedIn(other, rest, stated);
    if (listed !== undefined) return listed;
  }
  return undefined;
}

/** Service packs of Windows are cumulative; those of Linux are minor releases. */
function includes({ type }: GuestOsFamily, listed: Version | undefined, stated: Version): boolean {
  if (listed === undefined || !isWithinVersion(stated.number, listed.number)) return false;
  if (stated.release !== listed.release) return false;
  return type === 'Windows'
    ? stated.servicePack >= listed.servicePack
    : stated.servicePack === listed.servicePack;
}

function supportOfUnlisted(
  { family, type, versions }: GuestOsFamily,
  rest: string,
  stated: Version | undefined,
): GuestOs['support'] {
  if (otherProduct.test(rest)) return 'unsupported';
  // `Linux` alone is only a type, while `Windows XP` is a system.
  if (family === type) return /[\p{L}\d]/u.test(rest) ? 'unsupported' : 'open';
  if (stated === undefined) return versions.length > 0 ? 'open' : 'unsupported';
  const minorMissing = versions.some((one) => one.startsWith(`${versionText(stated)}.`));
  return minorMissing ? 'open' : 'unsupported';
}

interface Name {
  readonly name: string;
  readonly family: GuestOsFamily;
}

/** Values computed from a profile's facts, once. */
interface GuestIndex {
  /** The names of all families in lower case, the longest first. */
  readonly names: readonly Name[];
  /** The parsed names. */
  readonly parsed: Map<string, GuestOs | undefined>;
}

const indices = new WeakMap<Facts, GuestIndex>();

function indexOf(facts: Facts): GuestIndex {
  let index = indices.get(facts);
  if (index === undefined) {
    const names = facts.guestOs.flatMap((family) =>
      [family.family, ...(family.aliases ?? [])].map((name) => ({
        name: name.toLowerCase(),
        family,
      })),
    );
    names.sort((a, b) => b.name.length - a.name.length);
    indices.set(facts, (index = { names, parsed: new Map() }));
  }
  return index;
}
