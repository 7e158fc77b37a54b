import type { VersionDigest } from '../check/checked-descriptor.ts';
import { digestOf } from './digest.ts';
import { deploymentOf } from './resolve.ts';

/** Computes the digest of the deployment that a version means, for the doors to give to each check. */
export const versionDigest: VersionDigest = (version) => digestOf(deploymentOf(version));
