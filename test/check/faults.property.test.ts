/** Fault injection: one known fault in a sound descriptor gives that finding and no other error (T-10). */
import assert from 'node:assert/strict';
import { describe as group, test } from 'node:test';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import type { Scenario } from '../../server/src/requirements/scenarios.ts';
import { describe } from '../support/fixes.ts';
import { Random, seedOf } from '../support/random.ts';
import { valid, written, type Data } from '../support/valid.ts';

const runs = Number(process.env['FAULTS'] ?? 200);

interface Fault {
  readonly id: string;
  readonly scenarios: readonly Scenario[];
  /** Puts the fault in; false where this descriptor has no place for it. */
  readonly inject: (data: Data, random: Random) => unknown;
  /** Other errors that the fault brings of necessity. */
  readonly also?: readonly string[];
}

const V = 'vmware-to-azure';
const P = 'physical-to-azure';
const M = 'hyperv-vmm-to-azure';
const H = 'hyperv-to-azure';
const VS = 'vmware-to-secondary';
const PS = 'physical-to-secondary';
const HS = 'hyperv-to-secondary';
const toAzure = [V, P, M, H] as const;
const all = [V, P, M, H, VS, PS, HS] as const;

/** Sets properties of the first machine. */
const machine = (values: Data) => (data: Data) => {
  Object.assign((data['protectedItems'] as Data[])[0] ?? {}, values);
};
const block = (key: string, values: Data) => (data: Data) => {
  data[key] = { ...(data[key] as Data | undefined), ...values };
};
const first = (list: string, values: Data) => (data: Data) => {
  const item = (data[list] as Data[] | undefined)?.[0];
  if (item === undefined) return false;
  Object.assign(item, values);
  return true;
};
const without = (key: string) => (data: Data) => {
  Reflect.deleteProperty(data, key);
};

/** Allows every address of the profile but one. */
const address = (id: string): Fault => ({
  id,
  scenarios: id === 'ASR707' || id === 'ASR216' ? [V, P] : [V, P, M, H],
  inject: (data) => {
    const urls = catalogue('2016-12').facts.urls.filter(({ requirement }) => requirement !== id);
    data['outbound'] = { urls: urls.map(({ url }) => url) };
  },
});

