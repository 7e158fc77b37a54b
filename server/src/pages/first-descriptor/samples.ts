/** Sample values for the optional properties of a first descriptor, consistent with its required blocks. */
import type { Catalogue } from '../../requirements/catalogue.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import type { FailoverType } from '../../requirements/facts.ts';
import { factsOf, type Scenario, type ScenarioFacts } from '../../requirements/scenarios.ts';
import { topLevelKeys } from '../../schema/paths.ts';
import { isMobile, type SampleValues } from './required.ts';

/** Properties that concern several machines: offered at each of them but the last, which is a Linux one. */
export const offeredAtSeveral: ReadonlySet<string> = new Set([
  'protectedItems.multiVmGroup',
  'protectedItems.openPorts',
]);

/** Properties of a Linux guest: offered at the last machine, which is the Linux one. */
export const offeredAtLast: ReadonlySet<string> = new Set([
  'protectedItems.hostsFile',
  'protectedItems.fileSystems',
  'protectedItems.volumeManager',
]);

/**
 * The values that depend on the scenario and on the required blocks, by path
 * (`recoveryPlans.groups.machines`). Everything else uses the examples of the schema. Undefined
 * values are left out.
 */
export function samplesFor(
  scenario: Scenario,
  known: Catalogue,
  values: SampleValues,
): Readonly<Record<string, unknown>> {
  const { facts } = known;
  const limits = known.limits(scenario);
  const path = factsOf(scenario);
  const { location } = values.vault as { readonly location: string };
  const failover = supportedTypes(known, facts.failover[path.code]);
  const verifiedByPerson = requirementForPerson(known, scenario);
  const machines = names(values.protectedItems);
  const first = machines[0]?.toLowerCase();
  return {
    ...textOnlyWhere(['protectedItems']),
    profile: known.profile,
    // Its name differs from that of `replicationPolicy`, which the schema gives.
    replicationPolicies: [{ name: 'gold-policy', recoveryPointRetentionHours: 24 }],
    'protectedItems.replicationPolicy': 'gold-policy',
    'protectedItems.processServer': names(values.processServers)[0],
    'failover.testNetwork': names(values.virtualNetworks)[0],
    'recoveryPlans.failover': undefined,
    'storageAccounts.location': location,
    'virtualNetworks.location': location,
    'networkMappings.vmmServer': names(values.vmmServers)[0],
    ...(isMobile(scenario) && {
      'outbound.ports': [limits.setupPort, limits.managementPort, limits.replicationPort],
      // Failback needs one there.
      'processServers.location': 'azure',
    }),
    'vCenterServers.version': facts.lists.vCenterVersions.at(-1),
    'outbound.regions': [...new Set([location, limits.fallbackRegion])],
    'protectedItems.azureName': first,
    'protectedItems.hostname': first,
    'protectedItems.storageAccount': names(values.storageAccounts)[0],
    'protectedItems.virtualNetwork': names(values.virtualNetworks)[0],
    'recoveryPlans.groups.machines': machines,
    'recoveryPlans.groups.actions': steps(path, failover),
    'failover.types': failover,
    'failback.types': supportedTypes(known, facts.failback[path.code]),
    'failback.target': facts.failbackTarget[path.code],
    checklist: verifiedByPerson === undefined ? undefined : { [verifiedByPerson]: 'done' },
  };
}

/** An automatic step, of the type that the scenario supports, and a manual one. */
function steps({ target }: ScenarioFacts, failoverTypes: unknown): readonly unknown[] {
  const manual = {
    name: 'tell-users',
    type: 'manual',
    instruction: 'Tell the service desk that the site has moved.',
    minutes: 10,
  };
  // InMage has no matrix of failover types and no automatic steps.
  if (failoverTypes === undefined) return [manual];
  const automatic =
    target === 'secondary'
      ? { type: 'script', script: '\\\\vmm01\\MSSCVMMLibrary\\RPScripts\\update-dns.ps1' }
      : { type: 'runbook', runbook: 'Update-Dns' };
  return [{ name: 'repoint-dns', ...automatic, when: 'after', failoverTypes }, manual];
}

/** No `description` and `owner` but those at the top and of some lists: they are alike everywhere. */
function textOnlyWhere(lists: readonly string[]): SampleValues {
  const blocks = topLevelKeys.filter((key) => !lists.includes(key));
  const places = [...blocks, 'recoveryPlans.groups', 'recoveryPlans.groups.actions'];
  return Object.fromEntries(
    places.flatMap((place) => [
      [`${place}.description`, undefined],
      [`${place}.owner`, undefined],
    ]),
  );
}

function names(items: unknown): string[] {
  return Array.isArray(items) ? (items as { readonly name: string }[]).map(({ name }) => name) : [];
}

/** The types that a scenario supports; undefined if it has no row in the matrix. */
function supportedTypes(
  known: Catalogue,
  cells: Readonly<Record<FailoverType, RequirementId>> | undefined,
): string[] | undefined {
  if (cells === undefined) return undefined;
  return Object.entries(cells)
    .filter(([, id]) => known.find(id)?.supported === true)
    .map(([type]) => type);
}

/** A requirement that only a person can verify, whatever is declared; not every scenario has one. */
function requirementForPerson(known: Catalogue, scenario: Scenario): RequirementId | undefined {
  return known.requirements.find(
    ({ id, enforcement, metBy, asksWhen }) =>
      enforcement === 'checklist' &&
      metBy === undefined &&
      asksWhen === undefined &&
      known.applies(id, scenario),
  )?.id;
}
