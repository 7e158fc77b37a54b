/** The machines in the template that Azure Migrate imports (`imports.md` 7). */
import type { ResolvedProtectedItem } from '../../deployment/resolved.generated.ts';
import { factsOf } from '../../requirements/scenarios.ts';
import type { ExportedFiles, ExportOptions, ExportSource } from '../exported-file.ts';
import type { LeftOut } from '../template/resource-tree.ts';
import { csvText, type CsvCell } from './csv-text.ts';

/** How many disks the template has columns for, and how many servers one file may have. */
const MAX_DISKS = 8;
const MAX_SERVERS = 20_000;
const MB_PER_GB = 1024;

const columns: readonly string[] = [
  '*Server name',
  'IP addresses',
  '*Cores',
  '*Memory (In MB)',
  '*OS name',
  'OS version',
  'OS architecture',
  'Server type',
  'Hypervisor',
  'CPU utilization percentage',
  'Memory utilization percentage',
  'Network adapters',
  'Network In throughput',
  'Network Out throughput',
  'Boot type',
  'Number of disks',
  'Storage in use (In GB)',
  ...Array.from({ length: MAX_DISKS }, (_, i) => [
    `Disk ${i + 1} size (In GB)`,
    `Disk ${i + 1} read throughput (MB per second)`,
    `Disk ${i + 1} write throughput (MB per second)`,
    `Disk ${i + 1} read ops (operations per second)`,
    `Disk ${i + 1} write ops (operations per second)`,
  ]).flat(),
];

/** Makes the table. What Azure Migrate requires and the descriptor does not declare stays empty. */
export function azureMigrateTable(
  { deployment }: ExportSource,
  { hasMark = true }: ExportOptions,
): ExportedFiles {
  const { protectedItems, scenario } = deployment;
  const machines = scenario === undefined ? undefined : factsOf(scenario).machines;
  const rows = protectedItems.map((item) => rowOf(item, machines));
  return {
    // The columns are those of the template, which somebody may have filled in: they are no mark.
    files: [{ name: 'azure-migrate.csv', text: csvText(columns, rows, hasMark), mark: undefined }],
    leftOut: leftOutOf(protectedItems),
  };
}

function rowOf(
  item: ResolvedProtectedItem,
  machines: 'vmware' | 'physical' | 'hyper-v' | undefined,
): readonly CsvCell[] {
  const { name, os, cores, memoryGB, nics, firmware, disks, usedGB } = item;
  return [
    name,
    undefined,
    cores,
    memoryGB === undefined ? undefined : Math.round(memoryGB * MB_PER_GB),
    os.version ?? os.name,
    undefined,
    os.architecture,
    machines === undefined ? undefined : machines === 'physical' ? 'Physical' : 'Virtual',
    machines === 'vmware' ? 'VMware' : machines === 'hyper-v' ? 'Hyper-V' : undefined,
    undefined,
    undefined,
    nics.length > 0 ? nics.length : undefined,
    undefined,
    undefined,
    firmware,
    disks.length > 0 ? disks.length : undefined,
    usedGB,
    ...Array.from({ length: MAX_DISKS }, (_, i): CsvCell[] => [
      disks[i]?.sizeGB,
      undefined,
      undefined,
      undefined,
      undefined,
    ]).flat(),
  ];
}

function leftOutOf(items: readonly ResolvedProtectedItem[]): readonly LeftOut[] {
  const count = (is: (item: ResolvedProtectedItem) => boolean): number => items.filter(is).length;
  const open = count(({ cores, memoryGB }) => cores === undefined || memoryGB === undefined);
  return [
    ...(open === 0
      ? []
      : [
          {
            subject: `cores or memory of ${open} machines`,
            reason: 'not declared; Azure Migrate requires them',
          },
        ]),
    ...items.flatMap(({ name, disks }) =>
      disks.length <= MAX_DISKS
        ? []
        : [
            {
              subject: `disks ${MAX_DISKS + 1} to ${disks.length} of ${name ?? 'a machine'}`,
              reason: `sizes ${disks
                .slice(MAX_DISKS)
                .map(({ sizeGB }) => sizeGB ?? '?')
                .join(', ')} GB; the template has ${MAX_DISKS} disks`,
            },
          ],
    ),
    ...(items.length <= MAX_SERVERS
      ? []
      : [
          {
            subject: `${items.length} machines`,
            reason: `Azure Migrate takes ${MAX_SERVERS} servers a file; split it`,
          },
        ]),
  ];
}
