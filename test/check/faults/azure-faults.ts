/** Faults of the portal, the storage accounts, the networks and the capacity. */
import type { Data } from '../../support/written-sections.ts';
import {
  block,
  both,
  classic,
  first,
  items,
  machine,
  more,
  moveTo,
  push,
  pushElsewhere,
  set,
  without,
  type InjectedFault,
} from './fault.ts';
import { toAzure, V, P, M, H, VS, PS, HS } from './fault-scenarios.ts';

const premium = { name: 'premiumone', sku: 'Premium_LRS' };
const logs = { name: 'logsone', sku: 'Standard_LRS', usage: 'log' };
/** The disks of a machine with 61 TB. */
const tooMuch = Array.from({ length: 60 }, () => 1023);
const accounts = (data: Data): Data[] => data['storageAccounts'] as Data[];

export const azure: readonly InjectedFault[] = [
  {
    id: 'ASR040',
    scenarios: toAzure,
    inject: (data) => {
      const [one, other] = items(data);
      if (one === undefined || other === undefined) return false;
      one['azureName'] = 'same-name';
      other['azureName'] = 'SAME-name';
      return true;
    },
  },
  {
    id: 'ASR043',
    scenarios: [...toAzure, HS],
    inject: block('replicationPolicy', { recoveryPointRetentionHours: 1000 }),
  },
  {
    id: 'ASR044',
    scenarios: [...toAzure, HS],
    inject: block('replicationPolicy', { appConsistentSnapshotFrequencyHours: 13 }),
  },
  {
    id: 'ASR044',
    what: 'above the retention',
    scenarios: [...toAzure, HS],
    inject: block('replicationPolicy', {
      recoveryPointRetentionHours: 4,
      appConsistentSnapshotFrequencyHours: 4,
    }),
  },
  {
    id: 'ASR045',
    scenarios: [M, H, HS],
    inject: block('replicationPolicy', { copyFrequencySeconds: 60 }),
  },
  { id: 'ASR054', scenarios: [...toAzure, HS], inject: moveTo('germanycentral') },
  {
    id: 'ASR101',
    scenarios: toAzure,
    inject: (data, random) =>
      first(random.pick(['storageAccounts', 'virtualNetworks']), { deploymentModel: 'ASM' })(data),
  },
  {
    id: 'ASR102',
    what: 'an account',
    scenarios: toAzure,
    inject: both(classic, first('storageAccounts', { deploymentModel: 'ResourceManager' })),
    also: ['ASR105'],
  },
  {
    id: 'ASR102',
    what: 'a network',
    scenarios: toAzure,
    inject: both(classic, first('virtualNetworks', { deploymentModel: 'ResourceManager' })),
    also: ['ASR105'],
  },
  {
    id: 'ASR103',
    scenarios: [...toAzure, HS],
    inject: both(classic, block('vault', { existing: false })),
    also: ['ASR106'],
  },
  { id: 'ASR105', scenarios: [...toAzure, HS], inject: classic },
  {
    id: 'ASR106',
    scenarios: [...toAzure, HS],
    inject: both(classic, (data) => delete (data['vault'] as Data)['existing']),
    also: ['ASR103'],
  },
  {
    id: 'ASR106',
    scenarios: [VS, PS],
    inject: block('vault', { existing: false }),
  },
  {
    id: 'ASR120',
    scenarios: toAzure,
    inject: (data, random) => {
      if (random.chance(0.5)) delete data['storageAccounts'];
      else data['storageAccounts'] = [];
      for (const item of items(data)) delete item['storageAccount'];
    },
  },
  {
    id: 'ASR122',
    scenarios: toAzure,
    inject: push('storageAccounts', { name: 'zone', sku: 'Standard_ZRS' }),
  },
  { id: 'ASR123', scenarios: toAzure, inject: first('storageAccounts', { sku: 'Standard_LRS' }) },
  { id: 'ASR126', scenarios: [M, H], inject: first('storageAccounts', { sku: 'Premium_LRS' }) },
  {
    id: 'ASR127',
    scenarios: [V, P],
    inject: both(classic, push('storageAccounts', premium)),
    also: ['ASR105'],
  },
  {
    id: 'ASR129',
    scenarios: [V, P],
    inject: (data) => {
      data['storageAccounts'] = [accounts(data)[0], premium];
      for (const item of items(data)) delete item['storageAccount'];
    },
  },
  {
    id: 'ASR130',
    scenarios: toAzure,
    inject: both(classic, push('storageAccounts', logs)),
    also: ['ASR105'],
  },
  ...(['ASR132', 'ASR133'] as const).map((id): InjectedFault => {
    const region = id === 'ASR132' ? 'centralindia' : 'South India';
    return {
      id,
      scenarios: [V, P],
      inject: both(moveTo(region), (data) => {
        data['storageAccounts'] = [accounts(data)[0], premium, logs];
        for (const item of items(data)) delete item['storageAccount'];
      }),
    };
  }),
  {
    id: 'ASR140',
    scenarios: [V, P, H],
    inject: (data) => {
      delete data['virtualNetworks'];
      for (const item of items(data)) delete item['virtualNetwork'];
    },
  },
  {
    id: 'ASR141',
    scenarios: toAzure,
    inject: pushElsewhere('virtualNetworks', { name: 'vnet-far' }),
  },
  { id: 'ASR143', what: 'none at all', scenarios: [M], inject: without('networkMappings') },
  {
    id: 'ASR143',
    what: 'one network',
    scenarios: [M],
    inject: machine({ nics: [{ network: 'Unmapped' }] }),
  },
  { id: 'ASR602', scenarios: [VS, PS], inject: set('portal', 'azure') },
  { id: 'ASR602', what: 'by default', scenarios: [VS, PS], inject: without('portal') },
  {
    id: 'ASR908',
    scenarios: toAzure,
    inject: block('capacity', { coresNeeded: 41, coreQuota: 40 }),
  },
  {
    id: 'ASR921',
    scenarios: toAzure,
    inject: block('capacity', { bandwidthMbps: 9, dailyChangeGB: 100 }),
  },
  { id: 'ASR051', scenarios: [V, P], inject: set('capacity', { dailyChangeGB: 90_000 }) },
  {
    id: 'ASR052',
    scenarios: [V, P],
    inject: both(
      block('configurationServer', { cores: 8, memoryGB: 16, cacheGB: 620 }),
      without('capacity'),
      (data) => {
        const further = (data['processServers'] as Data[] | undefined) ?? [];
        // The most that a server of this size takes, and each further one.
        more(data, 150 + further.length * 225, { disks: [40] });
      },
    ),
  },
  {
    id: 'ASR059',
    what: 'premium',
    scenarios: [V, P],
    inject: both(push('storageAccounts', premium), push('storageAccounts', logs), (data) => {
      more(data, 1, { disks: tooMuch, storageAccount: premium.name });
    }),
  },
  {
    id: 'ASR059',
    what: 'standard',
    scenarios: toAzure,
    inject: (data) => {
      const account = accounts(data).find(({ sku, usage }) => {
        return !String(sku).startsWith('Premium') && usage === undefined;
      });
      // 614 TB.
      if (account !== undefined)
        more(data, 10, { disks: tooMuch, storageAccount: String(account['name']) });
      return account !== undefined;
    },
  },
  {
    id: 'ASR066',
    scenarios: toAzure,
    inject: (data) => {
      // As many disks a machine as every profile takes, and with VMware no more machines than a server.
      const disks = data['scenario'] === V || data['scenario'] === P ? 60 : 16;
      more(data, Math.ceil(3001 / disks), { disks: Array.from({ length: disks }, () => 1) });
    },
  },
];
