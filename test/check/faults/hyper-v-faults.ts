/** Faults of Hyper-V hosts, their sites and clusters, and of VMM. */
import type { Data } from '../../support/written-sections.ts';
import {
  addHost,
  both,
  first,
  groupHosts,
  items,
  set,
  windows,
  without,
  type InjectedFault,
} from './fault.ts';
import { M, H, HS } from './fault-scenarios.ts';

const servers = (data: Data): Data[] => data['vmmServers'] as Data[];
const hosts = (data: Data): Data[] => data['hyperVHosts'] as Data[];
/** A VMM server more, of which something is missing. */
const vmm = (values: Data) => (data: Data) => {
  servers(data).push({
    name: 'vmm-more',
    version: 'System Center 2012 R2',
    ...(data['scenario'] === HS && { site: 'secondary' }),
    ...values,
  });
};
/** Leaves one VMM server, with the hosts that send replicas. */
const lone = (data: Data): void => {
  data['vmmServers'] = servers(data).slice(0, 1);
  const own = groupHosts(data) ?? [];
  data['hyperVHosts'] = hosts(data).filter(
    ({ name, cluster }) => own.includes(String(name)) || own.includes(String(cluster)),
  );
};
const clustered =
  (os: string, values: Data, cluster: Data): ((data: Data) => void) =>
  (data) => {
    const own = String(hosts(data)[0]?.['cluster'] ?? 'CLU');
    Object.assign(hosts(data)[0] ?? {}, { os, cluster: own, ...values });
    data['hyperVClusters'] = [{ name: own, ...cluster }];
  };
/** A machine more on a host, and in a plan where there is one. */
const machineOn =
  (values: Data) =>
  (data: Data): void => {
    items(data).push({ name: 'MORE', ...values });
    const plan = (data['recoveryPlans'] as Data[] | undefined)?.[0];
    (plan?.['groups'] as Data[] | undefined)?.push({ machines: ['MORE'] });
  };
/** A cloud of the first VMM server that contains a host of its own. */
const otherCloud = (data: Data): void => {
  hosts(data).push({ name: 'apart', os: windows, vmCount: 1 });
  (servers(data)[0]?.['clouds'] as Data[]).push({
    name: 'Apart',
    hostGroups: [{ name: 'Apart', hosts: ['apart'] }],
  });
};

