/** The recovery plans of a descriptor, in the order in which they run. */
import { recoveryTimeInWords } from '../order/order-time.ts';
import type { Phase, RecoveryOrder, OrderStep } from '../order/step.ts';
import { amount } from '../text/amount.ts';
import type { Document, Figure, Line, Part, DocumentTable } from './document.ts';
import type { DocumentSource } from './document-source.ts';
import { joinedLines, name } from './inline.ts';
import {
  actionName,
  journeyTitle,
  orderTitle,
  phaseTitle,
  stepMinutes,
  stepTitle,
} from './order-words.ts';
import { ordersOf } from './orders-of.ts';
import { orderDrawing } from './pictures/order-drawing.ts';
import { orderMermaid } from './pictures/order-mermaid.ts';
import { orderData } from './order-data.ts';

/** Makes the document. */
export function planDocument(source: DocumentSource): Document {
  const plans = ordersOf(source);
  const parts = plans.flatMap(({ number, name: own, orders }): readonly Part[] => [
    {
      kind: 'heading',
      level: 2,
      id: `plan-${number}`,
      text: ['Plan ', own === '' ? `${number}` : name(own)],
    },
    ...orders.flatMap((order) => orderParts(order, `plan-${number}`)),
  ]);
  return {
    name: 'plan',
    head: source.head('Recovery plans'),
    parts: parts.length > 0 ? parts : [{ kind: 'paragraph', text: noPlan }],
    data: { plans: plans.flatMap(({ orders }) => orders.map((order) => orderData(order, source))) },
  };
}

/** What a document says where there is no plan. */
export const noPlan =
  'The descriptor has no recovery plan, so nothing says in which order machines fail over.';

function orderParts(order: RecoveryOrder, id: string): readonly Part[] {
  return [
    {
      kind: 'heading',
      level: 3,
      id: `${id}-${order.type}-${order.direction}`,
      text: journeyTitle(order),
    },
    { kind: 'facts', rows: orderFacts(order) },
    orderFigure(order),
    stepTable(order),
  ];
}

/** What is said of an order in short. */
export function orderFacts(order: RecoveryOrder): readonly (readonly [string, Line])[] {
  const { machines, phases, plan, time } = order;
  const groups = phases.filter(({ kind }) => kind === 'group').length;
  const objective = plan.rtoMinutes === undefined ? 'not declared' : `${plan.rtoMinutes} min`;
  return [
    ['Machines', `${machines.length}`],
    ['Groups', `${groups}`],
    ['Recovery time objective', objective],
    ['Recovery time', recoveryTimeInWords(time)],
  ];
}

/** The picture of an order. */
export function orderFigure(order: RecoveryOrder): Figure {
  return {
    kind: 'figure',
    caption: `${orderTitle(order)}: ${amount(order.machines.length, 'machine')}, ${recoveryTimeInWords(order.time)}.`,
    drawing: orderDrawing(order),
    get mermaid() {
      return orderMermaid(order);
    },
  };
}

/** The steps of an order, for those who do not see the picture. */
export function stepTable(order: RecoveryOrder): DocumentTable {
  const rows = order.phases.flatMap((phase) =>
    phase.steps.map((step) => ({ cells: stepCells(phase, step) })),
  );
  return {
    kind: 'table',
    caption: `Steps of ${orderTitle(order)}`,
    columns: [
      { title: 'Step', width: 7, isNumber: true },
      { title: 'Phase', width: 20 },
      { title: 'What happens', width: 55 },
      { title: 'Time', width: 18 },
    ],
    rows,
    empty: 'No steps.',
  };
}

function stepCells(phase: Phase, step: OrderStep): readonly Line[] {
  const title = phaseTitle(phase);
  return [
    `${step.number}`,
    phase.kind === 'group' ? name(title) : title,
    stepLine(step),
    stepMinutes(step),
  ];
}

/** What a step does, with the names of the machines that it starts. */
export function stepLine(step: OrderStep): Line {
  if (step.kind === 'action') return [`${stepTitle(step)}: `, name(actionName(step))];
  if (step.kind !== 'start') return stepTitle(step);
  const names = step.machines.map(({ name: own }) => name(own));
  return [`${stepTitle(step)}: `, ...joinedPieces(joinedLines(names, ', '))];
}

function joinedPieces(line: Line): Extract<Line, readonly unknown[]> {
  return typeof line === 'string' || !('length' in line) ? [line] : line;
}
