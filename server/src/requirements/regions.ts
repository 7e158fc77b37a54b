import { data } from './regions.generated.ts';

export interface Region {
  /** The programmatic name: `westeurope`. */
  readonly name: string;
  readonly displayName: string;
  /** The region Azure pairs it with; the relation is not always mutual. */
  readonly pair?: string;
  readonly in2016: boolean;
}

export interface RegionData {
  readonly regions: readonly Region[];
  /** Programmatic names of the regions of the sovereign clouds. */
  readonly otherClouds: readonly string[];
}

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
