/** Product versions that consist of two numbers, as those of vSphere and PowerCLI. */
import { versionIn, withoutMarks } from './version-number.ts';

/**
 * Returns the two numbers: 6, "6.0 Update 2", "VMware ESXi 6.0.0 build-2494585" and
 * "ESXi600-201611001" are all 6.0.
 * @returns undefined if no version can be read.
 */
export function minorVersionOf(version: string | number): string | undefined {
  const text = String(version).slice(0, MAX_LENGTH);
  // The name of a patch bundle of ESXi: `ESXi600-201611001`, `ESXi70U3c-19193900`.
  const [, high, low] = /\besxi?[-_ ]?(\d)(\d)(?:\d|u\d\w?)?-\d{6,}/i.exec(text) ?? [];
  if (high !== undefined && low !== undefined) return `${high}.${low}`;
  const found = versionIn(withoutMarks(text).replace(/(\d)u(?=\d)/gi, '$1 U'));
  if (found === undefined) return undefined;
  const [major = '0', minor = '0'] = found.number.split('.');
  // A build or a year is no version.
  return Number(major) > MAX_MAJOR ? undefined : `${Number(major)}.${Number(minor)}`;
}

/**
 * Whether a text leaves it open which of some versions it is: it has a product and no version, as
 * "VMware ESXi", or no minor version, as "6.x".
 */
export function isOpenVersion(version: string | number, versions: readonly string[]): boolean {
  const text = withoutMarks(String(version).slice(0, MAX_LENGTH));
  if (/^(?:(?:vmware|vsphere|esxi?|hypervisor|vcenter|server|appliance|vcsa)\b[ -]*)+$/i.test(text))
    return true;
  const major = /(?<![\d.])(\d{1,2})\.x\b/i.exec(text)?.[1];
  return major !== undefined && versions.some((one) => one.startsWith(`${major}.`));
}

/** A text is read up to here. */
const MAX_LENGTH = 200;
const MAX_MAJOR = 99;
