import type { RecoveryOrder } from '../order/step.ts';
import { recoveryTimeInWords } from '../order/order-time.ts';
import type { DocumentSource } from './document-source.ts';
import { actionName, phaseTitle } from './order-words.ts';

/** An order for programs. Lines count from 1. */
export function orderData(order: RecoveryOrder, source: DocumentSource): object {
  const { name, type, direction, phases, machines, time, plan } = order;
  return {
    plan: name,
    type,
    direction,
    machines: machines.map((one) => one.name),
    ...(plan.rtoMinutes !== undefined && { rtoMinutes: plan.rtoMinutes }),
    recoveryTime: {
      lowerBoundMinutes: time.minutes,
      extraStepMinutes: time.extraStep,
      undeclaredStarts: time.starts,
      undeclaredActions: time.actions,
      inWords: recoveryTimeInWords(time),
    },
    phases: phases.map((phase) => ({
      kind: phase.kind,
      name: phaseTitle(phase),
      steps: phase.steps.map((step) => ({
        number: step.number,
        kind: step.kind,
        ...(step.kind === 'action' && {
          action: actionName(step),
          actionType: step.action?.type ?? 'other',
        }),
        ...(step.kind === 'start' && { machines: step.machines.map((one) => one.name) }),
        ...(step.minutes !== undefined && { minutes: step.minutes }),
        ...lineOf(source.line(step.at)),
      })),
    })),
  };
}

function lineOf(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}
