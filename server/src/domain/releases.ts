/** Parses releases of Hyper-V hosts, and orders releases by age. */
import type { Facts } from '../requirements/facts.ts';
import { readSystemName, type SystemName } from './system-name.ts';
import { systemName } from './system.ts';
import { versionIn, versionText } from './version-number.ts';

/** A release, as far as the text specifies it. */
export interface Release {
  /**
   * The name in the profile's spelling: `Hyper-V Server 2012 R2`; the text itself for an unknown
   * release.
   */
  readonly name: string;
  /** `2012 R2`; undefined if the text has no known version. */
  readonly version: string | undefined;
  /** The place in the order of releases, the oldest first; undefined if `version` is. */
  readonly age: number | undefined;
  /** Whether the text has a version, known or not. `Windows Server` alone has none. */
  readonly hasVersion: boolean;
}

/** The system of a Hyper-V host. */
export interface HostRelease extends Release {
  /** The name, understood; undefined if it is of no known system. */
  readonly system: SystemName | undefined;
  /** Whether the system is of a product that runs Hyper-V for Site Recovery. */
  readonly isHost: boolean;
}

/** Parses the release of a Hyper-V host: `Windows Server 2012 R2`, `Hyper-V Server 2016`. */
export function hostRelease(text: string, { hyperVHosts }: Facts): HostRelease {
  const system = readSystemName(text);
  const hosts = (system?.systems ?? []).filter(
    ({ product }) => product !== undefined && hyperVHosts.products.includes(product),
  );
  const isOpen = system?.systems.some(
    ({ product, type }) => product === undefined && type !== 'Linux',
  );
  const [first] = hosts;
  const isHost = first !== undefined || isOpen === true;
  const name = first === undefined ? text.trim() : hosts.map(systemName).join(' or ');
  const unknown = { name, version: undefined, age: undefined, system, isHost };
  // Several releases, or none, are left open.
  if (first === undefined) return { ...unknown, hasVersion: isOpen !== true };
  if (hosts.length > 1) return { ...unknown, hasVersion: false };
  const { version: stated, channel } = first;
  if (stated === undefined) return { ...unknown, hasVersion: channel !== undefined };
  const age = ageOf(versionText(stated), hyperVHosts.order);
  if (age === undefined) return { ...unknown, hasVersion: true };
  const version = hyperVHosts.order[age] ?? stated.number;
  return { ...unknown, name: `${first.product ?? ''} ${version}`, version, age, hasVersion: true };
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
