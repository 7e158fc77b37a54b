import { MAX_LENGTH, type Descriptor } from '../descriptor/descriptor.ts';
import { catalogue, defaultProfile, profiles, type Catalogue } from '../requirements/catalogue.ts';
import type { ProfileId, Severity } from '../requirements/ids.ts';
import type { Finding, SuppressedFinding } from './finding.ts';

/** What a workspace may decide. */
export interface Configuration {
  /** The profile of descriptors that name none. */
  readonly profile?: ProfileId;
  /** A profile that wins over the descriptor's own: for comparing profiles. */
  readonly forceProfile?: ProfileId;
  /** Severities by requirement id, in place of the catalogue's. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** Where each of these severities is set, as the user knows it: `.asr.json`, `--rule ASR303=off`. */
  readonly severityFrom?: Readonly<Record<string, string>>;
  /** After how many months a drill is due again; `DEFAULT_DRILL_MONTHS` without it. */
  readonly drillMonths?: number;
}

/** After how many months a drill is due again where the workspace does not decide. */
export const DEFAULT_DRILL_MONTHS = 12;

/**
 * Computes the digest of what a version means. Deployments are above checking, so the doors give it with
 * each check, as they give the date. It is called only where an approval names a digest.
 */
export type VersionDigest = (
  version: Pick<ProfiledDescriptor, 'descriptor' | 'catalogue'>,
) => string;

/** A version of a descriptor with all that it is checked by: catalogue, configuration, and date. */
export interface ProfiledDescriptor {
  readonly descriptor: Descriptor;
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
  /**
   * The date of the check, as 2026-12-31. The core knows no clock: the doors give it with each check,
   * and no configuration holds it. Without it no date is over, and none is still to come.
   */
  readonly today: string | undefined;
  /** Without it nothing is reported as changed since an approval. */
  readonly digestOf: VersionDigest | undefined;
}

/** A version of a descriptor with its findings. It never changes. */
export interface Checked extends ProfiledDescriptor {
  /** In text order. Their fixes are made from this version, however many follow it. */
  readonly findings: readonly Finding[];
  /** In text order, what comments accept and what the configuration turns off; never part of `findings`. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The number of segments that were checked for it. The results of the others are of earlier versions. */
  readonly checkedSegments: number;
}

/** Finds the catalogue of a descriptor: its own profile, else the workspace's, else the default. */
export function profiled(
  descriptor: Descriptor,
  configuration: Configuration,
  today: string | undefined,
  digestOf?: VersionDigest,
): ProfiledDescriptor {
  const rows = catalogue(profileOf(descriptor, configuration));
  return { descriptor, catalogue: rows, configuration, today, digestOf };
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
