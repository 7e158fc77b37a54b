import type { Facts } from '../requirements/facts.ts';
import { guestOsOf, type GuestOs } from './guest-os.ts';
import type { Architecture } from './version-number.ts';
import type { Os, ProtectedItem } from '../descriptor/model.generated.ts';
import type { Value } from '../descriptor/sourced.ts';

/** The operating system of a machine, from the short or the long form. */
export interface OperatingSystem {
  /** Declared, or known from the name; otherwise undefined. */
  readonly type: 'Windows' | 'Linux' | undefined;
  /** The name, if declared. */
  readonly version: Value<string> | undefined;
  /** The parsed name; undefined if the system is unknown. */
  readonly guest: GuestOs | undefined;
  /** Declared, or part of the name; otherwise undefined, which means x64. */
  readonly architecture: Architecture | undefined;
}

/** Returns the operating system of a machine. */
export function osOf({ os }: ProtectedItem, facts: Facts): OperatingSystem {
  return systemOf(os, facts);
}

/** As `osOf`, of the block. */
export function systemOf(os: Os | undefined, facts: Facts): OperatingSystem {
  const version = os?.version;
  let guest = version === undefined ? undefined : guestOsOf(version.value, facts);
  // After its type the name may be omitted: `{ type: Windows, version: 2012 R2 }`.
  const isName = guest?.form === 'name';
  if (!isName && os?.type?.value === 'Windows' && version !== undefined)
    if (/^\s*(?:server\b|\d)/i.test(version.value))
      guest = guestOsOf(`Windows ${version.value}`, facts);
  return {
    type: os?.type?.value ?? guest?.type,
    version,
    guest,
    architecture: os?.architecture?.value ?? guest?.architecture,
  };
}
