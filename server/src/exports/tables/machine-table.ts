/** The machines of a deployment, one a line, for spreadsheets and for `asr import`. */
import type { ResolvedProtectedItem } from '../../deployment/resolved.generated.ts';
import type { ExportedFiles, ExportOptions, ExportSource } from '../exported-file.ts';
import { csvText, type CsvCell } from './csv-text.ts';
import { findingsByMachine } from './findings-by-machine.ts';

/** The columns, in their order. */
const columns = [
  'name',
  'azureName',
  'hostname',
  'host',
  'cloud',
  'os',
  'firmware',
  'disks',
  'totalGB',
  'cores',
  'memoryGB',
  'group',
  'plan',
  'planGroup',
  'storageAccount',
  'network',
  'virtualNetwork',
  'findings',
] as const;

/** Between the values of one cell. */
const SEPARATOR = ';';

/** Makes the table. Sizes are in GB. */
export function machineTable(
  source: ExportSource,
  { hasMark = true }: ExportOptions,
): ExportedFiles {
  const { protectedItems, recoveryPlans } = source.deployment;
  const places = new Map<string, { readonly plan: string; readonly group: number }[]>();
  for (const { name = '', groups } of recoveryPlans)
    for (const { number, machines = [] } of groups)
      for (const machine of machines) {
        const key = machine.toLowerCase();
        const known = places.get(key) ?? [];
        places.set(key, [...known, { plan: name, group: number }]);
      }
  const findings = findingsByMachine(source);
  const rows = protectedItems.map((item): CsvCell[] => {
    const planned = places.get(item.name?.toLowerCase() ?? '') ?? [];
    const values: Readonly<Record<(typeof columns)[number], CsvCell>> = {
      name: item.name,
      azureName: item.azureName,
      hostname: item.hostname,
      host: item.host,
      cloud: item.cloud,
      os: item.os.version ?? item.os.name,
      firmware: item.firmware,
      disks: sizesOf(item)?.join(SEPARATOR),
      totalGB: totalOf(item),
      cores: item.cores,
      memoryGB: item.memoryGB,
      group: item.multiVmGroup,
      plan: planned.map(({ plan }) => plan).join(SEPARATOR),
      planGroup: planned.map(({ group }) => group).join(SEPARATOR),
      storageAccount: item.storageAccount,
      network: networksOf(item).join(SEPARATOR),
      virtualNetwork: item.virtualNetwork,
      findings: (findings.get(item) ?? [])
        .map(({ requirement, severity }) => `${requirement} ${severity}`)
        .join(SEPARATOR),
    };
    return columns.map((column) => values[column]);
  });
  const open = protectedItems.filter(
    (item) => item.disks.length > 0 && sizesOf(item) === undefined,
  );
  return {
    files: [
      {
        name: 'machines.csv',
        text: csvText(columns, rows, hasMark),
        mark: columns.join(','),
      },
    ],
    leftOut:
      open.length === 0
        ? []
        : [{ subject: `disks of ${open.length} machines`, reason: 'a size is not declared' }],
  };
}

/** The sizes of all disks, in order; undefined if one is not known, or there is no disk. */
function sizesOf({ disks }: ResolvedProtectedItem): readonly number[] | undefined {
  const sizes = disks.flatMap(({ sizeGB }) => sizeGB ?? []);
  return sizes.length === disks.length && sizes.length > 0 ? sizes : undefined;
}

/** The size of all disks together, without what sums of decimal fractions add. */
function totalOf(item: ResolvedProtectedItem): number | undefined {
  const total = sizesOf(item)?.reduce((sum, size) => sum + size, 0);
  return total === undefined ? undefined : Number(total.toFixed(3));
}

function networksOf({ nics }: ResolvedProtectedItem): readonly string[] {
  return [...new Set(nics.flatMap(({ network }) => network ?? []))];
}
