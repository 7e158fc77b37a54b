import type { Descriptor } from '../descriptor/descriptor.ts';
import { Analysis } from './analysis.ts';
import type { Checked, Configuration, VersionDigest } from './checked-descriptor.ts';

/**
 * Checks one version of a descriptor. An `Analysis` follows a descriptor from version to version.
 * @param today the date, as 2026-12-31; without it no date is over, and none is still to come.
 * @param digestOf computes the digest of the version; without it no approval is out of date.
 */
export function check(
  descriptor: Descriptor,
  configuration?: Configuration,
  today?: string,
  digestOf?: VersionDigest,
): Checked {
  return new Analysis(descriptor, configuration, today, digestOf).checked();
}
