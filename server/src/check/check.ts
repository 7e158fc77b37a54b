import type { Descriptor } from '../descriptor/descriptor.ts';
import { Analysis } from './analysis.ts';
import type { Checked, Configuration } from './checked-descriptor.ts';

/** Checks one version of a descriptor. An `Analysis` follows a descriptor from version to version. */
export function check(descriptor: Descriptor, configuration?: Configuration): Checked {
  return new Analysis(descriptor, configuration).checked();
}
