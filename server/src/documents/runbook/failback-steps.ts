/** What a person does before and after a plan runs on the way back. It differs by scenario. */
import type { RecoveryOrder } from '../../order/step.ts';
import { factsOf } from '../../requirements/scenarios.ts';
import type { Line } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { blank, joinedLines, name, named, pieces } from '../inline.ts';
import { leader, planName } from './failover-steps.ts';
import type { RunbookSection, RunbookStep } from './runbook-step.ts';

/** The steps before the way back. */
export function beforeFailback(order: RecoveryOrder, source: DocumentSource): RunbookSection {
  const { scenario } = source.deployment;
  const who = leader(order, source);
  const facts = scenario === undefined ? undefined : factsOf(scenario);
  const decide: RunbookStep = {
    what: 'Decide to fail back, and record when',
    who,
    before: 'The primary site runs again and is accepted',
    check: ['Decided by ', blank('name'), ' at ', blank('time')],
  };
  const start: RunbookStep = {
    what: [`Start the ${order.type} failover of `, planName(order), ' back to the primary site'],
    who,
    before: 'Every machine is protected in the direction of the primary site',
    check: 'The job of the plan runs',
  };
  const usesVMware = facts?.target === 'azure' && facts.machines !== 'hyper-v';
  const own = usesVMware
    ? vmwareSteps(order, source)
    : facts?.target === 'azure'
      ? hyperVSteps(order, source)
      : secondarySteps(order, source);
  return { title: 'Before', steps: [decide, ...own, start] };
}

/** From Azure to VMware: a process server in Azure, a connection, a master target, then protection backwards. */
function vmwareSteps(order: RecoveryOrder, source: DocumentSource): readonly RunbookStep[] {
  const who = leader(order, source);
  const { failback } = source.deployment;
  const isPhysical = source.deployment.scenario === 'physical-to-azure';
  const connection = { vpn: 'VPN', expressRoute: 'ExpressRoute circuit', none: undefined }[
    failback?.connectivity ?? 'none'
  ];
  return [
    {
      what: [
        'Check the ',
        connection ?? blank('VPN or ExpressRoute'),
        ' between the Azure network and the site (ASR842)',
      ],
      who: blank('network team'),
      before: 'The Azure network is known',
      check: 'The process server in Azure and the master target reach each other',
    },
    processServerStep(source),
    masterTargetStep(source, isPhysical),
    ...(isPhysical
      ? [
          {
            what: [
              'Prepare the VMware VM that the machines return to: a physical server never fails back to hardware (ASR850, ASR851). Target: ',
              named(failback?.vm, 'VMware VM'),
            ],
            who: blank('VMware team'),
            before: 'An ESXi host has room for it',
            check: 'The host and its storage are reachable',
          } satisfies RunbookStep,
        ]
      : []),
    {
      what: ['Protect the machines of ', planName(order), ' from Azure to the site'],
      who,
      before: 'Process server, connection and master target are ready',
      check: 'Every machine is protected, and its data is copied back',
    },
  ];
}

function processServerStep({ deployment }: DocumentSource): RunbookStep {
  const inAzure = deployment.processServers.filter(({ location }) => location === 'azure');
  const names = inAzure.map(({ name: own }) => named(own, 'name'));
  return {
    what:
      names.length > 0
        ? [
            'Set up the temporary process server in Azure (ASR840): ',
            ...pieces(joinedLines(names, ', ')),
          ]
        : ['Set up a temporary process server in Azure (ASR840): ', blank('name')],
    who: blank('who'),
    before: 'The Azure network reaches the site',
    check: 'The process server is connected in the vault',
  };
}

