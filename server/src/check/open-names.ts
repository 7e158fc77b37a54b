/** What the names of systems and versions leave open, for the checklist. */
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import { guestOsOf } from '../domain/guest-os.ts';
import { isOpenVersion } from '../domain/minor-version.ts';
import { osOf } from '../domain/operating-system.ts';
import { hostRelease } from '../domain/releases.ts';
import type { OpenPart } from '../domain/system-name.ts';
import { vmmRelease } from '../domain/vmm-release.ts';
import type { Requirement } from '../requirements/catalogue-data.ts';
import type { Facts } from '../requirements/facts.ts';

/** Something whose name leaves the requirement open. */
interface OpenName {
  readonly name: string;
  /** What to state, as it stands after "state": `the service pack`. */
  readonly part: string;
}

/**
 * Returns what to state so that a requirement on systems or versions is settled: "state the service
 * pack of FIN-APP01". Undefined if no name leaves it open, or if the requirement is another one.
 */
export function openNameNote(
  model: DescriptorModel,
  row: Requirement,
  facts: Facts,
): string | undefined {
  const open = [...(readers[row.paths[0] ?? '']?.(model, facts, row) ?? [])];
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `state ${first.part} of ${first.name}${more}`;
}

type Reader = (model: DescriptorModel, facts: Facts, row: Requirement) => Iterable<OpenName>;

/** By the path that a requirement speaks of first. */
const readers: Readonly<Record<string, Reader | undefined>> = {
  *'protectedItems[].os'({ protectedItems }, facts, { guest }) {
    for (const item of protectedItems?.items ?? []) {
      const os = osOf(item, facts);
      if (os.guest?.support !== 'open' || (os.type ?? guest) !== guest) continue;
      yield { name: item.name?.value ?? 'a machine', part: partOf(os.guest.open) };
    }
  },
  *'configurationServer.os'({ configurationServer: server }, facts) {
    const guest = server?.os === undefined ? undefined : guestOsOf(server.os.value, facts);
    if (guest === undefined || !guest.open.some((part) => part !== 'servicePack')) return;
    yield { name: server?.hostname?.value ?? 'the server', part: partOf(guest.open) };
  },
  *'hyperVHosts[].os'({ hyperVHosts }, facts) {
    for (const { name, os } of hyperVHosts?.items ?? [])
      if (os !== undefined && !hostRelease(os.value, facts).hasVersion)
        yield { name: name?.value ?? 'a host', part: 'the release' };
  },
  *'vmmServers[].version'({ vmmServers }, facts) {
    for (const { name, version } of vmmServers?.items ?? [])
      if (version !== undefined && !vmmRelease(version.value, facts).hasVersion)
        yield { name: name?.value ?? 'a VMM server', part: 'the release' };
  },
  *'vSphereHosts[].version'({ vSphereHosts }, { lists }) {
    for (const { name, version } of vSphereHosts?.items ?? [])
      if (version !== undefined && isOpenVersion(version.value, lists.vSphereVersions))
        yield { name: name?.value ?? 'a host', part: 'the version' };
  },
  *'vCenterServers[].version'({ vCenterServers }, { lists }) {
    for (const { name, version } of vCenterServers?.items ?? [])
      if (version !== undefined && isOpenVersion(version.value, lists.vCenterVersions))
        yield { name: name?.value ?? 'a vCenter', part: 'the version' };
  },
};

/** The most important of the parts that a name leaves open. */
function partOf(open: readonly OpenPart[]): string {
  if (open.includes('product')) return 'the system';
  if (open.includes('version')) return 'the version';
  return open.includes('servicePack') ? 'the service pack' : 'the minor release';
}
