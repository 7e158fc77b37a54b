/** Faults of the servers that replicate VMware VMs and physical servers, and of what is let out. */
import { catalogue } from '../../../server/src/requirements/catalogue.ts';
import { codeOf, type Scenario } from '../../../server/src/requirements/scenarios.ts';
import type { Data } from '../../support/written-sections.ts';
import { block, both, first, set, without, type InjectedFault } from './fault.ts';
import { V, P, M, H, VS, PS, HS } from './fault-scenarios.ts';

const server = (values: Data) => block('configurationServer', values);
const vCenter = (values: Data) => set('vCenterServers', [{ name: 'vc', ...values }]);
const ports = (...open: readonly number[]) => set('outbound', { ports: open });
/** Region of the vault in the way that regions are compared. */
const regionOf = (data: Data): string =>
  String((data['vault'] as Data)['location'])
    .toLowerCase()
    .replaceAll(' ', '');

const rows = catalogue('2016-12').facts.urls;
const neededIn = (data: Data): string[] =>
  rows
    .filter(({ scenarios }) => scenarios.includes(codeOf(data['scenario'] as Scenario)))
    .map(({ url }) => url);
const addressOf = (id: string): string =>
  rows.find(({ requirement }) => requirement === id)?.url ?? '';

/** Allows every address that is needed but one. */
const address = (id: string, ...scenarios: readonly Scenario[]): InjectedFault => ({
  id,
  scenarios,
  inject: (data) => {
    data['outbound'] = { urls: neededIn(data).filter((url) => url !== addressOf(id)) };
  },
});
/** Allows an address beside those that are needed. */
const superfluous = (id: string, ...scenarios: readonly Scenario[]): InjectedFault => ({
  id,
  what: 'not needed',
  scenarios,
  inject: (data) => {
    data['outbound'] = { urls: [...neededIn(data), addressOf(id)] };
  },
});

/** Behind a firewall that goes by address everything is open but what is given. */
const ranges =
  (values: (region: string) => Data) =>
  (data: Data): boolean => {
    const region = regionOf(data);
    if (region === 'westus') return false;
    data['outbound'] = {
      ipBasedRules: true,
      azureDatacenterIpRanges: true,
      ports: [443],
      regions: [region, 'westus'],
      ...values(region),
    };
    return true;
  };
const byAddress = [
  { scenarios: [M], ids: ['ASR408', 'ASR409', 'ASR410'] },
  { scenarios: [H], ids: ['ASR426', 'ASR427', 'ASR428'] },
  { scenarios: [HS], ids: ['ASR627', 'ASR628', 'ASR629'] },
] as const;

