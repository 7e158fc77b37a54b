/** What a firewall has to let through for a deployment, with the requirement that says so. */
import { hostOf, neededUrls, portsOf } from '../../domain/urls.ts';
import type { Catalogue } from '../../requirements/catalogue.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import { factsOf, type OutboundRole, type ScenarioFacts } from '../../requirements/scenarios.ts';
import { brief } from '../../text/brief.ts';
import type { ExportSource } from '../exported-file.ts';

/** One rule. */
export interface AllowRule {
  /** A host, perhaps with a wildcard; what else the rule leads to, where it is no host. */
  readonly target: string;
  readonly kind: 'host' | 'ranges' | 'server';
  /** TCP ports of which one has to be open; 123 is UDP. */
  readonly ports: readonly number[];
  readonly direction: 'outbound' | 'inbound';
  /** Who needs it. */
  readonly who: string;
  readonly requirement: RequirementId;
  /** Lines of the article. */
  readonly lines: readonly number[];
  readonly purpose: string;
}

/** Returns the rules of a deployment: addresses in the order of the profile, ports, ranges. */
export function allowRules({ deployment, catalogue }: ExportSource): readonly AllowRule[] {
  if (deployment.scenario === undefined) return [];
  const scenario = factsOf(deployment.scenario);
  return new Rules(deployment, catalogue, scenario).all();
}

const roleWords: Readonly<Record<OutboundRole, string>> = {
  configurationServer: 'configuration server',
  vmmServer: 'VMM server',
  hyperVHost: 'Hyper-V hosts',
};

class Rules {
  private readonly limits;
  private readonly who: string;

  constructor(
    private readonly deployment: ExportSource['deployment'],
    private readonly catalogue: Catalogue,
    private readonly scenario: ScenarioFacts,
  ) {
    this.limits = catalogue.limits(scenario.name);
    this.who = scenario.connectsOut
      .map((role) =>
        role === 'configurationServer' ? this.limits.configurationServerName : roleWords[role],
      )
      .join(', ');
  }

  all(): readonly AllowRule[] {
    return [...this.addresses(), ...this.ports(), ...this.ranges()];
  }

  private addresses(): readonly AllowRule[] {
    const { facts } = this.catalogue;
    return neededUrls(facts, this.scenario.code, this.deployment.vault.location).map((row) =>
      this.rule(row.requirement, {
        target: hostOf(row.url),
        kind: 'host',
        ports: portsOf(row),
        direction: 'outbound',
      }),
    );
  }

  private ports(): readonly AllowRule[] {
    const { limits, deployment, scenario } = this;
    if (scenario.target !== 'azure' || scenario.machines === 'hyper-v') return [];
    const server = deployment.configurationServer;
    const groups = deployment.protectedItems.some(({ multiVmGroup }) => multiVmGroup !== undefined);
    const own = { kind: 'server', direction: 'inbound' } as const;
    const replication = this.rule(
      'ASR214',
      {
        ...own,
        target: limits.configurationServerName,
        ports: [server?.replicationPort ?? limits.replicationPort],
      },
      'protected machines',
    );
    const multiVm = this.rule(
      'ASR308',
      { ...own, target: 'machines of the same group', ports: [limits.multiVmPort] },
      'machines of a replication group',
    );
    return groups ? [replication, multiVm] : [replication];
  }

  /** The ranges of Azure, where the firewall filters by address. */
  private ranges(): readonly AllowRule[] {
    const { deployment, limits, scenario } = this;
    const blocks = [
      deployment.outbound,
      ...deployment.vmmServers.map(({ outbound }) => outbound),
      ...deployment.hyperVHosts.map(({ outbound }) => outbound),
    ];
    const id = rangeRequirement[scenario.code];
    if (id === undefined || !blocks.some((block) => block?.ipBasedRules === true)) return [];
    const regions = [...new Set([deployment.vault.location ?? '', limits.fallbackRegion])];
    return regions
      .filter((region) => region !== '')
      .map((region) =>
        this.rule(id, {
          target: `IP ranges of Azure in ${brief(region)}`,
          kind: 'ranges',
          ports: [limits.managementPort],
          direction: 'outbound',
        }),
      );
  }

  private rule(
    requirement: RequirementId,
    own: Pick<AllowRule, 'target' | 'kind' | 'ports' | 'direction'>,
    who = this.who,
  ): AllowRule {
    const row = this.catalogue.find(requirement);
    return {
      ...own,
      who,
      requirement,
      lines: row?.lines ?? [],
      purpose: row === undefined ? '' : this.catalogue.statement(row, this.scenario.name),
    };
  }
}

/** The requirement about IP ranges, by scenario. */
const rangeRequirement: Readonly<Partial<Record<ScenarioFacts['code'], RequirementId>>> = {
  M: 'ASR408',
  H: 'ASR426',
  HS: 'ASR627',
};
