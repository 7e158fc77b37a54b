/** Faults of failover and failback. */
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import type { Data } from '../../support/written-sections.ts';
import { both, failback, first, set, without, type InjectedFault } from './fault.ts';
import { all, V, P, M, H, HS } from './fault-scenarios.ts';

/** Cells of the two matrices that say no: the id, the scenario, the type. */
const noFailover: readonly (readonly [string, Scenario, string])[] = [
  ['ASR802', V, 'planned'],
  ['ASR805', P, 'planned'],
  ['ASR812', H, 'unplanned'],
];
const noFailback: readonly (readonly [string, Scenario, string])[] = [
  ['ASR821', V, 'test'],
  ['ASR822', V, 'planned'],
  ['ASR824', P, 'test'],
  ['ASR825', P, 'planned'],
  ['ASR827', M, 'test'],
  ['ASR829', M, 'unplanned'],
  ['ASR830', H, 'test'],
  ['ASR832', H, 'unplanned'],
];

const planned = failback({ types: ['unplanned'] });

export const failover: readonly InjectedFault[] = [
  {
    id: 'ASR062',
    scenarios: all,
    inject: (data, random) => {
      const plan = (data['recoveryPlans'] as Data[] | undefined)?.[0];
      // An objective beside a manual step of unknown length is told of already.
      if (plan?.['rtoMinutes'] !== undefined) return false;
      return first('recoveryPlans', {
        rtoMinutes: random.pick([1, 15, 60, 89]),
        shutdown: { actions: [{ name: 'Stop the farm', type: 'manual', minutes: 90 }] },
      })(data);
    },
  },
  ...noFailover.map(([id, scenario, type]): InjectedFault => ({
    id,
    scenarios: [scenario],
    inject: set('failover', { types: ['test', type] }),
  })),
  ...noFailover.map(([id, scenario, type]): InjectedFault => ({
    id,
    what: 'of an action',
    scenarios: [scenario],
    inject: (data) => {
      const plan = (data['recoveryPlans'] as Data[] | undefined)?.[0];
      const group = (plan?.['groups'] as Data[] | undefined)?.[0];
      if (group === undefined) return false;
      group['actions'] = [
        { name: 'act', type: 'runbook', runbook: 'Act', failoverTypes: ['test', type] },
      ];
      return true;
    },
  })),
  ...noFailback.map(([id, scenario, type]): InjectedFault => ({
    id,
    scenarios: [scenario],
    inject: failback({ types: [type] }),
  })),
  {
    id: 'ASR032',
    scenarios: [V],
    inject: failback({ types: ['unplanned'], target: 'physical' }),
  },
  { id: 'ASR032', scenarios: [M, H], inject: failback({ types: ['planned'], target: 'vmware' }) },
  { id: 'ASR032', scenarios: [HS], inject: failback({ target: 'hyperv' }) },
  {
    id: 'ASR251',
    scenarios: [P],
    inject: (data, random) => {
      failback({ types: ['unplanned'], target: random.pick(['physical', 'hyperv', 'vmm']) })(data);
    },
  },
  {
    id: 'ASR252',
    scenarios: [P],
    inject: both(planned, without('masterTargetServers'), (data) => {
      Object.assign(data['configurationServer'] as Data, { machine: 'physical' });
    }),
  },
  { id: 'ASR840', scenarios: [V, P], inject: both(planned, without('processServers')) },
  {
    id: 'ASR842',
    scenarios: [V, P],
    inject: failback({ types: ['unplanned'], connectivity: 'none' }),
  },
  {
    id: 'ASR844',
    scenarios: [V],
    inject: failback({ types: ['unplanned'], volume: 'large' }),
  },
  {
    id: 'ASR844',
    scenarios: [P],
    inject: both(
      failback({ types: ['unplanned'], volume: 'large' }),
      without('masterTargetServers'),
      (data) => {
        Object.assign(data['configurationServer'] as Data, { machine: 'vmware' });
      },
    ),
  },
  {
    id: 'ASR851',
    scenarios: [P],
    inject: both(planned, without('vSphereHosts'), (data) => {
      delete (data['failback'] as Data)['vm'];
    }),
  },
];
