/** What the machines of a deployment add up to. */
import { isPremium } from '../domain/storage.ts';
import { reasonForExtraStep } from '../domain/failover-start.ts';
import type { Deployment } from '../deployment/deployment.ts';
import type { ResolvedDisk, ResolvedProtectedItem } from '../deployment/resolved.generated.ts';
import type { Figures } from '../figures/figure-data.ts';
import { factsOf } from '../requirements/scenarios.ts';
import { MachineSum } from './input-quantity.ts';

/** Disks of machines, and the reads and writes a second on them. */
export interface DiskTotals {
  machines: number;
  disks: number;
  readonly sizeGB: MachineSum;
  readonly iops: MachineSum;
}

/** What the machines add up to; disks that are not replicated count nowhere. */
export interface MachineTotals {
  readonly count: number;
  readonly changeGB: MachineSum;
  /** The data of the first copy: what is in use, or where that is not declared, all of a disk. */
  readonly usedGB: MachineSum;
  readonly cores: MachineSum;
  readonly all: DiskTotals;
  /** By the account that machines replicate to; those of an unknown account are in `all` only. */
  readonly standard: DiskTotals;
  readonly premium: DiskTotals;
  /** The largest of the declared peaks of a machine, in MB a second, and who declares none. */
  readonly peak: { most: number; readonly sum: MachineSum };
  /** The size of the disks by host or cluster, by its name in lower case. */
  readonly onHost: ReadonlyMap<string, MachineSum>;
  /** Machines that no host is known of. */
  readonly withoutHost: readonly number[];
  /** Machines by the reason for which their failover surely takes an extra step. */
  readonly extraStep: ReadonlyMap<ResolvedProtectedItem, string>;
}

function diskTotals(): DiskTotals {
  return {
    machines: 0,
    disks: 0,
    sizeGB: new MachineSum('disks[].sizeGB', 'GB'),
    iops: new MachineSum('iops'),
  };
}

/** Adds up the machines of a deployment, in one pass. */
export function machineTotals(deployment: Deployment, figures: Figures): MachineTotals {
  const { protectedItems, scenario } = deployment;
  const premiumByName = premiumAccounts(deployment);
  const runsOn = scenario === undefined ? undefined : factsOf(scenario).machines;
  const onHost = new Map<string, MachineSum>();
  const withoutHost: number[] = [];
  const extraStep = new Map<ResolvedProtectedItem, string>();
  const totals = {
    count: protectedItems.length,
    changeGB: new MachineSum('dailyChangeGB', 'GB'),
    usedGB: new MachineSum('usedGB', 'GB'),
    cores: new MachineSum('cores'),
    all: diskTotals(),
    standard: diskTotals(),
    premium: diskTotals(),
    peak: { most: 0, sum: new MachineSum('peakChangeMBps', 'MB/s') },
    onHost,
    withoutHost,
    extraStep,
  };
  for (const [index, machine] of protectedItems.entries()) {
    const replicated = machine.disks.filter(({ exclude }) => exclude !== true);
    const sizeGB = sizeOfDisks(replicated);
    const { dailyChangeGB, cores, peakChangeMBps, host } = machine;
    totals.changeGB.add(dailyChangeGB, index);
    totals.cores.add(cores, index);
    totals.peak.sum.add(peakChangeMBps, index);
    totals.peak.most = Math.max(totals.peak.most, peakChangeMBps ?? 0);
    const used = usedOf(machine, replicated) ?? { value: sizeGB, isUpper: true };
    totals.usedGB.add(used.value, index, used.isUpper);
    const isPremiumReplica = premiumByName.get(machine.storageAccount?.toLowerCase() ?? '');
    const byAccount = isPremiumReplica === true ? totals.premium : totals.standard;
    for (const one of isPremiumReplica === undefined ? [totals.all] : [totals.all, byAccount]) {
      one.machines++;
      one.disks += replicated.length;
      one.sizeGB.add(sizeGB, index);
      one.iops.add(machine.iops, index);
    }
    if (host === undefined) withoutHost.push(index);
    else sumOn(onHost, host).add(sizeGB, index);
    const reason = runsOn && extraStepOf(machine, runsOn, figures);
    if (reason !== undefined) extraStep.set(machine, reason);
  }
  return totals;
}

function sumOn(onHost: Map<string, MachineSum>, host: string): MachineSum {
  const key = host.toLowerCase();
  let sum = onHost.get(key);
  if (sum === undefined) onHost.set(key, (sum = new MachineSum('disks[].sizeGB', 'GB')));
  return sum;
}

function extraStepOf(
  { os, nics, mobilityService }: ResolvedProtectedItem,
  runsOn: 'vmware' | 'physical' | 'hyper-v',
  { failoverStart }: Figures,
): string | undefined {
  const addresses = nics.map(({ ipAssignment }) => ipAssignment);
  const machine = { runsOn, system: os.type, addresses, agent: mobilityService };
  return reasonForExtraStep(machine, failoverStart);
}

/** Whether each account is premium storage, by its name in lower case. */
function premiumAccounts({ storageAccounts }: Deployment): ReadonlyMap<string, boolean> {
  const byName = new Map<string, boolean>();
  for (const { name, sku } of storageAccounts)
    if (name !== undefined && sku !== undefined) byName.set(name.toLowerCase(), isPremium(sku));
  return byName;
}

/** The provisioned size of disks; undefined if there are none, or one declares none. */
function sizeOfDisks(disks: readonly ResolvedDisk[]): number | undefined {
  let sum: number | undefined = disks.length === 0 ? undefined : 0;
  for (const { sizeGB } of disks)
    sum = sum === undefined || sizeGB === undefined ? undefined : sum + sizeGB;
  return sum;
}

/** The space in use on the replicated disks: by disk where each declares it, else of the machine. */
function usedOf(
  { usedGB, disks }: ResolvedProtectedItem,
  replicated: readonly ResolvedDisk[],
): { readonly value: number; readonly isUpper: boolean } | undefined {
  let sum: number | undefined = replicated.length === 0 ? undefined : 0;
  for (const disk of replicated)
    sum = sum === undefined || disk.usedGB === undefined ? undefined : sum + disk.usedGB;
  if (sum !== undefined) return { value: sum, isUpper: false };
  // What the machine declares includes the disks that are not replicated.
  const isUpper = replicated.length < disks.length;
  return usedGB === undefined ? undefined : { value: usedGB, isUpper };
}
