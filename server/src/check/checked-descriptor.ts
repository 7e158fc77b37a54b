import { MAX_LENGTH, type Descriptor } from '../descriptor/descriptor.ts';
import { catalogue, defaultProfile, profiles, type Catalogue } from '../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../requirements/ids.ts';
import type { Finding } from './finding.ts';

/** What a workspace may decide. */
export interface Configuration {
  /** The profile of descriptors that name none. */
  readonly profile?: ProfileId;
  /** A profile that wins over the descriptor's own: for comparing profiles. */
  readonly forceProfile?: ProfileId;
  /** Today's date, as 2026-12-31, for suppressions with a last day; the core knows no clock. */
  readonly today?: string;
  /** Severities by requirement id, in place of the catalogue's. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
}

/** A version of a descriptor with the catalogue and the configuration that it is checked by. */
export interface ProfiledDescriptor {
  readonly descriptor: Descriptor;
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
}

/** A version of a descriptor with its findings. It never changes. */
export interface Checked extends ProfiledDescriptor {
  /** In text order. Their fixes are made from this version, however many follow it. */
  readonly findings: readonly Finding[];
  /** The number of segments that were checked for it. The results of the others are of earlier versions. */
  readonly checkedSegments: number;
}

/** Finds the catalogue of a descriptor: its own profile, else the workspace's, else the default. */
export function profiled(descriptor: Descriptor, configuration: Configuration): ProfiledDescriptor {
  return { descriptor, catalogue: catalogue(profileOf(descriptor, configuration)), configuration };
}

function profileOf(descriptor: Descriptor, { profile, forceProfile }: Configuration): ProfileId {
  if (forceProfile !== undefined) return forceProfile;
  const own = isTooLong(descriptor) ? undefined : descriptor.topLevel('profile')?.value;
  return profiles.find((one) => one === own) ?? profile ?? defaultProfile;
}

/** Whether a descriptor is too long to be analyzed (ASR018). */
export function isTooLong(descriptor: Descriptor): boolean {
  return descriptor.length > MAX_LENGTH;
}
