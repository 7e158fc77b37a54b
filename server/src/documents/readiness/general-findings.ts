/** Findings outside of machines, and the machines that they concern. */
import type { Finding } from '../../check/finding.ts';
import type { ResolvedBlock } from '../../deployment/origin.ts';
import type { ResolvedProtectedItem } from '../../deployment/resolved.generated.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';

/** What a finding concerns: every machine, those that use something, or none. */
type Concern =
  | { readonly of: 'all' | 'none'; readonly name?: undefined }
  | { readonly of: Dependency; readonly name: string };

/** How a machine names what it uses. */
type Dependency =
  'storageAccount' | 'virtualNetwork' | 'processServer' | 'host' | 'replicationPolicy';

/** Errors outside of machines, by the machines that they keep from being ready. */
export class GeneralErrors {
  private readonly ofAll: Finding[] = [];
  private readonly byUse = new Map<string, Finding[]>();

  constructor(findings: readonly Finding[], source: DocumentSource) {
    const places = placesOf(source);
    for (const finding of findings) {
      if (finding.severity !== 'error' || !finding.isBreach) continue;
      const concern = concernOf(finding.span, places);
      if (concern.of === 'all') this.ofAll.push(finding);
      else if (concern.name !== undefined) {
        const key = keyOf(concern.of, concern.name);
        this.byUse.set(key, [...(this.byUse.get(key) ?? []), finding]);
      }
    }
  }

  /** The errors that concern a machine. */
  of(machine: ResolvedProtectedItem): readonly Finding[] {
    if (this.byUse.size === 0) return this.ofAll;
    const own = dependencies.flatMap((one) => {
      const name = machine[one];
      return name === undefined ? [] : (this.byUse.get(keyOf(one, name)) ?? []);
    });
    return own.length === 0 ? this.ofAll : [...this.ofAll, ...own];
  }
}

const dependencies: readonly Dependency[] = [
  'storageAccount',
  'virtualNetwork',
  'processServer',
  'host',
  'replicationPolicy',
];

interface Place extends Span {
  readonly concern: Concern;
}

/** The things that only some machines use, and what says nothing of machines. */
function placesOf({ deployment, checked: { descriptor } }: DocumentSource): readonly Place[] {
  const places: Place[] = [];
  const add = (block: ResolvedBlock | undefined, concern: Concern): void => {
    if (block?.at !== undefined) places.push({ ...descriptor.span(block.at), concern });
  };
  const used: readonly (readonly [
    Dependency,
    readonly (ResolvedBlock & { readonly name?: string })[],
  ])[] = [
    ['storageAccount', deployment.storageAccounts],
    ['virtualNetwork', deployment.virtualNetworks],
    ['processServer', deployment.processServers],
    ['host', deployment.hyperVHosts],
    ['host', deployment.hyperVClusters],
    ['replicationPolicy', deployment.replicationPolicies],
  ];
  for (const [of, blocks] of used)
    for (const block of blocks) if (block.name !== undefined) add(block, { of, name: block.name });
  const { recoveryPlans, drills, approvals, failover, failback } = deployment;
  for (const block of [...recoveryPlans, ...drills, ...approvals, failover, failback])
    add(block, { of: 'none' });
  return places.sort((a, b) => a.start - b.start);
}

function concernOf({ start }: Span, places: readonly Place[]): Concern {
  const found = places.find((place) => place.start <= start && start <= place.end);
  return found?.concern ?? { of: 'all' };
}

function keyOf(dependency: Dependency, name: string): string {
  return `${dependency} ${name.toLowerCase()}`;
}
