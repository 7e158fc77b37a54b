/** Every fault there is. */
import { azure } from './azure-faults.ts';
import { failover } from './failover-faults.ts';
import type { InjectedFault } from './fault.ts';
import { general } from './general-faults.ts';
import { hyperV } from './hyper-v-faults.ts';
import { machines } from './machine-faults.ts';
import { servers } from './server-faults.ts';

export const faults: readonly InjectedFault[] = [
  ...general,
  ...azure,
  ...servers,
  ...machines,
  ...hyperV,
  ...failover,
];
