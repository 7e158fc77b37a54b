/** What a person does before and after a plan runs, on the way to the other side. */
import type { RecoveryOrder } from '../../order/step.ts';
import { factsOf } from '../../requirements/scenarios.ts';
import type { Inline, Line } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { blank, name, named } from '../inline.ts';
import type { RunbookSection, RunbookStep } from './runbook-step.ts';

/** Who leads a runbook: the owner of the plan or of the descriptor. */
export function leader({ plan }: RecoveryOrder, { deployment }: DocumentSource): Inline {
  return named(plan.owner ?? deployment.owner, 'who leads');
}

/** The steps before the plan runs. */
export function beforeFailover(order: RecoveryOrder, source: DocumentSource): RunbookSection {
  const who = leader(order, source);
  const isTest = order.type === 'test';
  const steps: RunbookStep[] = [
    {
      what: isTest
        ? 'Announce the drill to everybody it concerns'
        : 'Decide to fail over, and record when',
      who,
      before: isTest ? 'A day and a time are agreed' : decisionReason(order),
      check: isTest
        ? 'Nobody mistakes the drill for an emergency'
        : ['Decided by ', blank('name'), ' at ', blank('time')],
    },
    {
      what: 'Compare the digest of this runbook with that of the approved version',
      who,
      before: 'The approved version is at hand',
      check: ['Both are ', { kind: 'code', text: source.digest }],
    },
    {
      what: ['Check the replication of the machines of ', planName(order)],
      who,
      before: 'The vault can be opened',
      check: recoveryPointCheck(source),
    },
    ...azureSteps(source, who),
    {
      what: startLine(order, source),
      who,
      before: isTest ? 'The test network is cut off from production' : 'The decision is recorded',
      check: 'The job of the plan runs',
    },
  ];
  return { title: 'Before', steps };
}

function decisionReason({ type }: RecoveryOrder): Line {
  return type === 'planned'
    ? 'The primary site runs, and its users are told of the outage'
    : 'The primary site cannot serve its users';
}

function recoveryPointCheck({ deployment }: DocumentSource): Line {
  const { rpoMinutes } = deployment.capacity;
  return rpoMinutes === undefined
    ? [
        'Each machine is protected; its newest recovery point is not older than ',
        blank('recovery point objective'),
      ]
    : `Each machine is protected; its newest recovery point is not older than ${rpoMinutes} min`;
}

function azureSteps(source: DocumentSource, who: Inline): readonly RunbookStep[] {
  const { scenario, capacity } = source.deployment;
  if (scenario === undefined || factsOf(scenario).target !== 'azure') return [];
  const { coresNeeded, coreQuota } = capacity;
  return [
    {
      what: 'Check that the subscription has enough cores in the region',
      who,
      before: 'The subscription can be opened',
      check: [
        'The quota is at least ',
        coresNeeded === undefined ? blank('cores needed') : `${coresNeeded} cores`,
        coreQuota === undefined ? '' : `; the descriptor declares ${coreQuota}`,
      ],
    },
  ];
}

function startLine(order: RecoveryOrder, source: DocumentSource): Line {
  const { scenario, failover } = source.deployment;
  const plan = planName(order);
  if (scenario !== undefined && factsOf(scenario).inMage)
    return ['Start the failover of ', plan, ' in the console of vContinuum, on the master target'];
  switch (order.type) {
    case 'test':
      return [
        'Start a test failover of ',
        plan,
        ' into the network ',
        named(failover.testNetwork, 'test network'),
      ];
    case 'planned':
      return [
        'Start a planned failover of ',
        plan,
        ': the machines are shut down first, and no data is lost',
      ];
    case 'unplanned':
      return [
        'Start an unplanned failover of ',
        plan,
        ' to the recovery point ',
        blank('newest or named'),
      ];
  }
}

/** The name of a plan as a piece. */
export function planName(order: RecoveryOrder): Inline {
  return order.name === '' ? 'the plan' : name(order.name);
}

/** The steps after the plan has run. */
export function afterFailover(order: RecoveryOrder, source: DocumentSource): RunbookSection {
  const who = leader(order, source);
  const { plan } = order;
  const verify: RunbookStep = {
    what: 'Check the applications with their users',
    who: blank('who tests the applications'),
    before: 'All groups run',
    check: [
      'Every application answers; reached at ',
      blank('time'),
      plan.rtoMinutes === undefined ? '' : `, objective ${plan.rtoMinutes} min`,
    ],
  };
  if (order.type === 'test')
    return {
      title: 'After',
      steps: [
        verify,
        {
          what: 'Clean up the test failover, with notes',
          who,
          before: 'The results are recorded in the drill form',
          check: 'No test machine is left',
        },
        {
          what: 'Record the drill in the descriptor',
          who,
          before: 'The drill form is filled in',
          check: 'The descriptor has the drill with its date, result and minutes',
        },
      ],
    };
  return {
    title: 'After',
    steps: [
      verify,
      {
        what: 'Commit the failover; other recovery points cannot be chosen any more',
        who,
        before: 'The applications are accepted',
        check: 'The job of the commit has completed',
      },
      {
        what: 'Decide on the way back, and when machines are protected again',
        who,
        before: 'The primary site is assessed',
        check: ['Decided by ', blank('name'), ' on ', blank('date')],
      },
    ],
  };
}
