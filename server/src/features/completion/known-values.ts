/** Values from the profile's facts, by descriptor path. */
import { inScenario, type Catalogue } from '../../requirements/catalogue.ts';
import type { Facts, FailoverType, Limits } from '../../requirements/facts.ts';
import { factsOf, scenarioOf } from '../../requirements/scenarios.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import { acceptedValues } from '../../domain/accepted-values.ts';
import { neededUrls } from '../../domain/urls.ts';
import type { ScenarioCode } from '../../schema/schema.ts';
import { schemaAt } from '../../schema/paths.ts';
import type { CompletionContext } from './offer.ts';

/** Values to suggest. */
type KnownValues = readonly (string | number)[];

/** The data that values depend on. */
interface ValueContext {
  readonly facts: Facts;
  readonly limits: Limits;
  readonly code: ScenarioCode;
  readonly catalogue: Catalogue;
  /** The portal that the vault is managed in; undefined if it is not declared. */
  readonly portal: string | undefined;
  /** The region of the vault. */
  readonly home: string | undefined;
}

/** Returns the values for a path; undefined if the schema alone defines them. */
export function knownValues(
  { current, code }: CompletionContext,
  path: string,
): KnownValues | undefined {
  const { catalogue, descriptor } = current;
  const common = path
    .replace(/^.*\.(?=outbound\.)/, '')
    .replace(/^replicationPolicies\[\]/, 'replicationPolicy')
    // The fixed groups of a plan have the same actions as the others.
    .replace(/(?<=^recoveryPlans\[\]\.)(?:shutdown|failover)(?=\.actions)/, 'groups[]');
  const source = sources[path] ?? sources[common];
  return source?.({
    catalogue,
    facts: catalogue.facts,
    limits: catalogue.limits(descriptor.scenario),
    code: code ?? 'V',
    portal: descriptor.model.portal?.value,
    home: descriptor.model.vault?.location?.value,
  });
}

const sources: Readonly<Record<string, ((ground: ValueContext) => KnownValues) | undefined>> = {
  'storageAccounts[].sku': (ground) => accepted('storageAccounts[].sku', ground),
  'replicationPolicy.copyFrequencySeconds': (ground) =>
    accepted('replicationPolicy.copyFrequencySeconds', ground).map(Number),
  'protectedItems[].os.version': ({ facts }) =>
    facts.guestOs.flatMap(({ family, versions }) =>
      newestFirst(versions).map((version) => `${family} ${version}`),
    ),
  'protectedItems[].os.systemDrive': ({ limits }) => [limits.systemDrive],
  'protectedItems[].openPorts[]': ({ limits }) => [limits.multiVmPort],
  'protectedItems[].fileSystems[]': ({ facts }) => facts.lists.fileSystems,
  'configurationServer.os': ({ limits }) => [limits.configurationServerOs],
  'configurationServer.nicType': ({ limits }) => [limits.nicType],
  'configurationServer.powerCLI': ({ limits }) => [limits.powerCLI],
  'configurationServer.replicationPort': ({ limits }) => [limits.replicationPort],
  'vSphereHosts[].version': ({ facts }) => newestFirst(facts.lists.vSphereVersions),
  'vSphereHosts[].patches[]': ({ limits }) => [limits.nicUpdate],
  'vCenterServers[].version': ({ facts }) => newestFirst(facts.lists.vCenterVersions),
  'vmmServers[].version': ({ facts: { vmm }, code }) =>
    between(vmm.order, inScenario(vmm.minimum, code), inScenario(vmm.latest, code)).map(
      (version) => `${vmm.product} ${version}`,
    ),
  'hyperVHosts[].os': ({ facts: { hyperVHosts }, code }) =>
    between(hyperVHosts.order, inScenario(hyperVHosts.minimum, code)).flatMap((version) =>
      hyperVHosts.products.map((product) => `${product} ${version}`),
    ),
  'hyperVHosts[].patches[]': ({ limits }) => [limits.hostUpdate],
  'outbound.ports[]': ({ limits, code }) =>
    factsOf(scenarioOf(code)).connectsOut.includes('configurationServer')
      ? [limits.managementPort, limits.replicationPort, limits.setupPort]
      : [limits.managementPort],
  'outbound.urls[]': ({ facts, code, home }) => neededUrls(facts, code, home).map(({ url }) => url),
  'failover.types[]': (ground) => supported(ground, 'failover'),
  'drills[].type': (ground) => supported(ground, 'failover'),
  'failback.types[]': (ground) => supported(ground, 'failback'),
  'recoveryPlans[].groups[].actions[].failoverTypes[]': (ground) => supported(ground, 'failover'),
  // Runbooks run in Azure, scripts on a VMM server.
  'recoveryPlans[].groups[].actions[].type': ({ code }) =>
    enumAt('recoveryPlans[].groups[].actions[].type').filter(
      (type) =>
        schemaAt(`recoveryPlans[].groups[].actions[].${type}`)?.scenarios?.includes(code) !== false,
    ),
};

function accepted(
  path: string,
  { catalogue, code, facts, portal }: ValueContext,
): readonly string[] {
  const schema = schemaAt(path);
  const applies = (id: RequirementId): boolean => catalogue.applies(id, scenarioOf(code));
  const descriptor = portal === undefined ? {} : { portal: { value: portal } };
  return schema === undefined
    ? []
    : acceptedValues(schema, { facts, scenario: { code }, applies, descriptor });
}

function enumAt(path: string): readonly string[] {
  return (schemaAt(path)?.enum ?? []).map(String);
}

function supported(
  { facts, code, catalogue }: ValueContext,
  way: 'failover' | 'failback',
): KnownValues {
  const cells = facts[way][code];
  return enumAt(`${way}.types[]`).filter((type) => {
    const id = cells?.[type as FailoverType];
    return id === undefined || catalogue.find(id)?.supported !== false;
  });
}

/** Returns the supported releases, the newest first. */
function between(
  order: readonly string[],
  from: string | undefined,
  to?: string,
): readonly string[] {
  const first = Math.max(0, from === undefined ? 0 : order.indexOf(from));
  const last = to === undefined ? order.length : order.indexOf(to) + 1;
  return newestFirst(order.slice(first, last));
}

function newestFirst(versions: readonly string[]): readonly string[] {
  return [...versions].reverse();
}
