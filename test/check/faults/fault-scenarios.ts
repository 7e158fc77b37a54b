/** The scenarios that faults are put into, by their codes. */
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';

export const V = 'vmware-to-azure';
export const P = 'physical-to-azure';
export const M = 'hyperv-vmm-to-azure';
export const H = 'hyperv-to-azure';
export const VS = 'vmware-to-secondary';
export const PS = 'physical-to-secondary';
export const HS = 'hyperv-to-secondary';
export const toAzure: readonly Scenario[] = [V, P, M, H];
export const all: readonly Scenario[] = [V, P, M, H, VS, PS, HS];

/** Scenarios whose requirements are much the same, so that each is put to the proof in one of them. */
export const families: readonly (readonly Scenario[])[] = [[V, P], [M, H], [VS, PS], [HS]];
