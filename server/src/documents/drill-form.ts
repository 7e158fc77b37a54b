/** The form of a drill: what was planned, and fields for what happened. */
import { recoveryTimeInWords } from '../order/order-time.ts';
import type { RecoveryOrder } from '../order/step.ts';
import { scalarText } from '../edits/edits.ts';
import { printable, safeJson } from '../text/visible-text.ts';
import type { Document, Line, Part } from './document.ts';
import type { DocumentSource } from './document-source.ts';
import { name, pieces } from './inline.ts';
import { journeyTitle, phaseTitle } from './order-words.ts';
import { ordersOf } from './orders-of.ts';
import { noPlan, stepLine } from './plan-document.ts';
import { drillInWords, newestDrill } from './readiness/drill-facts.ts';

/** Makes the form: of test failovers where the scenario has them, else of the ways to fail over. */
export function drillForm(source: DocumentSource): Document {
  const tests = ordersOf(
    source,
    ({ type, direction }) => type === 'test' && direction === 'failover',
  );
  const plans =
    tests.length > 0 ? tests : ordersOf(source, ({ direction }) => direction === 'failover');
  const all = plans.flatMap(({ number, orders }) =>
    orders.slice(0, 1).map((order) => ({ number, order })),
  );
  return {
    name: 'drill',
    head: source.head('Drill form'),
    parts:
      all.length === 0
        ? [{ kind: 'note', tone: 'caution', text: noPlan }]
        : all.flatMap(({ number, order }) => formParts(order, number, source)),
    data: {
      drills: all.map(({ order }) => ({
        plan: order.name,
        type: order.type,
        machines: order.machines.map((one) => one.name),
        ...(order.plan.rtoMinutes !== undefined && { rtoMinutes: order.plan.rtoMinutes }),
        recoveryTime: recoveryTimeInWords(order.time),
        record: record(order),
      })),
    },
  };
}

function formParts(order: RecoveryOrder, number: number, source: DocumentSource): readonly Part[] {
  const { deployment } = source;
  const { rtoMinutes } = order.plan;
  const plan: Line = order.name === '' ? `Plan ${number}` : name(order.name);
  return [
    {
      kind: 'heading',
      level: 2,
      id: `drill-${number}`,
      newPage: number > 1,
      text: [...pieces(plan), `: ${journeyTitle(order).toLowerCase()}`],
    },
    {
      kind: 'facts',
      rows: [
        ['Machines', `${order.machines.length}`],
        ['Expected', recoveryTimeInWords(order.time)],
        ['Objective', rtoMinutes === undefined ? 'not declared' : `${rtoMinutes} min`],
        ['Newest drill', drillInWords(newestDrill(deployment, order.name))],
        ...(order.type === 'test'
          ? [['Test network', deployment.failover.testNetwork ?? 'not declared'] as const]
          : []),
      ],
    },
    {
      kind: 'fields',
      labels: [
        'Date',
        'Led by',
        'Taking part',
        'Started at',
        'Applications worked at',
        'Minutes in total',
      ],
    },
    {
      kind: 'table',
      caption: 'Steps',
      columns: [
        { title: 'Step', width: 7, isNumber: true },
        { title: 'Phase', width: 14 },
        { title: 'What', width: 29 },
        { title: 'Expected', width: 12, isNumber: true },
        { title: 'Began', width: 9 },
        { title: 'Ended', width: 9 },
        { title: 'Done, remarks', width: 20 },
      ],
      rows: order.phases.flatMap((phase) =>
        phase.steps.map((step) => ({
          cells: [
            `${step.number}`,
            phase.kind === 'group' ? name(phaseTitle(phase)) : phaseTitle(phase),
            stepLine(step),
            step.minutes === undefined ? '' : `${step.minutes} min`,
            '',
            '',
            '',
          ],
        })),
      ),
      empty: 'No steps.',
    },
    {
      kind: 'table',
      caption: 'Start times of the machines, for startMinutes in the descriptor',
      columns: [
        { title: 'Machine', width: 40 },
        { title: 'Declared', width: 15, isNumber: true },
        { title: 'Measured', width: 15 },
        { title: 'Application works, remarks', width: 30 },
      ],
      rows: order.machines.map(({ name: own, minutes }) => ({
        cells: [name(own), minutes === undefined ? '' : `${minutes} min`, '', ''],
      })),
      empty: 'The plan starts no machine.',
    },
    {
      kind: 'fields',
      labels: [
        'Result (passed, passed with issues, failed)',
        'What has to be corrected, by whom',
        'Name',
        'Signature',
      ],
    },
    { kind: 'paragraph', text: 'Record the result in the descriptor, under drills:' },
    { kind: 'verbatim', text: record(order) },
  ];
}

/** The entry of the drill for the descriptor, with what the form leaves open as comments. */
function record({ name: plan, type }: RecoveryOrder): string {
  // What cannot be seen is written as escapes, which YAML reads as well.
  const own = printable(plan) === plan ? scalarText(plan) : safeJson(plan);
  return [
    `- date: # the day, such as 2026-12-31`,
    `  plan: ${own}`,
    `  type: ${type}`,
    '  result: # passed, passedWithIssues or failed',
    '  minutes: # until the applications worked',
    '  by: # who led it',
  ].join('\n');
}
