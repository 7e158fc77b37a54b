import { osOf } from '../../domain/operating-system.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { suggestGuest, type GuestOs } from '../../domain/guest-os.ts';
import { machine } from '../examples.ts';
import { rule, type Report } from '../rule.ts';
import { misnamed, unknownSystem, unlistedSystem } from '../system-reports.ts';

/**
 * The Mobility service supports a list of systems. What a name does not say, such as a service pack,
 * is left open. A system that is neither Windows nor Linux is reported under the requirement for
 * Linux, because it is not on that list.
 */
export default rule({
  name: 'unsupported-guest-os',
  enforces: ['ASR320', 'ASR330'],
  block: 'protectedItem',
  *values(item, { facts }, requirement) {
    const { type, version, guest } = osOf(item, facts);
    if (type === (requirement === 'ASR320' ? 'Linux' : 'Windows')) return;
    yield guest?.support === 'open' ? undefined : version;
  },
  docs: { bad: machine('os: ⟦CentOS 7.3⟧'), good: machine('os: CentOS 7.2') },
  *check(item, { facts }) {
    const { type, version, guest, architecture } = osOf(item, facts);
    const meant =
      guest === undefined && version !== undefined ? suggestGuest(version.value, facts) : undefined;
    const found = version === undefined ? undefined : unsupported(version, guest, meant);
    if (found !== undefined) {
      const windows = (guest?.type ?? type) === 'Windows' || /windows/i.test(meant ?? '');
      yield { requirement: windows ? 'ASR320' : 'ASR330', ...found };
    }
    const stated = item.os?.architecture;
    const at = stated ?? (found === undefined ? version : undefined);
    if (type !== 'Windows' || architecture !== 'x86' || !at) return;
    yield {
      requirement: 'ASR320',
      at,
      message:
        'Windows is 32-bit; Site Recovery protects only 64-bit editions. Move its workload to one.',
    };
  },
});

function unsupported(
  version: Value<string>,
  guest: GuestOs | undefined,
  meant: string | undefined,
): Report | undefined {
  if (guest === undefined) return unknownSystem(version, meant);
  if (guest.form === 'build') return misnamed(version, guest);
  if (guest.support === 'unsupported') return unlistedSystem(version, guest);
  return misnamed(version, guest);
}
