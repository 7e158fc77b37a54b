/** Faults of the text itself, of names and of values, whatever is replicated. */
import type { Random } from '../../support/random.ts';
import type { Data } from '../../support/written-sections.ts';
import {
  addHost,
  block,
  both,
  first,
  items,
  machine,
  push,
  pushElsewhere,
  set,
  windows,
  without,
  type InjectedFault,
} from './fault.ts';
import { all, toAzure, V, P, M, H, VS, PS, HS } from './fault-scenarios.ts';

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const append =
  (...lines: readonly string[]) =>
  (text: string): string =>
    text + lines.map((line) => line + eolOf(text)).join('');

/** Sets properties of the first plan, where there are plans. */
const plan = (values: Data) => first('recoveryPlans', values);
const withPlans = (data: Data): boolean => data['recoveryPlans'] !== undefined;

export const general: readonly InjectedFault[] = [
  { id: 'ASR001', what: 'a key twice', scenarios: all, write: append('name: one', 'name: two') },
  { id: 'ASR001', what: 'an undefined alias', scenarios: all, write: append('name: *nobody') },
  { id: 'ASR001', what: 'an open bracket', scenarios: all, write: append('checklist: {') },
  { id: 'ASR001', what: 'no YAML', scenarios: all, write: append('name: "one" two') },
  { id: 'ASR002', what: 'in a machine', scenarios: all, inject: machine({ colour: 'blue' }) },
  { id: 'ASR002', what: 'at the top', scenarios: all, inject: set('colour', 'blue') },
  { id: 'ASR002', what: 'in the vault', scenarios: all, inject: block('vault', { colour: 1 }) },
  {
    id: 'ASR003',
    what: 'an account',
    scenarios: toAzure,
    inject: machine({ storageAccount: 'nosuchaccount' }),
  },
  {
    id: 'ASR003',
    what: 'a network',
    scenarios: toAzure,
    inject: machine({ virtualNetwork: 'nosuchnet' }),
  },
  {
    id: 'ASR003',
    what: 'a cluster',
    scenarios: [M, H, HS],
    inject: addHost({ name: 'node', vmCount: 1, cluster: 'nosuchcluster' }),
  },
  {
    id: 'ASR003',
    what: 'a machine of a plan',
    scenarios: all,
    inject: (data) =>
      withPlans(data) &&
      ((data['recoveryPlans'] as Data[])[0]?.['groups'] as Data[]).push({ machines: ['NOBODY'] }),
  },
  {
    id: 'ASR055',
    what: 'a placeholder',
    scenarios: all,
    inject: set('subscription', '${SUBSCRIPTION}'),
  },
  { id: 'ASR056', what: 'a tag', scenarios: all, write: append('name: !lookup name') },
  {
    id: 'ASR004',
    what: 'two machines',
    scenarios: all,
    inject: (data) => {
      const [one] = items(data);
      items(data).push({ ...one, name: String(one?.['name']).toLowerCase() });
    },
  },
  {
    id: 'ASR003',
    what: 'a policy',
    scenarios: [V, P, M, H, HS],
    inject: machine({ replicationPolicy: 'nosuchpolicy' }),
  },
  {
    id: 'ASR003',
    what: 'a process server',
    scenarios: [V, P],
    inject: machine({ processServer: 'nosuchserver' }),
  },
  {
    id: 'ASR003',
    what: 'a network for test failovers',
    scenarios: toAzure,
    inject: block('failover', { testNetwork: 'nosuchnet' }),
  },
  {
    id: 'ASR003',
    what: 'the plan of a drill',
    scenarios: all,
    inject: set('drills', [{ date: '2016-11-15', plan: 'nosuchplan' }]),
  },
  {
    id: 'ASR004',
    what: 'two policies',
    scenarios: [V, P, M, H, HS],
    inject: set('replicationPolicies', [{ name: 'gold' }, { name: 'Gold' }]),
  },
  {
    id: 'ASR004',
    what: 'two plans',
    scenarios: all,
    inject: (data) => {
      if (!withPlans(data)) return false;
      const [one] = data['recoveryPlans'] as Data[];
      push('recoveryPlans', { name: one?.['name'] as string, groups: [] })(data);
      return true;
    },
  },
  {
    id: 'ASR005',
    what: 'of a network',
    scenarios: toAzure,
    inject: push('virtualNetworks', { name: 'vnet-odd', location: 'westeurop' }),
  },
  {
    id: 'ASR005',
    what: 'of the vault',
    scenarios: [VS, PS, HS],
    inject: both(block('vault', { location: 'Westeuropa' }), without('outbound')),
  },
  { id: 'ASR006', what: 'a profile', scenarios: all, inject: set('profile', '2016-11') },
  { id: 'ASR006', what: 'a scenario', scenarios: all, inject: set('scenario', 'vmware-to-aws') },
  {
    id: 'ASR006',
    what: 'another spelling of the scenario',
    scenarios: all,
    inject: (data) => (data['scenario'] = String(data['scenario']).toUpperCase()),
  },
  {
    id: 'ASR007',
    scenarios: [V, P, VS, PS],
    inject: set('hyperVClusters', [{ name: 'CLU' }]),
  },
  { id: 'ASR007', scenarios: [M, H, HS], inject: set('vSphereHosts', [{ name: 'esx' }]) },
  {
    id: 'ASR009',
    what: 'the name of the vault',
    scenarios: all,
    inject: (data) => delete (data['vault'] as Data)['name'],
  },
  {
    id: 'ASR009',
    what: 'the name of a machine',
    scenarios: all,
    inject: (data) => items(data).push({ ...items(data)[0], name: undefined }),
  },
  {
    id: 'ASR065',
    scenarios: all,
    inject: machine({ os: { version: windows, type: 'windows' } }),
  },
  { id: 'ASR010', scenarios: all, inject: block('vault', { name: '1' }) },
  { id: 'ASR011', scenarios: toAzure, inject: push('storageAccounts', { name: 'Not-Valid' }) },
  { id: 'ASR012', scenarios: toAzure, inject: push('virtualNetworks', { name: '-net' }) },
  { id: 'ASR013', scenarios: all, inject: block('vault', { resourceGroup: 'ends.with.' }) },
  { id: 'ASR014', scenarios: all, inject: plan({ name: '1 plan' }) },
  {
    id: 'ASR015',
    scenarios: toAzure,
    inject: machine({ os: windows, hostname: 'SIXTEENCHARACTER' }),
  },
  { id: 'ASR016', what: 'a type', scenarios: all, inject: machine({ disks: 'many' }) },
  { id: 'ASR016', what: 'a word', scenarios: all, inject: machine({ firmware: 'Legacy' }) },
  { id: 'ASR016', what: 'a size', scenarios: all, inject: machine({ disks: [-1] }) },
  {
    id: 'ASR017',
    scenarios: all,
    write: append('---', 'scenario: vmware-to-azure'),
  },
  {
    id: 'ASR018',
    scenarios: all,
    write: append(`checklist: ${'['.repeat(70)}${']'.repeat(70)}`),
    also: ['ASR016'],
  },
  {
    id: 'ASR019',
    what: 'unused',
    scenarios: all,
    write: append('# asr-ignore ASR303 -- nothing here breaks it'),
  },
  { id: 'ASR019', what: 'unknown', scenarios: all, write: append('# asr-ignore ASR199 -- why') },
  {
    id: 'ASR020',
    scenarios: toAzure,
    inject: pushElsewhere('storageAccounts', { name: 'faraway' }),
  },
  {
    id: 'ASR026',
    scenarios: [VS, PS],
    inject: (data, random) => {
      if (random.chance(0.5)) data['failover'] = { types: ['test'] };
      else data['storageAccounts'] = [{ name: 'replicas' }];
    },
  },
  {
    id: 'ASR027',
    scenarios: all,
    inject: (data) => withPlans(data) && items(data).push({ ...items(data)[0], name: 'ALONE' }),
  },
  {
    id: 'ASR028',
    scenarios: all,
    inject: (data) => {
      if (!withPlans(data)) return false;
      const machines = [items(data)[0]?.['name'] as string];
      push('recoveryPlans', { name: 'second-plan', groups: [{ machines }] })(data);
      return true;
    },
    // Both plans are told.
    also: ['ASR028'],
  },
  {
    id: 'ASR030',
    what: 'to nothing that is asked',
    scenarios: all,
    inject: (data, random) => {
      data['checklist'] = { [random.pick(['ASR001', 'ASR999'])]: 'done' };
    },
  },
  {
    id: 'ASR030',
    what: 'done of what is broken',
    scenarios: [V, P, H],
    inject: both(set('checklist', { ASR140: 'done' }), (data) => {
      delete data['virtualNetworks'];
      for (const item of items(data)) delete item['virtualNetwork'];
    }),
    also: ['ASR140'],
  },
  {
    id: 'ASR031',
    scenarios: all,
    inject: (data, random) => {
      if (!withPlans(data)) return false;
      const groups = (data['recoveryPlans'] as Data[])[0]?.['groups'] as Data[];
      const name = items(data)[0]?.['name'] as string;
      if (random.chance(0.5)) groups.push({ machines: [name] });
      else (groups[0]?.['machines'] as string[]).push(name);
      return true;
    },
  },
  { id: 'ASR100', scenarios: all, inject: without('scenario') },
  {
    id: 'ASR907',
    scenarios: all,
    inject: (data: Data, random: Random) => {
      const host = items(data)[0]?.['host'] as string | undefined;
      const names = Array.from({ length: 51 }, (_, i) => `BULK-${i}`);
      data['protectedItems'] = [
        ...items(data).filter(({ host }) => host !== undefined),
        ...names.map((name) => ({ name, host })),
      ];
      const half = random.below(50);
      const groups = [names.slice(0, half), names.slice(half)].map((machines) => ({ machines }));
      const rest = items(data).map((item) => item['name'] as string);
      data['recoveryPlans'] = [
        { name: 'bulk-plan', groups },
        { name: 'rest-plan', groups: [{ machines: rest.filter((name) => !names.includes(name)) }] },
      ];
    },
  },
  {
    id: 'ASR061',
    scenarios: all,
    inject: push('approvals', { date: '2016-11-30', digest: '0123456789abcdef' }),
  },
  {
    id: 'ASR063',
    scenarios: all,
    inject: (data, random) => {
      const plan: unknown = (data['recoveryPlans'] as Data[] | undefined)?.[0]?.['name'];
      if (plan === undefined) return false;
      const [date, result] = random.pick([
        ['2016-11-15', 'failed'],
        ['2014-11-15', 'passed'],
      ] as const);
      push('drills', { plan, date, result })(data);
      return true;
    },
  },
  { id: 'ASR064', what: 'a drill', scenarios: all, inject: push('drills', { date: '2017-01-01' }) },
  {
    id: 'ASR064',
    what: 'an approval',
    scenarios: all,
    inject: push('approvals', { date: '2017-01-01' }),
  },
];
