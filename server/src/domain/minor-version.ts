/** Product versions that consist of two numbers, as those of vSphere and PowerCLI. */
import { versionIn, withoutMarks } from './version-number.ts';

/**
 * Returns the two numbers: 6, "6.0 Update 2" and "VMware ESXi 6.0.0 build-2494585" are all 6.0.
 * @returns undefined if the text has no version.
 */
export function minorVersionOf(version: string | number): string | undefined {
  const found = versionIn(withoutMarks(String(version)));
  if (found === undefined) return undefined;
  const [major = '0', minor = '0'] = found.number.split('.');
  return `${Number(major)}.${Number(minor)}`;
}

/** Returns the listed version nearest to one; the newest if the text has no version. */
export function nearestMinorVersion(
  version: string | number,
  listed: readonly string[],
): string | undefined {
  const wanted = rank(minorVersionOf(version)) ?? Infinity;
  const distance = (one: string): number => Math.abs((rank(one) ?? 0) - Math.min(wanted, 1e9));
  return [...listed].sort((a, b) => distance(a) - distance(b))[0];
}

function rank(version: string | undefined): number | undefined {
  const [major, minor] = (version ?? '').split('.').map(Number);
  return version === undefined ? undefined : (major ?? 0) * 1000 + (minor ?? 0);
}
