/** What a fault is: one thing wrong, put into a sound descriptor; and the hands that put it there. */
import type { Scenario } from '../../../server/src/requirements/scenarios.ts';
import type { Random } from '../../support/random.ts';
import type { Data } from '../../support/written-sections.ts';
import { P, V } from './fault-scenarios.ts';

export interface InjectedFault {
  readonly id: string;
  /** Which of several faults with the same id. */
  readonly what?: string;
  readonly scenarios: readonly Scenario[];
  /** Puts the fault in; false where this descriptor has no place for it. */
  readonly inject?: (data: Data, random: Random) => unknown;
  /** For what data cannot hold: the faulty text. */
  readonly write?: (text: string, random: Random) => string;
  /** Other findings that the fault brings of necessity, one each at most. */
  readonly also?: readonly string[];
}

export const windows = 'Windows Server 2012 R2';

export function items(data: Data): Data[] {
  return data['protectedItems'] as Data[];
}

/** Sets properties of the first machine. */
export function machine(values: Data) {
  return (data: Data) => {
    Object.assign(items(data)[0] ?? {}, values);
  };
}

/**
 * Adds machines like the first one, with a name of their own and nothing that there can be once only.
 * Where there are plans, they are in plans.
 */
export function more(data: Data, count: number, values: Data = {}): void {
  const like = { ...items(data)[0] };
  for (const key of ownOnly) Reflect.deleteProperty(like, key);
  const names = Array.from({ length: count }, (_, i) => `MORE${i}`);
  for (const name of names) items(data).push({ ...like, name, ...values });
  if (data['recoveryPlans'] === undefined) return;
  for (let from = 0; from < count; from += 50)
    push('recoveryPlans', {
      name: `more-${from}`,
      groups: [{ machines: names.slice(from, from + 50) }],
    })(data);
}
const ownOnly = [
  ...[
    'azureName',
    'cores',
    'dailyChangeGB',
    'hostname',
    'iops',
    'memoryGB',
    'multiVmGroup',
    'nics',
  ],
  ...['peakChangeMBps', 'processServer', 'startMinutes', 'storageAccount', 'usedGB'],
];

/** Sets properties of a block, which is made where it is missing. */
export function block(key: string, values: Data) {
  return (data: Data) => {
    data[key] = { ...(data[key] as Data | undefined), ...values };
  };
}

/** Puts something else behind a key. */
export function set(key: string, value: unknown) {
  return (data: Data) => {
    data[key] = value;
  };
}

/** Sets properties of the first item of a list. */
export function first(list: string, values: Data) {
  return (data: Data) => {
    const item = (data[list] as Data[] | undefined)?.[0];
    if (item === undefined) return false;
    Object.assign(item, values);
    return true;
  };
}

/** Adds an item to a list. */
export function push(list: string, item: Data) {
  return (data: Data) => {
    data[list] = [...((data[list] ?? []) as Data[]), item];
  };
}

export function without(key: string) {
  return (data: Data) => {
    Reflect.deleteProperty(data, key);
  };
}

/** One after the other; the fault has no place where one of them has none. */
export function both(...steps: readonly ((data: Data, random: Random) => unknown)[]) {
  return (data: Data, random: Random): boolean =>
    steps.every((step) => step(data, random) !== false);
}

/** Adds an item that is in another region than the vault. */
export function pushElsewhere(list: string, item: Data) {
  return (data: Data) => {
    const home = String((data['vault'] as Data)['location'])
      .toLowerCase()
      .replaceAll(' ', '');
    const location = home === 'norwaywest' ? 'norwayeast' : 'norwaywest';
    push(list, { ...item, location })(data);
  };
}

/** Takes the vault and all that is in its region to another one. */
export function moveTo(location: string) {
  return (data: Data) => {
    block('vault', { location })(data);
    for (const list of ['virtualNetworks', 'storageAccounts'])
      for (const one of (data[list] ?? []) as Data[]) delete one['location'];
    delete data['outbound'];
  };
}

/** An existing vault in the classic portal, with the one kind of storage that it has. */
export function classic(data: Data): void {
  data['portal'] = 'classic';
  block('vault', { existing: true })(data);
  const accounts = data['storageAccounts'] as Data[] | undefined;
  if (accounts === undefined) return;
  data['storageAccounts'] = accounts.slice(0, 1);
  for (const item of items(data)) delete item['storageAccount'];
}

/** Puts a host that nothing runs on beside the first one, into its site or host group. */
export function addHost(values: Data) {
  return (data: Data) => {
    (data['hyperVHosts'] as Data[]).push({ os: windows, ...values });
    (groupHosts(data) ?? []).push(String(values['name']));
  };
}

/** The hosts of the first site, or of the first host group of the first cloud. */
export function groupHosts(data: Data): string[] | undefined {
  const site = (data['hyperVSites'] as Data[] | undefined)?.[0];
  return (site ?? hostGroup(data))?.['hosts'] as string[] | undefined;
}

export function cloud(data: Data): Data | undefined {
  return ((data['vmmServers'] as Data[] | undefined)?.[0]?.['clouds'] as Data[] | undefined)?.[0];
}

export function hostGroup(data: Data): Data | undefined {
  return (cloud(data)?.['hostGroups'] as Data[] | undefined)?.[0];
}

/** Replaces the failback, with all that one of VMware or physical servers needs. */
export function failback(values: Data) {
  return (data: Data) => {
    const vmware = data['scenario'] === V || data['scenario'] === P;
    data['failback'] = { ...(vmware && { vm: 'BACK', connectivity: 'vpn' }), ...values };
    if (!vmware) return;
    data['processServers'] = [{ name: 'PS-BACK', location: 'azure' }];
    if (data['scenario'] === P) data['masterTargetServers'] = [{ name: 'MT', machine: 'vmware' }];
  };
}