function masterTargetStep(
  { deployment, checked }: DocumentSource,
  isPhysical: boolean,
): RunbookStep {
  const { masterTargetServers, configurationServer, failback } = deployment;
  const server = checked.catalogue.limits(deployment.scenario).configurationServerName;
  const own = masterTargetServers.filter(({ machine }) => !isPhysical || machine === 'vmware');
  const isOnServer = own.length === 0 && !(isPhysical && configurationServer?.machine !== 'vmware');
  const what: Line = isOnServer
    ? [`Check the master target on the ${server} `, named(configurationServer?.hostname, 'name')]
    : own.length > 0
      ? [
          'Check the master target ',
          ...pieces(
            joinedLines(
              own.map((one) => named(one.name, 'name')),
              ', ',
            ),
          ),
        ]
      : ['Set up a master target as a VMware VM (ASR252, ASR852): ', blank('name')];
  const note =
    failback?.volume === 'large' && isOnServer
      ? ['. The volume is large: set up a separate one (ASR844)']
      : [];
  return {
    what: [...pieces(what), ...note],
    who: blank('VMware team'),
    before: 'The VMware storage is reachable',
    check: 'The master target is connected and sees the storage',
  };
}

/** From Azure to Hyper-V: the same path back, planned, so that no data is lost. */
function hyperVSteps(order: RecoveryOrder, source: DocumentSource): readonly RunbookStep[] {
  const { scenario, hyperVHosts, vmmServers } = source.deployment;
  const hosts = (scenario === 'hyperv-vmm-to-azure' ? vmmServers : hyperVHosts).map((one) =>
    named(one.name, 'name'),
  );
  const kind = scenario === 'hyperv-vmm-to-azure' ? 'VMM servers and their hosts' : 'Hyper-V hosts';
  return [
    {
      what: [`Check that the ${kind} are registered and connected: `, ...hostNames(hosts)],
      who: blank('Hyper-V team'),
      before: 'The primary site runs',
      check: 'The vault shows them as connected',
    },
    {
      what: 'Choose whether the data is synchronized before the failover, which keeps the outage short',
      who: leader(order, source),
      before: 'The hosts have room for the disks',
      check: ['Chosen: ', blank('before or during the failover')],
    },
  ];
}

/** The most names that one step lists. */
const MAX_NAMES = 20;

function hostNames(all: readonly ReturnType<typeof named>[]): ReturnType<typeof pieces> {
  if (all.length === 0) return [blank('names')];
  const shown = pieces(joinedLines(all.slice(0, MAX_NAMES), ', '));
  return all.length > MAX_NAMES ? [...shown, ` and ${all.length - MAX_NAMES} more`] : shown;
}

/** Between two sites: the replication is turned around. */
function secondarySteps(order: RecoveryOrder, source: DocumentSource): readonly RunbookStep[] {
  const primary = source.deployment.vmmServers
    .filter(({ site }) => site !== 'secondary')
    .map(({ name: own }) => name(own ?? 'VMM server'));
  return [
    {
      what: [
        'Reverse the replication of the machines of ',
        planName(order),
        ' to the primary site',
      ],
      who: leader(order, source),
      before: [
        'The primary side runs: ',
        ...(primary.length === 0 ? [blank('names')] : pieces(joinedLines(primary, ', '))),
      ],
      check: 'Every machine is protected in the new direction',
    },
  ];
}

/** The steps after the way back. */
export function afterFailback(order: RecoveryOrder, source: DocumentSource): RunbookSection {
  const who = leader(order, source);
  const { scenario, processServers } = source.deployment;
  const usesVMware = scenario === 'vmware-to-azure' || scenario === 'physical-to-azure';
  const temporary = processServers.filter(({ location }) => location === 'azure');
  return {
    title: 'After',
    steps: [
      {
        what: 'Check the applications with their users',
        who: blank('who tests the applications'),
        before: 'All groups run in the primary site',
        check: ['Every application answers; reached at ', blank('time')],
      },
      {
        what: 'Commit the failover',
        who,
        before: 'The applications are accepted',
        check: 'The job of the commit has completed',
      },
      {
        what: ['Protect the machines of ', planName(order), ' again, from the primary site'],
        who,
        before: 'The failover is committed',
        check: 'Every machine is protected',
      },
      ...(usesVMware
        ? [
            {
              what: [
                'Delete the temporary process server in Azure (ASR841): ',
                ...(temporary.length === 0
                  ? [blank('name')]
                  : pieces(
                      joinedLines(
                        temporary.map((one) => named(one.name, 'name')),
                        ', ',
                      ),
                    )),
              ],
              who,
              before: 'No machine is replicated from Azure any more',
              check: 'The VM and its disks are gone',
            } satisfies RunbookStep,
          ]
        : []),
    ],
  };
}
