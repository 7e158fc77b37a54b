/** The orders of a deployment: each plan by each way to run it. */
import { journeysOf } from '../order/journeys.ts';
import { recoveryOrder } from '../order/recovery-order.ts';
import type { Journey, RecoveryOrder } from '../order/step.ts';
import type { DocumentSource } from './document-source.ts';

/** The orders of one plan. */
export interface PlanOrders {
  /** Its position among the plans, from 1: part of anchors and file names. */
  readonly number: number;
  readonly name: string;
  /** At least one. */
  readonly orders: readonly RecoveryOrder[];
}

/** Returns the orders of all plans, or of the plan that the options name. */
export function ordersOf(
  { deployment, checked, options }: DocumentSource,
  isWanted: (journey: Journey) => boolean = () => true,
): readonly PlanOrders[] {
  const journeys = journeysOf(deployment, checked.catalogue).filter(isWanted);
  const wanted = options.plan?.toLowerCase();
  return deployment.recoveryPlans.flatMap((plan, i) => {
    if (journeys.length === 0) return [];
    if (wanted !== undefined && plan.name?.toLowerCase() !== wanted) return [];
    const orders = journeys.map((journey) => recoveryOrder(deployment, plan, journey));
    return [{ number: i + 1, name: plan.name ?? '', orders }];
  });
}
