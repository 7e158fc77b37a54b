import type { Region } from './catalogue-data.ts';
import { data } from './regions.generated.ts';

/** The regions of the Azure public cloud. */
export const regions = data.regions;

/** The programmatic names of the regions of all clouds. */
export const allRegions: readonly string[] = [
  ...regions.map(({ name }) => name),
  ...data.otherClouds,
];

const known = new Set(allRegions);

/**
 * Returns the programmatic form of a region name: `westeurope` for "West Europe". Azure ignores
 * case and spaces.
 */
export function normalizeRegion(region: string): string {
  return region.toLowerCase().replace(/\s+/g, '');
}

/** Whether a name, in either form, is that of a region of any cloud. */
export function isRegion(region: string): boolean {
  return known.has(normalizeRegion(region));
}

/** Returns the public region with a name, in either form; undefined if there is none. */
export function regionOf(name: string): Region | undefined {
  const normal = normalizeRegion(name);
  return regions.find((region) => region.name === normal);
}