const faults: readonly Fault[] = [
  ...[
    'ASR216',
    'ASR701',
    'ASR702',
    'ASR703',
    'ASR704',
    'ASR705',
    'ASR706',
    'ASR707',
    'ASR708',
    'ASR709',
  ].map(address),
  { id: 'ASR002', scenarios: all, inject: machine({ colour: 'blue' }) },
  { id: 'ASR003', scenarios: [V, P], inject: machine({ storageAccount: 'nosuchaccount' }) },
  {
    id: 'ASR003',
    scenarios: [M, H, HS],
    inject: machine({ host: 'nosuchhost' }),
    also: ['ASR637'],
  },
  {
    id: 'ASR004',
    scenarios: all,
    inject: (data) => {
      const items = data['protectedItems'] as Data[];
      const [one] = items;
      items.push({ ...one, name: String(one?.['name']).toLowerCase() });
    },
  },
  {
    id: 'ASR005',
    scenarios: toAzure,
    inject: block('vault', { location: 'westeurop' }),
    also: ['ASR141', 'ASR409', 'ASR427'],
  },
  {
    id: 'ASR006',
    scenarios: all,
    inject: (data) => {
      data['profile'] = '2016-11';
    },
  },
  { id: 'ASR009', scenarios: all, inject: without('vault'), also: ['ASR106'] },
  { id: 'ASR010', scenarios: all, inject: block('vault', { name: '1' }) },
  {
    id: 'ASR011',
    scenarios: toAzure,
    inject: (data) => {
      (data['storageAccounts'] as Data[]).push({ name: 'Not-Valid' });
    },
  },
  {
    id: 'ASR012',
    scenarios: toAzure,
    inject: (data) => {
      (data['virtualNetworks'] as Data[]).push({ name: '-net' });
    },
  },
  { id: 'ASR013', scenarios: all, inject: block('vault', { resourceGroup: 'ends.with.' }) },
  { id: 'ASR016', scenarios: all, inject: machine({ disks: 'many' }) },
  { id: 'ASR100', scenarios: all, inject: without('scenario') },
  {
    id: 'ASR120',
    scenarios: toAzure,
    inject: (data) => {
      delete data['storageAccounts'];
      for (const item of data['protectedItems'] as Data[]) delete item['storageAccount'];
    },
  },
  {
    id: 'ASR122',
    scenarios: toAzure,
    inject: (data) => {
      (data['storageAccounts'] as Data[]).push({ name: 'zone', sku: 'Standard_ZRS' });
    },
  },
  { id: 'ASR123', scenarios: toAzure, inject: first('storageAccounts', { sku: 'Standard_LRS' }) },
  { id: 'ASR126', scenarios: [M, H], inject: first('storageAccounts', { sku: 'Premium_LRS' }) },
  {
    id: 'ASR140',
    scenarios: [V, P, H],
    inject: (data) => {
      delete data['virtualNetworks'];
      for (const item of data['protectedItems'] as Data[]) delete item['virtualNetwork'];
    },
  },
  {
    id: 'ASR141',
    scenarios: toAzure,
    inject: (data) => {
      (data['virtualNetworks'] as Data[]).push({ name: 'vnet-far', location: 'swedencentral' });
      block('vault', { location: 'westeurope' })(data);
      for (const list of ['virtualNetworks', 'storageAccounts'])
        for (const one of (data[list] as Data[]).slice(0, -1)) delete one['location'];
      for (const account of data['storageAccounts'] as Data[]) delete account['location'];
      delete data['outbound'];
    },
  },
  { id: 'ASR200', scenarios: [V, P], inject: without('configurationServer') },
  {
    id: 'ASR201',
    scenarios: [V, P],
    inject: block('configurationServer', { os: 'Windows Server 2008 R2' }),
  },
  {
    id: 'ASR207',
    scenarios: [V, P],
    inject: block('configurationServer', { domainController: true }),
  },
  {
    id: 'ASR208',
    scenarios: [V, P],
    inject: block('configurationServer', { hostname: 'SIXTEENCHARACTER' }),
  },
  { id: 'ASR209', scenarios: [V, P], inject: block('configurationServer', { language: 'fr-FR' }) },
  {
    id: 'ASR211',
    scenarios: [V, P],
    inject: (data) => {
      data['outbound'] = { connection: 'none' };
    },
  },
  {
    id: 'ASR213',
    scenarios: [V, P],
    inject: (data) => {
      data['outbound'] = { ports: [80, 9443] };
    },
  },
  {
    id: 'ASR214',
    scenarios: [V, P],
    inject: (data) => {
      data['outbound'] = { ports: [80, 443] };
    },
  },
  { id: 'ASR230', scenarios: [V], inject: without('vSphereHosts') },
  { id: 'ASR231', scenarios: [V], inject: first('vSphereHosts', { version: '4.1' }) },
  { id: 'ASR232', scenarios: [V], inject: first('vSphereHosts', { latestUpdates: false }) },
  {
    id: 'ASR236',
    scenarios: [V],
    inject: (data) => {
      data['vCenterServers'] = [{ name: 'vc', version: '5.1' }];
    },
  },
  {
    id: 'ASR238',
    scenarios: [V],
    inject: first('vSphereHosts', { features: ['crossVCenterVMotion'] }),
  },
  {
    id: 'ASR251',
    scenarios: [P],
    inject: block('failback', {
      types: ['unplanned'],
      target: 'physical',
      connectivity: 'vpn',
      vm: 'back',
    }),
    also: ['ASR252'],
  },
  { id: 'ASR300', scenarios: [V], inject: machine({ vmwareTools: 'notInstalled' }) },
  { id: 'ASR301', scenarios: [V], inject: machine({ vmwareTools: 'notRunning' }) },
  { id: 'ASR303', scenarios: [V, P], inject: machine({ disks: [100, 1024] }) },
  {
    id: 'ASR304',
    scenarios: [V, P],
    inject: machine({ disks: Array.from({ length: 65 }, () => 10) }),
  },
  { id: 'ASR305', scenarios: [V, P], inject: machine({ freeSpaceGB: 1 }) },
  {
    id: 'ASR306',
    scenarios: [V, P],
    inject: machine({ disks: [{ sizeGB: 10, encrypted: true }] }),
  },
  {
    id: 'ASR307',
    scenarios: [V, P],
    inject: machine({ disks: [10, { sizeGB: 10, shared: true }] }),
  },
  { id: 'ASR309', scenarios: [V, P], inject: machine({ firmware: 'UEFI' }) },
  { id: 'ASR310', scenarios: [V, P], inject: machine({ azureName: 'not_valid' }) },
  { id: 'ASR311', scenarios: [V, P], inject: machine({ azureName: 'ends-' }) },
  { id: 'ASR320', scenarios: [V, P], inject: machine({ os: 'Windows Server 2003' }) },
  {
    id: 'ASR321',
    scenarios: [V, P],
    inject: machine({ os: { version: 'Windows Server 2012 R2', systemDrive: 'D:' } }),
  },
  {
    id: 'ASR322',
    scenarios: [V, P],
    inject: machine({ os: 'Windows Server 2012 R2', disks: [{ sizeGB: 10, diskType: 'dynamic' }] }),
  },
  { id: 'ASR330', scenarios: [V, P], inject: machine({ os: 'CentOS 4.8' }) },
  {
    id: 'ASR331',
    scenarios: [V, P],
    inject: machine({ os: 'CentOS 7.2', hostsFile: 'incomplete' }),
  },
  { id: 'ASR336', scenarios: [V], inject: machine({ os: 'CentOS 7.2', diskEnableUUID: false }) },
  {
    id: 'ASR401',
    scenarios: [H],
    inject: (data) => {
      (data['hyperVHosts'] as Data[]).push({
        name: 'alone',
        os: 'Windows Server 2012 R2',
        vmCount: 1,
      });
    },
  },
  { id: 'ASR402', scenarios: [M], inject: first('vmmServers', { version: 'System Center 2012' }) },
  {
    id: 'ASR403',
    scenarios: [M],
    inject: (data) => {
      (data['vmmServers'] as Data[]).push({
        name: 'empty',
        version: 'System Center 2012 R2',
        clouds: [],
      });
    },
  },
  { id: 'ASR420', scenarios: [M, H], inject: first('hyperVHosts', { os: 'Windows Server 2012' }) },
  { id: 'ASR421', scenarios: [M, H], inject: first('hyperVHosts', { latestUpdates: false }) },
  {
    id: 'ASR422',
    scenarios: [M],
    inject: (data) => {
      (data['hyperVHosts'] as Data[]).push({ name: 'idle', os: 'Windows Server 2012 R2' });
      const groups = ((data['vmmServers'] as Data[])[0]?.['clouds'] as Data[])[0]?.[
        'hostGroups'
      ] as Data[];
      (groups[0]?.['hosts'] as string[]).push('idle');
    },
  },
  { id: 'ASR424', scenarios: [M, H], inject: first('hyperVHosts', { patches: ['KB1'] }) },
  { id: 'ASR500', scenarios: [M, H], inject: machine({ azureName: 'not_valid' }) },
  { id: 'ASR502', scenarios: [M, H], inject: machine({ disks: [100, 1024] }) },
  {
    id: 'ASR503',
    scenarios: [M, H],
    inject: machine({ disks: Array.from({ length: 65 }, () => 10) }),
  },
  {
    id: 'ASR504',
    scenarios: [M, H],
    inject: machine({ disks: [10, { sizeGB: 10, shared: true }] }),
  },
  { id: 'ASR505', scenarios: [M, H], inject: machine({ firmware: 'UEFI' }) },
  {
    id: 'ASR507',
    scenarios: [M, H],
    inject: machine({ os: 'Ubuntu 14.04', nics: [{ ipAssignment: 'static' }] }),
  },
  {
    id: 'ASR602',
    scenarios: [VS, PS],
    inject: (data) => {
      data['portal'] = 'azure';
    },
  },
  { id: 'ASR603', scenarios: [VS, PS], inject: first('processServers', { site: 'secondary' }) },
  { id: 'ASR605', scenarios: [VS, PS], inject: machine({ unifiedAgent: 'notInstalled' }) },
  { id: 'ASR608', scenarios: [VS, PS], inject: block('configurationServer', { site: 'primary' }) },
  { id: 'ASR609', scenarios: [VS, PS], inject: first('masterTargetServers', { site: 'primary' }) },
  { id: 'ASR621', scenarios: [HS], inject: first('vmmServers', { version: 'System Center 2012' }) },
  { id: 'ASR622', scenarios: [HS], inject: first('vmmServers', { latestUpdates: false }) },
  { id: 'ASR630', scenarios: [HS], inject: first('hyperVHosts', { os: 'Windows Server 2008 R2' }) },
  {
    id: 'ASR633',
    scenarios: [HS],
    inject: (data) => {
      (data['hyperVHosts'] as Data[]).push({
        name: 'alone',
        os: 'Windows Server 2012 R2',
        vmCount: 1,
      });
    },
  },
  {
    id: 'ASR802',
    scenarios: [V],
    inject: (data) => {
      data['failover'] = { types: ['planned'] };
    },
  },
  {
    id: 'ASR805',
    scenarios: [P],
    inject: (data) => {
      data['failover'] = { types: ['test', 'planned'] };
    },
  },
  {
    id: 'ASR812',
    scenarios: [H],
    inject: (data) => {
      data['failover'] = { types: ['unplanned'] };
    },
  },
  {
    id: 'ASR829',
    scenarios: [M],
    inject: (data) => {
      data['failback'] = { types: ['unplanned'] };
    },
  },
  {
    id: 'ASR830',
    scenarios: [H],
    inject: (data) => {
      data['failback'] = { types: ['test'] };
    },
  },
  {
    id: 'ASR842',
    scenarios: [V],
    inject: (data) => {
      data['failback'] = { types: ['unplanned'], connectivity: 'none' };
      data['processServers'] = [{ name: 'PS', location: 'azure' }];
    },
  },
  { id: 'ASR900', scenarios: toAzure, inject: machine({ disks: [1024, 10] }) },
  {
    id: 'ASR907',
    scenarios: all,
    inject: (data) => {
      const items = data['protectedItems'] as Data[];
      const [sample] = items;
      const names = Array.from({ length: 51 }, (_, i) => `BULK-${i}`);
      for (const name of names) items.push({ ...sample, name });
      data['recoveryPlans'] = [{ name: 'bulk-plan', groups: [{ machines: names }] }];
    },
  },
];

group(`one fault in a sound descriptor, ${runs} times each`, () => {
  const seed = seedOf('faults');
  faults.forEach((fault, i) => {
    test(`${fault.id} in ${fault.scenarios.join(', ')}`, () => {
      prove(fault, new Random(seed + i));
    });
  });
});

function prove({ id, scenarios, inject, also = [] }: Fault, random: Random): void {
  let done = 0;
  for (let tries = 0; done < runs; tries++) {
    assert.ok(tries < runs * 20, `${id} found no place`);
    const data = valid(random, random.pick(scenarios));
    if (inject(data, random) === false) continue;
    done++;
    const text = written(data, random);
    const { findings } = check(Descriptor.open('file:///fault', 1, text));
    const said = (): string =>
      `${findings.map((finding) => describe(text, finding)).join('\n')}\n${text}`;
    assert.ok(
      findings.some(({ requirement }) => requirement === id),
      `no ${id}:\n${said()}`,
    );
    const others = findings.filter(
      ({ requirement, severity }) =>
        severity === 'error' && requirement !== id && !also.includes(requirement),
    );
    assert.deepEqual(
      others.map((finding) => describe(text, finding)),
      [],
      said(),
    );
  }
}
