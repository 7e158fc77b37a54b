/** The runbook: for each plan and each way to run it, who does what, when, and how one sees it is done. */
import { recoveryTimeInWords } from '../../order/order-time.ts';
import type { RecoveryOrder } from '../../order/step.ts';
import { amount } from '../../text/amount.ts';
import type { Document, DocumentTable, Line, Part } from '../document.ts';
import { capitalized, type DocumentSource } from '../document-source.ts';
import { joinedLines, name, named, pieces, plainText } from '../inline.ts';
import { journeyTitle } from '../order-words.ts';
import { ordersOf } from '../orders-of.ts';
import { noPlan, orderFigure } from '../plan-document.ts';
import { afterFailback, beforeFailback } from './failback-steps.ts';
import { afterFailover, beforeFailover } from './failover-steps.ts';
import { orderSections } from './order-steps.ts';
import type { RunbookSection } from './runbook-step.ts';

/** Makes the document. */
export function runbookDocument(source: DocumentSource): Document {
  const plans = ordersOf(source);
  const all = plans.flatMap(({ number, orders }) => orders.map((order) => ({ number, order })));
  return {
    name: 'runbook',
    head: source.head('Runbook'),
    parts: [
      { kind: 'paragraph', text: introduction(source) },
      ...(plans.length === 0 ? [{ kind: 'note', tone: 'caution', text: noPlan } as const] : []),
      ...all.flatMap(({ number, order }) => orderParts(order, number, source)),
      ...outsideOfPlans(source),
    ],
    data: {
      runbooks: all.map(({ order }) => ({
        plan: order.name,
        type: order.type,
        direction: order.direction,
        recoveryTime: recoveryTimeInWords(order.time),
        sections: runbookSections(order, source).map(({ title, steps }) => ({
          title,
          steps: steps.map(({ what, who, before, check, minutes }) => ({
            what: text(what),
            who: text(who),
            before: text(before),
            check: text(check),
            ...(minutes !== undefined && { minutes }),
          })),
        })),
      })),
    },
  };
}

function introduction({ deployment }: DocumentSource): Line {
  return [
    'Fields in brackets or with a dotted line are what the descriptor is silent about; fill them in before an emergency. Questions go to ',
    named(deployment.owner, 'owner'),
    '.',
  ];
}

/** The steps of one order, with what a person does before and after it. */
function runbookSections(order: RecoveryOrder, source: DocumentSource): readonly RunbookSection[] {
  const isBack = order.direction === 'failback';
  return [
    isBack ? beforeFailback(order, source) : beforeFailover(order, source),
    ...orderSections(order, source),
    isBack ? afterFailback(order, source) : afterFailover(order, source),
  ].filter(({ steps }) => steps.length > 0);
}

function orderParts(order: RecoveryOrder, number: number, source: DocumentSource): readonly Part[] {
  const id = `runbook-${number}-${order.type}-${order.direction}`;
  let first = 1;
  const tables = runbookSections(order, source).map((section) => {
    const table = sectionTable(section, first);
    first += section.steps.length;
    return table;
  });
  const plan: Line = order.name === '' ? `Plan ${number}` : name(order.name);
  return [
    {
      kind: 'heading',
      level: 2,
      id,
      newPage: true,
      text: [...pieces(plan), `: ${journeyTitle(order).toLowerCase()}`],
    },
    {
      kind: 'facts',
      rows: [
        ['Machines', `${order.machines.length}`],
        ['Recovery time', recoveryTimeInWords(order.time)],
        [
          'Recovery time objective',
          order.plan.rtoMinutes === undefined ? 'not declared' : `${order.plan.rtoMinutes} min`,
        ],
        ['Lead', named(order.plan.owner ?? source.deployment.owner, 'who leads')],
      ],
    },
    orderFigure(order),
    ...tables,
  ];
}

function sectionTable({ title, steps }: RunbookSection, first: number): DocumentTable {
  return {
    kind: 'table',
    caption: capitalized(title),
    columns: [
      { title: 'Step', width: 7, isNumber: true },
      { title: 'What', width: 31 },
      { title: 'Who', width: 14 },
      { title: 'Before it begins', width: 18 },
      { title: 'How one sees it', width: 19 },
      { title: 'Minutes', width: 11, isNumber: true },
    ],
    rows: steps.map(({ what, who, before, check, minutes }, i) => ({
      cells: [`${first + i}`, what, who, before, check, minutes === undefined ? '' : `${minutes}`],
    })),
    empty: '',
  };
}

/** Machines that no plan starts fail over one by one, which somebody has to remember. */
function outsideOfPlans({ deployment, options }: DocumentSource): readonly Part[] {
  if (options.plan !== undefined) return [];
  const planned = new Set(
    deployment.recoveryPlans.flatMap(({ groups }) =>
      groups.flatMap(({ machines = [] }) => machines.map((one) => one.toLowerCase())),
    ),
  );
  const outside = deployment.protectedItems.filter(
    ({ name: own }) => !planned.has(own?.toLowerCase() ?? ''),
  );
  if (outside.length === 0) return [];
  return [
    { kind: 'heading', level: 2, id: 'outside', text: 'Machines in no recovery plan' },
    {
      kind: 'paragraph',
      text: `${amount(outside.length, 'machine')} must be failed over by hand, one by one (ASR027).`,
    },
    {
      kind: 'table',
      caption: 'Machines to fail over by hand',
      columns: [
        { title: 'Machine', width: 40 },
        { title: 'Who', width: 30 },
        { title: 'After', width: 30 },
      ],
      rows: outside.map((machine) => ({
        cells: [
          named(machine.name, 'name'),
          named(machine.owner ?? deployment.owner, 'who'),
          { kind: 'blank', label: 'after which machine' },
        ],
      })),
      empty: '',
    },
  ];
}

function text(line: Line): string {
  return pieces(joinedLines([line], ''))
    .map(plainText)
    .join('');
}
