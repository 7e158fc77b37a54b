/** A recovery plan as lines of text. */
import { recoveryTimeInWords } from '../../order/order-time.ts';
import type { RecoveryOrder, OrderStep } from '../../order/step.ts';
import { printable } from '../../text/visible-text.ts';
import {
  actionKind,
  actionName,
  orderTitle,
  phaseTitle,
  stepMinutes,
  stepTitle,
} from '../order-words.ts';

/** The machines that one line lists. */
const MAX_NAMES = 100;

/** Returns the order as lines, with the machines of each start. */
export function orderOutline(order: RecoveryOrder): readonly string[] {
  const lines = [printable(orderTitle(order)), `Recovery time: ${recoveryTimeInWords(order.time)}`];
  for (const phase of order.phases) {
    lines.push('', printable(phaseTitle(phase)));
    if (phase.steps.length === 0) lines.push('      no steps');
    for (const step of phase.steps) lines.push(...stepLines(step));
  }
  return lines;
}

function stepLines(step: OrderStep): readonly string[] {
  const head = `${String(step.number).padStart(4)}  `;
  const minutes = stepMinutes(step);
  const time = minutes === '' ? '' : ` (${minutes})`;
  if (step.kind === 'action')
    return [`${head}${actionKind(step)}: ${printable(actionName(step))}${time}`];
  const line = `${head}${stepTitle(step)}${time}`;
  if (step.kind !== 'start') return [line];
  const listed = step.machines.slice(0, MAX_NAMES).map(({ name, machine, minutes: start }) => {
    const own = start === undefined ? '' : `, ${start} min`;
    return `        ${printable(name)}${machine === undefined ? ', not among the machines' : own}`;
  });
  const more = step.machines.length - listed.length;
  return [line, ...listed, ...(more > 0 ? [`        and ${more} more`] : [])];
}
