/** Faults of the machines to protect. */
import type { Data } from '../../support/written-sections.ts';
import {
  block,
  both,
  failback,
  items,
  machine,
  windows,
  without,
  type InjectedFault,
} from './fault.ts';
import { all, toAzure, V, P, M, H, VS, PS, HS } from './fault-scenarios.ts';

const linux = 'CentOS 7.2';
const many = Array.from({ length: 65 }, () => 10);
const iscsi = { disks: [10, { sizeGB: 10, bus: 'iscsi' }] };
const rdm = { disks: [10, { sizeGB: 10, rdm: true }] };
/** Puts two machines into a replication group, one with the port open. */
const group =
  (openPorts: readonly number[]) =>
  (data: Data): boolean => {
    const [one, other] = items(data);
    if (one === undefined || other === undefined) return false;
    Object.assign(one, { multiVmGroup: 'finance', openPorts: [20_004] });
    Object.assign(other, { multiVmGroup: 'finance', openPorts: [...openPorts] });
    return true;
  };

export const machines: readonly InjectedFault[] = [
  {
    id: 'ASR025',
    scenarios: toAzure,
    inject: machine({ disks: [10, { sizeGB: 10, bus: 'fc' }] }),
  },
  {
    id: 'ASR041',
    what: 'the OS disk',
    scenarios: all,
    inject: machine({ disks: [{ sizeGB: 10, exclude: true }, 10] }),
  },
  {
    id: 'ASR041',
    what: 'all disks',
    scenarios: all,
    inject: machine({ disks: [{ sizeGB: 10, role: 'data', exclude: true }] }),
    also: ['ASR042'],
  },
  {
    id: 'ASR042',
    what: 'a second one',
    scenarios: toAzure,
    inject: machine({ disks: [10, 20].map((sizeGB) => ({ sizeGB, role: 'os' })) }),
  },
  {
    id: 'ASR042',
    what: 'none',
    scenarios: toAzure,
    inject: machine({ disks: [{ sizeGB: 10, role: 'data' }] }),
  },
  {
    id: 'ASR047',
    scenarios: [M, H, HS],
    inject: machine({ generation: 2, firmware: 'BIOS' }),
    also: ['ASR505'],
  },
  { id: 'ASR050', scenarios: toAzure, inject: machine({ azureName: 'my-windows' }) },
  {
    id: 'ASR058',
    scenarios: [M, H],
    inject: both(
      block('replicationPolicy', { appConsistentSnapshotFrequencyHours: 2 }),
      machine({ disks: [10, { sizeGB: 10, diskType: 'dynamic' }] }),
      (data) => {
        delete items(data)[0]?.['replicationPolicy'];
      },
    ),
  },
  { id: 'ASR300', scenarios: [V], inject: machine({ vmwareTools: 'notInstalled' }) },
  { id: 'ASR301', scenarios: [V], inject: machine({ vmwareTools: 'notRunning' }) },
  { id: 'ASR303', scenarios: [V, P], inject: machine({ disks: [100, 1024] }) },
  { id: 'ASR304', scenarios: [V, P], inject: machine({ disks: many }) },
  { id: 'ASR305', scenarios: [V, P], inject: machine({ freeSpaceGB: 1.9 }) },
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
  {
    id: 'ASR308',
    what: 'a closed port',
    scenarios: [V, P],
    // Its machines may run different systems, which failback does not allow.
    inject: both(without('failback'), group([3389])),
  },
  {
    id: 'ASR308',
    what: 'a single member',
    scenarios: [V, P],
    inject: machine({ multiVmGroup: 'alone', openPorts: [20_004] }),
  },
  {
    id: 'ASR049',
    scenarios: [V, P],
    inject: both(failback({}), (data) => {
      const open = { multiVmGroup: 'mixed', openPorts: [20_004] };
      items(data).push({ name: 'MIXED-1', os: { type: 'Windows' }, ...open });
      items(data).push({ name: 'MIXED-2', os: { type: 'Linux' }, ...open });
      const plan = (data['recoveryPlans'] as Data[] | undefined)?.[0];
      const groups = plan?.['groups'] as Data[] | undefined;
      groups?.push({ machines: ['MIXED-1', 'MIXED-2'] });
    }),
  },
  { id: 'ASR309', scenarios: [V, P], inject: machine({ firmware: 'UEFI' }) },
  { id: 'ASR310', scenarios: [V, P], inject: machine({ azureName: 'not_valid' }) },
  {
    id: 'ASR310',
    what: 'length',
    scenarios: [V, P],
    inject: machine({ azureName: 'a'.repeat(64) }),
  },
  {
    id: 'ASR013',
    scenarios: [V, P, M, H],
    inject: machine({ target: { resourceGroup: 'rg/apps' } }),
  },
  { id: 'ASR311', scenarios: [V, P], inject: machine({ azureName: 'ends-' }) },
  { id: 'ASR313', scenarios: [V, P], inject: machine({ nics: [{ teamed: true }] }) },
  { id: 'ASR314', scenarios: [V, P], inject: machine(iscsi) },
  {
    id: 'ASR315',
    scenarios: [V, P],
    inject: machine({ ...iscsi, iscsiTargetReachableFromAzure: true }),
    also: ['ASR314'],
  },
  { id: 'ASR320', scenarios: [V, P], inject: machine({ os: 'Windows Server 2003' }) },
  {
    id: 'ASR320',
    what: '32 bits',
    scenarios: [V, P],
    inject: machine({ os: { version: windows, architecture: 'x86' } }),
  },
  {
    id: 'ASR321',
    scenarios: [V, P],
    inject: machine({ os: { version: windows, systemDrive: 'D:' } }),
  },
  {
    id: 'ASR322',
    scenarios: [V, P],
    inject: machine({ os: windows, disks: [{ sizeGB: 10, diskType: 'dynamic' }] }),
  },
  { id: 'ASR324', scenarios: [P], inject: machine({ os: windows, ...rdm }) },
  {
    id: 'ASR326',
    scenarios: [V],
    inject: both(failback({ types: ['unplanned'] }), machine({ os: windows, ...rdm })),
  },
  { id: 'ASR330', scenarios: [V, P], inject: machine({ os: 'CentOS 4.8', freeSpaceGB: 4 }) },
  { id: 'ASR331', scenarios: [V, P], inject: machine({ os: linux, hostsFile: 'incomplete' }) },
  { id: 'ASR332', scenarios: [V, P], inject: machine({ os: linux, hostname: 'müller' }) },
  {
    id: 'ASR332',
    what: 'by statement',
    scenarios: [V, P],
    inject: machine({ os: linux, englishOnly: false }),
  },
  { id: 'ASR333', scenarios: [V, P], inject: machine({ os: linux, fileSystems: ['zfs'] }) },
  {
    id: 'ASR335',
    scenarios: [V],
    inject: both(failback({ types: ['unplanned'] }), machine({ os: linux, ...rdm })),
  },
  { id: 'ASR336', scenarios: [V], inject: machine({ os: linux, diskEnableUUID: false }) },
  { id: 'ASR500', scenarios: [M, H], inject: machine({ azureName: 'not_valid' }) },
  { id: 'ASR500', what: 'its end', scenarios: [M, H], inject: machine({ azureName: 'ends-' }) },
  { id: 'ASR502', scenarios: [M, H], inject: machine({ disks: [100, 1024] }) },
  { id: 'ASR503', scenarios: [M, H], inject: machine({ disks: many }) },
  {
    id: 'ASR504',
    scenarios: [M, H],
    inject: machine({ disks: [10, { sizeGB: 10, shared: true }] }),
  },
  { id: 'ASR505', scenarios: [M, H], inject: machine({ firmware: 'UEFI' }) },
  {
    id: 'ASR505',
    what: 'generation 2',
    scenarios: [M, H],
    inject: (data) => {
      const [one] = items(data);
      delete one?.['firmware'];
      machine({ generation: 2 })(data);
    },
  },
  { id: 'ASR506', scenarios: [M, H], inject: machine({ nics: [{ teamed: true }] }) },
  {
    id: 'ASR507',
    scenarios: [M, H],
    inject: machine({ os: 'Ubuntu 14.04', nics: [{ ipAssignment: 'static' }] }),
  },
  { id: 'ASR605', scenarios: [VS, PS], inject: machine({ unifiedAgent: 'notInstalled' }) },
  { id: 'ASR900', scenarios: toAzure, inject: machine({ disks: [1024, 10] }) },
];
