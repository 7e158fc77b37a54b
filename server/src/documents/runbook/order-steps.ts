/** The steps of a plan as a runbook has them. */
import type { Phase, RecoveryOrder, OrderStep } from '../../order/step.ts';
import type { Inline, Line } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { blank, joinedLines, name, named, pieces } from '../inline.ts';
import { actionKind, actionName, destination, phaseTitle } from '../order-words.ts';
import type { RunbookSection, RunbookStep } from './runbook-step.ts';

/** Returns a section for each phase of an order. */
export function orderSections(
  order: RecoveryOrder,
  source: DocumentSource,
): readonly RunbookSection[] {
  return order.phases.map((phase, i) => {
    const before = i === 0 ? 'The failover of the plan is started' : 'The steps before are done';
    const steps = phase.steps.map((step, at) =>
      runbookStep(step, phase, order, source, at === 0 ? before : 'The step before is done'),
    );
    const title = phase.kind === 'group' ? `Group: ${phaseTitle(phase)}` : phaseTitle(phase);
    return { title, steps };
  });
}

function runbookStep(
  step: OrderStep,
  phase: Phase,
  order: RecoveryOrder,
  source: DocumentSource,
  before: Line,
): RunbookStep {
  const common = { before, minutes: step.minutes };
  switch (step.kind) {
    case 'shutdown':
      return {
        ...common,
        what: `Shut down the ${counted(step)} of the plan${order.type === 'unplanned' ? ' where they still run' : ''}`,
        who: siteRecovery,
        check: 'The job reports the shutdown; no machine runs on both sides',
      };
    case 'failover':
      return {
        ...common,
        what: `Fail over the ${counted(step)} of the plan to ${destination(source.deployment.scenario, order)}, all at once`,
        who: siteRecovery,
        check: 'The job reports every machine as failed over',
      };
    case 'start':
      return {
        ...common,
        what: ['Start, all at once: ', ...pieces(machineNames(step))],
        who: siteRecovery,
        check: ['Each machine runs; checked by ', ...owners(step, order, source)],
      };
    case 'action':
      return { ...common, ...actionStep(step, phase, order, source) };
  }
}

const siteRecovery = 'Site Recovery';

function counted({ machines }: OrderStep): string {
  return machines.length === 1 ? 'machine' : `${machines.length} machines`;
}

function machineNames({ machines }: OrderStep): Line {
  return joinedLines(
    machines.map(({ name: own, machine }) =>
      machine === undefined ? [name(own), ' (not among the machines)'] : name(own),
    ),
    ', ',
  );
}

/** Who answers for the machines of a step: their owners, each once, or that of the plan. */
function owners(
  { machines }: OrderStep,
  { plan }: RecoveryOrder,
  source: DocumentSource,
): readonly Inline[] {
  const own = [...new Set(machines.flatMap(({ machine }) => machine?.owner ?? []))];
  const known = own.length > 0 ? own : [plan.owner ?? source.deployment.owner].filter(isText);
  return known.length === 0
    ? [blank('who checks the applications')]
    : [
        ...pieces(
          joinedLines(
            known.map((one) => name(one)),
            ', ',
          ),
        ),
      ];
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

function actionStep(
  step: OrderStep,
  phase: Phase,
  { plan }: RecoveryOrder,
  { deployment }: DocumentSource,
): Pick<RunbookStep, 'what' | 'who' | 'check'> {
  const { action } = step;
  const own: Line = [`${actionKind(step)}: `, name(actionName(step))];
  const detail: Inline | undefined =
    action?.type === 'manual'
      ? named(action.instruction ?? action.description, 'what has to be done')
      : action?.description === undefined
        ? undefined
        : name(action.description);
  const what: Line = detail === undefined ? own : [...pieces(own), '. ', detail];
  const group = plan.groups.find(({ at }) => at !== undefined && at === phase.at);
  const owner = action?.owner ?? group?.owner ?? plan.owner ?? deployment.owner;
  if (action?.type === 'runbook')
    return {
      what,
      who: owner === undefined ? 'Azure Automation' : name(owner),
      check: ['The job of the runbook ', named(action.runbook, 'runbook'), ' has completed'],
    };
  if (action?.type === 'script')
    return {
      what,
      who: owner === undefined ? 'VMM server' : name(owner),
      check: ['The script ', named(action.script, 'script'), ' has ended without an error'],
    };
  return { what, who: named(owner, 'who'), check: blank('how one sees that it is done') };
}
