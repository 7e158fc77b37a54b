/** Every fault there is. */
import { azure } from './azure.ts';
import { failover } from './failover.ts';
import type { Fault } from './fault.ts';
import { general } from './general.ts';
import { hyperV } from './hyper-v.ts';
import { machines } from './machines.ts';
import { servers } from './servers.ts';

export const faults: readonly Fault[] = [
  ...general,
  ...azure,
  ...servers,
  ...machines,
  ...hyperV,
  ...failover,
];
