import { data } from './systems.generated.ts';

/** How operating systems and releases of VMM are named. */
export const systemData = data;
