import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.ts';
import type { Deployment } from './deployment.ts';

/** The digits of a digest. */
const DIGEST_LENGTH = 16;

const kept = new WeakMap<Deployment, string>();

/**
 * Returns the digest of what a deployment means: the first 16 hex digits of the SHA-256 of its canonical
 * JSON. Approvals name a version by it. It does not change with comments, quotes, styles, case, the
 * order of keys and sets, notes, or records such as drills and approvals.
 */
export function digestOf(deployment: Deployment): string {
  let digest = kept.get(deployment);
  if (digest === undefined) {
    const bytes = sha256(utf8ToBytes(canonicalJson(deployment)));
    digest = bytesToHex(bytes).slice(0, DIGEST_LENGTH);
    kept.set(deployment, digest);
  }
  return digest;
}
