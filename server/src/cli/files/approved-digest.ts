import { isTooLong, type VersionDigest } from '../../check/checked-descriptor.ts';
import type { Descriptor } from '../../descriptor/descriptor.ts';

/** Loads what computes digests, which no descriptor without approvals needs. */
export async function digestFor(descriptor: Descriptor): Promise<VersionDigest | undefined> {
  if (isTooLong(descriptor) || !descriptor.sections.has('approvals')) return undefined;
  return (await import('../../deployment/version-digest.ts')).versionDigest;
}
