import { setValue } from '../../edits/edits.ts';
import { osOf } from '../../domain/operating-system.ts';
import type { Value } from '../../descriptor/sourced.ts';
import type { Facts } from '../../requirements/facts.ts';
import { suggestGuest, nearestSupported, type GuestOs } from '../../domain/guest-os.ts';
import { brief } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule, type Fix, type Report } from '../rule.ts';

/**
 * The Mobility service supports a list of systems. A system that is neither Windows nor Linux is
 * reported under the requirement for Linux, because it is not on that list.
 */
export default rule({
  name: 'unsupported-guest-os',
  enforces: ['ASR320', 'ASR330'],
  block: 'protectedItem',
  docs: { bad: machine('os: ⟦CentOS 7.3⟧'), good: machine('os: CentOS 7.2') },
  *check(item, { facts }) {
    const { type, version, guest, architecture } = osOf(item, facts);
    const unsupported = version === undefined ? undefined : report(version, guest, facts);
    if (unsupported !== undefined) {
      const windows =
        (guest?.type ?? type) === 'Windows' || /windows/i.test(unsupported.meant ?? '');
      yield { requirement: windows ? 'ASR320' : 'ASR330', ...unsupported.report };
    }
    const stated = item.os?.architecture;
    const at = stated ?? (unsupported === undefined ? version : undefined);
    if (type !== 'Windows' || architecture !== 'x86' || !at) return;
    yield {
      requirement: 'ASR320',
      at,
      message:
        'Windows is 32-bit; Site Recovery protects only 64-bit editions. Move its workload to one.',
    };
  },
});

function report(
  version: Value<string>,
  guest: GuestOs | undefined,
  facts: Facts,
): { readonly meant?: string; readonly report: Report } | undefined {
  if (guest !== undefined && guest.support !== 'unsupported') return undefined;
  const name = brief(version.value, 40);
  if (guest === undefined) {
    const meant = suggestGuest(version.value, facts);
    if (meant === undefined) {
      const message = `${brief(version.value, 35)} is not a system that Site Recovery supports; correct the name, or move the workload.`;
      return { report: { at: version, message } };
    }
    const message = `${name} is not a known system; did you mean ${meant}?`;
    const fixes = (): readonly Fix[] => [
      { title: `Write ${meant}`, kind: 'safe', edits: [setValue(version, meant)] },
    ];
    return { meant, report: { at: version, message, fixes } };
  }
  const nearest = nearestSupported(guest);
  if (nearest === undefined) {
    const message = `${name} is not supported; move the workload to a system that Site Recovery supports.`;
    return { report: { at: version, message } };
  }
  const message = `${name} is not supported; the nearest supported version is ${nearest}.`;
  return { report: { at: version, message } };
}
