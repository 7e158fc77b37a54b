import type { Tone } from '../document.ts';
import type { ReadinessState } from './machine-readiness.ts';

/** The states of machines in words. */
export const readinessWords: Readonly<Record<ReadinessState, string>> = {
  notReady: 'Not ready',
  unknown: 'Unknown',
  conditions: 'Ready with conditions',
  ready: 'Ready',
};

/** The tone of each state. */
export const readinessTones: Readonly<Record<ReadinessState, Tone>> = {
  notReady: 'bad',
  unknown: 'unknown',
  conditions: 'caution',
  ready: 'good',
};
