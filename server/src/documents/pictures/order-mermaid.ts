/** A recovery plan as Mermaid, which wikis and pull requests draw. */
import type { RecoveryOrder, OrderStep } from '../../order/step.ts';
import { amount } from '../../text/amount.ts';
import { brief } from '../../text/brief.ts';
import { actionKind, actionName, orderTitle, phaseTitle } from '../order-words.ts';
import { FOLD_ABOVE_MACHINES } from './order-drawing.ts';

/** The longest label, in characters. */
const MAX_LABEL = 60;

/** Returns a flowchart of an order. Machines of large plans are counted instead of listed. */
export function orderMermaid(order: RecoveryOrder): string {
  const isFolded = order.machines.length > FOLD_ABOVE_MACHINES;
  const lines = [`%% ${comment(orderTitle(order))}`, 'flowchart LR'];
  order.phases.forEach((phase, i) => {
    lines.push(`  subgraph p${i}["${label(phaseTitle(phase))}"]`, '    direction TB');
    const ids = phase.steps.map((step) => nodesOf(step, isFolded, lines));
    if (ids.length === 0) lines.push(`    p${i}none["no steps"]`);
    ids.slice(1).forEach((id, at) => lines.push(`    ${ids[at] ?? ''} --> ${id}`));
    lines.push('  end');
  });
  order.phases.slice(1).forEach((_, i) => lines.push(`  p${i} --> p${i + 1}`));
  return `${lines.join('\n')}\n`;
}

/** Adds the nodes of a step. @returns the id that leads to the next step. */
function nodesOf(step: OrderStep, isFolded: boolean, lines: string[]): string {
  const id = `s${step.number}`;
  if (step.kind === 'action') {
    lines.push(`    ${id}[/"${step.number}. ${actionKind(step)}: ${label(actionName(step))}"/]`);
    return id;
  }
  if (step.kind !== 'start' || isFolded) {
    lines.push(`    ${id}["${step.number}. ${amount(step.machines.length, 'machine')}"]`);
    return id;
  }
  lines.push(`    subgraph ${id}["${step.number}. Start at once"]`);
  step.machines.forEach(({ name }, i) => lines.push(`      ${id}m${i}["${label(name)}"]`));
  lines.push('    end');
  return id;
}

/** A text within quotes: what Mermaid, Markdown or HTML could read as markup is written as its number. */
function label(text: string): string {
  return brief(text, MAX_LABEL).replace(
    /[^\p{L}\p{N} _.,:/()+-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0xfffd};`,
  );
}

/** A comment ends with its line and must not look like a directive. */
function comment(text: string): string {
  return brief(text, 120).replace(/[{}%]/g, ' ');
}
