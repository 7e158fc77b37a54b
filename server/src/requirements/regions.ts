import type { AzureCloud, Region } from './catalogue-data.ts';
import type { CloudName } from './ids.ts';
import { data } from './regions.generated.ts';

/** The regions of the Azure public cloud. */
export const regions = data.regions;

/** The clouds of Azure besides the public one. */
export const otherClouds: readonly AzureCloud[] = data.otherClouds;

/** The programmatic names of the regions of all clouds. */
export const allRegions: readonly string[] = [
  ...regions.map(({ name }) => name),
  ...otherClouds.flatMap((cloud) => cloud.regions),
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

/**
 * Returns the cloud of a region, in either form of its name; undefined for the public cloud, and for a
 * name that is of no cloud.
 */
export function otherCloudOf(region: string): AzureCloud | undefined {
  const normal = normalizeRegion(region);
  return otherClouds.find(
    ({ prefixes, regions: own }) =>
      own.includes(normal) || prefixes.some((prefix) => normal.startsWith(prefix)),
  );
}

/** Returns the name of a cloud in messages. */
export function cloudTitle(name: CloudName | undefined): string {
  return otherClouds.find((cloud) => cloud.name === name)?.title ?? 'public';
}