export const hyperV: readonly InjectedFault[] = [
  {
    id: 'ASR022',
    scenarios: [M, H, HS],
    inject: addHost({ name: 'newer', os: 'Windows Server 2016', vmCount: 1 }),
    also: ['ASR046'],
  },
  {
    id: 'ASR046',
    scenarios: [M, HS],
    inject: both(
      first('hyperVHosts', { os: 'Windows Server 2022', patches: undefined }),
      (data) => {
        for (const server of servers(data)) server['version'] = 'System Center 2012 R2';
      },
    ),
    also: ['ASR022'],
  },
  {
    id: 'ASR009',
    what: 'hosts',
    scenarios: [M, H],
    inject: (data) => {
      data['hyperVHosts'] = [];
      for (const item of items(data)) delete item['host'];
      if (data['scenario'] === H) delete data['hyperVSites'];
      else data['vmmServers'] = [{ name: 'vmm' }];
      for (const item of items(data)) delete item['cloud'];
    },
    also: ['ASR401', 'ASR403'],
  },
  {
    id: 'ASR009',
    what: 'a machine without a host',
    scenarios: [M, H, HS],
    inject: both(addHost({ name: 'beside', vmCount: 1 }), machineOn({})),
  },
  {
    id: 'ASR048',
    scenarios: [M, HS],
    inject: (data) => {
      data['networkMappings'] ??= [{ source: 'Prod', target: 'Recovery' }];
      const mappings = data['networkMappings'] as Data[];
      mappings.push({ ...mappings[0] });
    },
  },
  {
    id: 'ASR053',
    scenarios: [M, HS],
    inject: both(otherCloud, machineOn({ host: 'apart' }), (data) => {
      const [one] = servers(data)[0]?.['clouds'] as Data[];
      Object.assign(items(data).at(-1) ?? {}, { cloud: String(one?.['name']) });
    }),
    // At the host and at the cloud.
    also: ['ASR053'],
  },
  {
    id: 'ASR053',
    what: 'a host in no cloud',
    scenarios: [M],
    inject: both(
      (data) => hosts(data).push({ name: 'alone', os: windows, vmCount: 1 }),
      machineOn({ host: 'alone' }),
    ),
  },
  {
    id: 'ASR401',
    what: 'a host in no site',
    scenarios: [H],
    inject: (data) => hosts(data).push({ name: 'alone', os: windows, vmCount: 1 }),
  },
  {
    id: 'ASR401',
    what: 'a host in two sites',
    scenarios: [H],
    inject: (data) =>
      (data['hyperVSites'] as Data[]).push({ name: 'Second', hosts: [groupHosts(data)?.[0]] }),
  },
  { id: 'ASR401', what: 'no site', scenarios: [H], inject: without('hyperVSites') },
  { id: 'ASR402', scenarios: [M], inject: first('vmmServers', { version: 'System Center 2012' }) },
  {
    id: 'ASR402',
    what: 'a later one',
    scenarios: [M],
    inject: first('vmmServers', { version: 'System Center 2016' }),
  },
  { id: 'ASR403', scenarios: [M], inject: vmm({ clouds: [] }) },
  { id: 'ASR404', scenarios: [M], inject: vmm({ clouds: [{ name: 'More', hostGroups: [] }] }) },
  {
    id: 'ASR405',
    scenarios: [M],
    inject: vmm({ clouds: [{ name: 'More', hostGroups: [{ name: 'Few', hosts: [] }] }] }),
  },
  { id: 'ASR420', scenarios: [M, H], inject: first('hyperVHosts', { os: 'Windows Server 2012' }) },
  { id: 'ASR421', scenarios: [M, H], inject: first('hyperVHosts', { latestUpdates: false }) },
  { id: 'ASR422', scenarios: [M, H], inject: addHost({ name: 'idle' }) },
  { id: 'ASR424', scenarios: [M, H], inject: first('hyperVHosts', { patches: ['KB1'] }) },
  { id: 'ASR620', what: 'a site', scenarios: [HS], inject: set('hyperVSites', []) },
  { id: 'ASR620', what: 'no cloud', scenarios: [HS], inject: vmm({ clouds: [] }) },
  {
    id: 'ASR620',
    what: 'no host group',
    scenarios: [HS],
    inject: vmm({ clouds: [{ name: 'More', hostGroups: [] }] }),
  },
  { id: 'ASR621', scenarios: [HS], inject: first('vmmServers', { version: 'System Center 2012' }) },
  { id: 'ASR622', scenarios: [HS], inject: first('vmmServers', { latestUpdates: false }) },
  { id: 'ASR623', scenarios: [HS], inject: lone },
  {
    id: 'ASR624',
    scenarios: [HS],
    inject: both(lone, (data) => {
      hosts(data).push({ name: 'receiving', os: windows, vmCount: 1 });
      (servers(data)[0]?.['clouds'] as Data[]).push({
        name: 'Receiving',
        hostGroups: [{ name: 'Receivers', hosts: ['receiving'] }],
      });
    }),
  },
  {
    id: 'ASR630',
    scenarios: [HS],
    inject: first('hyperVHosts', { os: 'Windows Server 2008 R2', patches: undefined }),
  },
  { id: 'ASR631', scenarios: [HS], inject: first('hyperVHosts', { latestUpdates: false }) },
  { id: 'ASR632', scenarios: [HS], inject: addHost({ name: 'idle' }) },
  {
    id: 'ASR633',
    what: 'a host in none',
    scenarios: [HS],
    inject: (data) => hosts(data).push({ name: 'alone', os: windows, vmCount: 1 }),
  },
  {
    id: 'ASR633',
    what: 'an empty group',
    scenarios: [HS],
    inject: vmm({ clouds: [{ name: 'More', hostGroups: [{ name: 'Few', hosts: [] }] }] }),
  },
  {
    id: 'ASR634',
    scenarios: [HS],
    inject: clustered(windows, { patches: ['KB1'] }, { ipAssignment: 'dhcp' }),
  },
  {
    id: 'ASR635',
    scenarios: [HS],
    inject: clustered('Windows Server 2012', {}, { ipAssignment: 'static', replicaBroker: 'auto' }),
  },
  {
    id: 'ASR637',
    scenarios: [HS],
    inject: (data) => {
      machineOn({ host: String(hosts(data).at(-1)?.['name']) })(data);
    },
  },
];
