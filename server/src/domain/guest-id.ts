/** Guest ids of vSphere: `windows8Server64Guest` (PowerCLI), `RHEL_7_64` (REST), `centos7-64` (.vmx). */
import { systemData } from '../requirements/systems.ts';
import type { Architecture } from './version-number.ts';

/** A guest id, understood as names of systems. */
export interface GuestId {
  readonly names: readonly string[];
  readonly architecture: Architecture | undefined;
}

/** Returns the systems of a guest id; undefined if a text is none, or one of no known system. */
export function guestIdOf(text: string): GuestId | undefined {
  const word = text.trim();
  if (!/^[A-Za-z][\w-]*$/.test(word)) return undefined;
  const isGuest = /guest(?:64)?$/i.test(word);
  const isConstant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(word);
  if (!isGuest && !isConstant && !word.endsWith('-64')) return undefined;
  const key = word
    .toLowerCase()
    .replace(/guest(?:64)?$/, '')
    .replace(/[_-]/g, '')
    .replace(/64$/, '');
  const names = Object.hasOwn(systemData.guestIds, key)
    ? systemData.guestIds[key]
    : linuxNames(key);
  if (names === undefined) return undefined;
  const is64 = /64(?:guest)?$/i.test(word);
  // Only Windows has ids of 32 bits and of 64 bits for every release.
  const is32 = isGuest && /^win(?!dowshyperv)/.test(key);
  return { names, architecture: is64 ? 'x64' : is32 ? 'x86' : undefined };
}

/** `rhel7` and `other3xlinux`. */
function linuxNames(key: string): readonly string[] | undefined {
  if (/^other.*linux$/.test(key)) return ['Linux'];
  const [, name, number = ''] =
    /^(rhel|redhat|centos|oraclelinux|sles|debian|ubuntu|fedora|opensuse|rockylinux|almalinux|amazonlinux|asianux)(\d*)$/.exec(
      key,
    ) ?? [];
  return name === undefined ? undefined : [`${name} ${number}`.trim()];
}
