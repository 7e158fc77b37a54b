import type { Facts } from '../requirements/facts.ts';
import { guestOsOf, type GuestOs } from './guest-os.ts';
import type { Architecture } from './version-number.ts';
import type { ProtectedItem } from '../descriptor/model.generated.ts';
import type { Value } from '../descriptor/sourced.ts';

/** What a machine's descriptor tells of its operating system, in the shorthand or the block. */
export interface OperatingSystem {
  /** Stated, or known from the name; undefined where neither tells. */
  readonly type: 'Windows' | 'Linux' | undefined;
  /** The name, where one is written. */
  readonly version: Value<string> | undefined;
  /** What the name means; undefined where it means nothing known. */
  readonly guest: GuestOs | undefined;
  /** Stated, or told by the name; undefined where neither does, which stands for x64. */
  readonly architecture: Architecture | undefined;
}

/** The operating system of a machine. */
export function osOf({ os }: ProtectedItem, facts: Facts): OperatingSystem {
  const version = os?.version;
  let guest = version === undefined ? undefined : guestOsOf(version.value, facts);
  // Behind its type the name may be left out: `{ type: Windows, version: 2012 R2 }`.
  if (guest === undefined && os?.type?.value === 'Windows' && version !== undefined)
    if (/^\s*(?:server\b|\d)/i.test(version.value))
      guest = guestOsOf(`Windows ${version.value}`, facts);
  return {
    type: os?.type?.value ?? guest?.type,
    version,
    guest,
    architecture: os?.architecture?.value ?? guest?.architecture,
  };
}
