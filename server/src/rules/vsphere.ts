/** What the rules on vSphere hosts and on vCenter servers share. */
import { setValue } from '../edits/edits.ts';
import { removeItem } from '../edits/removals.ts';
import { markAsDone } from '../edits/fix.ts';
import { plannedFailback } from '../domain/failover-types.ts';
import { gatewayNetworks, isAmong } from '../domain/gateways.ts';
import type { Value } from '../descriptor/sourced.ts';
import { unsupportedFeatures, type Features } from '../domain/vsphere-features.ts';
import { isOpenVersion, minorVersionOf } from '../domain/minor-version.ts';
import { brief } from '../text/brief.ts';
import type { Context, Report } from './rule.ts';

type What = 'vSphere host' | 'vCenter';

/**
 * The findings that features do not go with replication, whatever the version. One that matters at
 * failback only is something to know, until failback is planned.
 */
export function* featuresNotSupported(
  features: Features | undefined,
  { facts, descriptor }: Context,
): Iterable<Report> {
  if (features === undefined) return;
  for (const { feature, displayName, id, onlyAtFailback } of unsupportedFeatures(features, facts)) {
    const fails = onlyAtFailback && plannedFailback(descriptor) !== undefined;
    yield {
      requirement: id,
      ...(fails && { special: 'failback' }),
      at: feature,
      message: onlyAtFailback
        ? `Machines on ${displayName} replicate, but cannot fail back; ${fails ? 'move them to another datastore, or remove failback' : 'plan no failback for them'}.`
        : `Site Recovery does not support ${displayName}; disable it for protected machines.`,
      fixes: () => [markAsDone(`stop using ${displayName}`, removeItem(features, feature))],
    };
  }
}

/** The finding that it is of a version that is not supported. */
export function* versionNotSupported(
  what: What,
  version: Value<string | number> | undefined,
  supported: readonly string[],
): Iterable<Report> {
  if (version === undefined || isOpenVersion(version.value, supported)) return;
  const minor = minorVersionOf(version.value);
  if (supported.includes(minor ?? '')) return;
  const listed = `supported versions are ${supported.join(', ')}.`;
  const message =
    minor === undefined
      ? `No version of the ${what} can be read from "${brief(String(version.value), 30)}"; ${listed}`
      : `${what} is version ${minor}; ${listed}`;
  yield { at: version, message };
}

/** Reports `latestUpdates: false`. */
export function* notUpdated(
  what: What,
  latestUpdates: Value<boolean> | undefined,
): Iterable<Report> {
  if (latestUpdates?.value !== false) return;
  yield {
    at: latestUpdates,
    message: `${what} does not have the latest updates; install them before you protect machines.`,
    fixes: () => [markAsDone('install the latest updates', [setValue(latestUpdates, true)])],
  };
}

/** The finding that it is in another network than the process servers; only what is declared is compared. */
export function* inAnotherNetwork(
  what: What,
  network: Value<string> | undefined,
  { descriptor }: Context,
): Iterable<Report> {
  if (network === undefined) return;
  const gateways = gatewayNetworks(descriptor);
  if (gateways === undefined || isAmong(network.value, gateways)) return;
  yield {
    at: network,
    message: `${what} is in ${brief(network.value, 25)}, the process server in ${brief(gateways.join(', '), 25)}; put both in one network.`,
  };
}
