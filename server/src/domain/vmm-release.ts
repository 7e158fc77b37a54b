/** Reads releases of VMM: names, update rollups, and the builds that the console shows. */
import type { Facts } from '../requirements/facts.ts';
import { systemData } from '../requirements/systems.ts';
import { ageOf, type Release } from './releases.ts';
import { versionIn, versionText, withoutMarks } from './version-number.ts';

/** A release of VMM. */
export interface VmmRelease extends Release {
  /** Whether it is of the semi-annual channel: `1801`. */
  readonly isSemiAnnual: boolean;
}

/**
 * Parses the release of a VMM server: `System Center 2012 R2`, `SCVMM 2012 R2 UR11`, `3.2.7510.0`,
 * or only `2012 SP1`.
 */
export function vmmRelease(text: string | number, { vmm }: Facts): VmmRelease {
  const plain = withoutMarks(String(text).slice(0, 200))
    .replace(/[\s_]+/g, ' ')
    .replace(rollup, ' ');
  const rest = plain.replace(product, '').trim();
  const unknown = {
    name: String(text).trim(),
    version: undefined,
    age: undefined,
    isSemiAnnual: false,
  };
  if (!/^\d/.test(rest)) return { ...unknown, hasVersion: rest !== '' };
  const stated = releaseIn(rest, vmm);
  if (stated === undefined) return { ...unknown, hasVersion: true };
  const after = vmm.semiAnnual[stated];
  // A release of the semi-annual channel is between two others.
  const age = after === undefined ? ageOf(stated, vmm.order) : (ageOf(after, vmm.order) ?? 0) + 0.5;
  const version = age === undefined ? undefined : (vmm.order[age] ?? versionIn(stated)?.number);
  if (version === undefined) return { ...unknown, hasVersion: true };
  return {
    name: `${vmm.product} ${version}`,
    version,
    age,
    hasVersion: true,
    isSemiAnnual: after !== undefined,
  };
}

/** The words around a release. */
const product =
  /^[ ,:()-]*(?:(?:microsoft|system ?center|sc ?vmm|vmm|sc(?=[ \d-])|virtual machine manager|version|server|release|build)[ ,:()-]*)*(?:v(?=\d))?/i;
const rollup = /\b(?:UR|update rollup) ?\d+\b/gi;

/** The release by its name, else the newest one that has the build. */
function releaseIn(rest: string, { order, semiAnnual }: Facts['vmm']): string | undefined {
  const version = versionIn(rest);
  if (version === undefined) return undefined;
  const stated = versionText(version);
  if (ageOf(stated, order) !== undefined || semiAnnual[stated] !== undefined) return stated;
  const build = version.number.split('.').slice(0, 2).join('.');
  return systemData.vmmBuilds.find((one) => one.build === build)?.releases.at(-1);
}