export const servers: readonly InjectedFault[] = [
  { id: 'ASR200', what: 'none', scenarios: [V, P], inject: without('configurationServer') },
  { id: 'ASR200', what: 'no machine', scenarios: [V, P], inject: server({ machine: 'cloud' }) },
  { id: 'ASR201', scenarios: [V, P], inject: server({ os: 'Windows Server 2008 R2' }) },
  { id: 'ASR203', what: 'physical', scenarios: [V], inject: server({ machine: 'physical' }) },
  {
    id: 'ASR203',
    what: 'not highly available',
    scenarios: [V],
    inject: server({ highlyAvailable: false }),
  },
  { id: 'ASR204', scenarios: [V], inject: server({ nicType: 'E1000' }) },
  {
    id: 'ASR205',
    scenarios: [V],
    inject: both(
      server({ nicType: 'E1000' }),
      first('vSphereHosts', { version: '5.5', patches: ['KB1'] }),
    ),
    also: ['ASR204'],
  },
  { id: 'ASR206', scenarios: [V, P], inject: server({ ipAssignment: 'dynamic' }) },
  { id: 'ASR207', scenarios: [V, P], inject: server({ domainController: true }) },
  { id: 'ASR208', scenarios: [V, P], inject: server({ hostname: 'SIXTEENCHARACTER' }) },
  { id: 'ASR209', scenarios: [V, P], inject: server({ language: 'de-DE' }) },
  { id: 'ASR210', scenarios: [V], inject: server({ powerCLI: '5.5' }) },
  { id: 'ASR211', scenarios: [V, P], inject: set('outbound', { connection: 'none' }) },
  { id: 'ASR212', scenarios: [V, P], inject: ports(443, 9443) },
  { id: 'ASR213', scenarios: [V, P], inject: ports(80, 9443) },
  { id: 'ASR214', scenarios: [V, P], inject: ports(80, 443) },
  { id: 'ASR215', scenarios: [V, P], inject: server({ replicationPort: 65_536 }) },
  address('ASR216', V, P),
  {
    id: 'ASR216',
    what: 'neither address',
    scenarios: [V, P],
    inject: (data) => {
      data['outbound'] = { urls: neededIn(data).filter((url) => !url.includes('mysql')) };
    },
  },
  { id: 'ASR230', scenarios: [V], inject: without('vSphereHosts') },
  { id: 'ASR231', scenarios: [V], inject: first('vSphereHosts', { version: '4.1' }) },
  { id: 'ASR232', scenarios: [V], inject: first('vSphereHosts', { latestUpdates: false }) },
  {
    id: 'ASR233',
    scenarios: [V],
    inject: both(server({ network: 'Management' }), first('vSphereHosts', { network: 'Lab' })),
  },
  {
    id: 'ASR233',
    what: 'vCenter',
    scenarios: [V],
    inject: both(server({ network: 'Management' }), vCenter({ version: '6.0', network: 'Lab' })),
  },
  { id: 'ASR235', scenarios: [V], inject: set('vCenterServers', []) },
  { id: 'ASR236', scenarios: [V], inject: vCenter({ version: '5.1' }) },
  { id: 'ASR237', scenarios: [V], inject: vCenter({ version: '5.5', latestUpdates: false }) },
  ...Object.entries({
    ASR238: 'crossVCenterVMotion',
    ASR239: 'virtualVolumes',
    ASR240: 'storageDRS',
  }).map(([id, feature]): InjectedFault => ({
    id,
    scenarios: [V],
    inject: (data, random) => {
      if (random.chance(0.5)) first('vSphereHosts', { features: [feature] })(data);
      else vCenter({ version: '6.0', features: [feature] })(data);
    },
  })),
  {
    id: 'ASR021',
    scenarios: [V, P, M, H],
    inject: set('outbound', {
      connection: 'proxy',
      proxy: { address: 'https://proxy.contoso.com:8443' },
    }),
  },
  { id: 'ASR406', scenarios: [M], inject: set('outbound', { connection: 'none' }) },
  { id: 'ASR423', scenarios: [H], inject: set('outbound', { connection: 'none' }) },
  { id: 'ASR625', scenarios: [HS], inject: set('outbound', { connection: 'none' }) },
  {
    id: 'ASR008',
    scenarios: [V, P, M, H, HS],
    inject: (data) => {
      data['outbound'] = { urls: [...neededIn(data), 'contoso.store.core.windows.net'] };
    },
  },
  ...byAddress.flatMap(({ scenarios, ids: [open, home, fallback] }): InjectedFault[] => [
    {
      id: open,
      what: 'ranges',
      scenarios,
      inject: ranges(() => ({ azureDatacenterIpRanges: false })),
    },
    { id: open, what: 'the port', scenarios, inject: ranges(() => ({ ports: [80] })) },
    { id: home, scenarios, inject: ranges(() => ({ regions: ['westus'] })) },
    { id: fallback, scenarios, inject: ranges((region) => ({ regions: [region] })) },
  ]),
  // Without rules by address the VMM server needs none of that, and its hosts still do.
  ...(['ASR426', 'ASR427', 'ASR428'] as const).map((id, i): InjectedFault => ({
    id,
    what: 'of hosts below VMM',
    scenarios: [M],
    inject: ranges((region) => ({
      ipBasedRules: false,
      ...[{ azureDatacenterIpRanges: false }, { regions: ['westus'] }, { regions: [region] }][i],
    })),
  })),
  ...['ASR701', 'ASR703', 'ASR704', 'ASR706', 'ASR708', 'ASR709'].map((id) =>
    address(id, V, P, M, H, HS),
  ),
  address('ASR702', V, P, M, H),
  address('ASR705', V, P, M, H),
  address('ASR707', V, P),
  superfluous('ASR702', HS),
  superfluous('ASR705', HS),
  superfluous('ASR707', M, H, HS),
  { id: 'ASR603', scenarios: [VS, PS], inject: first('processServers', { site: 'secondary' }) },
  { id: 'ASR603', what: 'none', scenarios: [VS, PS], inject: without('processServers') },
  { id: 'ASR606', scenarios: [VS], inject: without('vSphereHosts') },
  { id: 'ASR608', scenarios: [VS, PS], inject: server({ site: 'primary' }) },
  { id: 'ASR608', what: 'none', scenarios: [VS, PS], inject: without('configurationServer') },
  { id: 'ASR609', scenarios: [VS, PS], inject: first('masterTargetServers', { site: 'primary' }) },
  { id: 'ASR609', what: 'none', scenarios: [VS, PS], inject: without('masterTargetServers') },
];
