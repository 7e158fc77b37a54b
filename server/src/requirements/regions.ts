import type { Region } from './catalogue-data.ts';
import { data } from './regions.generated.ts';

/** The regions of the public cloud. */
export const regions = data.regions;

const known = new Set([...regions.map(({ name }) => name), ...data.otherClouds]);

/** A region's programmatic name: "West Europe" and `westeurope` are one (Azure ignores case and spaces). */
export function normaliseRegion(region: string): string {
  return region.toLowerCase().replace(/\s+/g, '');
}

/** Whether a name, in either spelling, is that of a region, of whichever cloud. */
export function isRegion(region: string): boolean {
  return known.has(normaliseRegion(region));
}

/** The public region of a name in either spelling. */
export function regionOf(name: string): Region | undefined {
  const normal = normaliseRegion(name);
  return regions.find((region) => region.name === normal);
}
