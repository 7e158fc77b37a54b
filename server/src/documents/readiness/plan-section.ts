import { recoveryTimeInWords } from '../../order/order-time.ts';
import { journeySupport } from '../../order/journeys.ts';
import type { RecoveryOrder } from '../../order/step.ts';
import type { Part } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { name } from '../inline.ts';
import { journeyTitle } from '../order-words.ts';
import { ordersOf } from '../orders-of.ts';
import { noPlan, orderFigure } from '../plan-document.ts';
import { drillInWords, newestDrill, objectiveInWords } from './drill-facts.ts';
import { coverageInWords } from './machine-section.ts';
import type { Readiness } from './machine-readiness.ts';

/** The most plans that are drawn here. */
const MAX_PICTURES = 20;

/** The plans of a deployment: order, objective, drills, and which machines they leave out. */
export function planSection(readiness: Readiness, source: DocumentSource): readonly Part[] {
  const plans = ordersOf(source, ({ direction }) => direction === 'failover');
  const outside = readiness.machines.filter((one) => one.plans.length === 0);
  return [
    { kind: 'heading', level: 2, id: 'plans', text: 'Recovery plans' },
    ...(plans.length === 0
      ? [{ kind: 'paragraph', text: noPlan } as const]
      : [
          {
            kind: 'table',
            caption: 'Objective and drills of each plan',
            columns: [
              { title: 'Plan', width: 20 },
              { title: 'Machines', width: 11, isNumber: true },
              { title: 'Recovery time', width: 29 },
              { title: 'Objective', width: 20 },
              { title: 'Newest drill', width: 20 },
            ],
            rows: plans.map(({ name: own, orders }) => planRow(own, mainOrder(orders), source)),
            empty: noPlan,
          } as const,
        ]),
    ...plans.slice(0, MAX_PICTURES).flatMap(({ orders }) => {
      const order = mainOrder(orders);
      return order === undefined ? [] : [orderFigure(order)];
    }),
    ...(plans.length > MAX_PICTURES
      ? [
          {
            kind: 'paragraph',
            text: `The pictures of the other ${plans.length - MAX_PICTURES} plans are in the plan report.`,
          } as const,
        ]
      : []),
    { kind: 'paragraph', text: `Coverage: ${coverageInWords(readiness.machines)}.` },
    ...(outside.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: 'Machines in no recovery plan',
            columns: [{ title: 'Machine', width: 100 }],
            rows: outside.map((one) => ({ cells: [one.name === '' ? 'no name' : name(one.name)] })),
            empty: '',
          } as const,
        ]),
    ...supportSection(source),
  ];
}

/** The order that counts in an emergency: unplanned where there is one, on the way to the other side. */
export function mainOrder(orders: readonly RecoveryOrder[]): RecoveryOrder | undefined {
  const ways = orders.filter(({ direction }) => direction === 'failover');
  return ways.find(({ type }) => type === 'unplanned') ?? ways.at(-1) ?? orders[0];
}

function planRow(
  own: string,
  order: RecoveryOrder | undefined,
  { deployment }: DocumentSource,
): { readonly cells: readonly (string | ReturnType<typeof name>)[] } {
  const drill = newestDrill(deployment, own);
  const objective = order?.plan.rtoMinutes;
  return {
    cells: [
      own === '' ? 'no name' : name(own),
      `${order?.machines.length ?? 0}`,
      order === undefined ? '' : recoveryTimeInWords(order.time),
      objectiveInWords(drill?.minutes, objective),
      drillInWords(drill),
    ],
  };
}

/** Which types of failover and failback the scenario supports, and which the descriptor relies on. */
function supportSection({ deployment, checked }: DocumentSource): readonly Part[] {
  const rows = journeySupport(deployment, checked.catalogue).filter(
    ({ isSupported, isDeclared }) => isSupported !== undefined || isDeclared,
  );
  return [
    {
      kind: 'table',
      caption: 'Types of failover and failback',
      columns: [
        { title: 'Type', width: 34 },
        { title: 'Scenario', width: 22 },
        { title: 'Descriptor', width: 26 },
        { title: 'Requirement', width: 18 },
      ],
      rows: rows.map(({ isSupported, isDeclared, requirement, ...journey }) => ({
        cells: [
          journeyTitle(journey),
          isSupported === undefined
            ? 'nothing is stated'
            : isSupported
              ? 'supported'
              : 'not supported',
          isDeclared ? 'relies on it' : 'does not rely on it',
          requirement ?? '',
        ],
      })),
      empty: 'The profile says nothing of failover in this scenario.',
    },
  ];
}
