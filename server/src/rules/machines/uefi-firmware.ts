import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import type { Limits } from '../../requirements/facts.ts';
import { machine } from '../examples.ts';
import { rule, type Report } from '../rule.ts';

/** Whether a machine may start from UEFI, and with Secure Boot, is a question of the profile. */
export default rule({
  name: 'uefi-firmware',
  enforces: ['ASR309', 'ASR505'],
  block: 'protectedItem',
  docs: { bad: machine('firmware: ⟦UEFI⟧'), good: machine('firmware: BIOS') },
  *check(item, { limits, scenario }) {
    const found = unsupported(item, limits, scenario?.machines === 'hyper-v');
    if (found !== undefined) yield found;
  },
});

function unsupported(
  { firmware, generation, secureBoot }: ProtectedItem,
  { uefi, secureBoot: secure }: Limits,
  isHyperV: boolean,
): Report | undefined {
  if (!uefi && firmware?.value === 'UEFI') {
    const message =
      'Machine boots with UEFI, which Site Recovery does not support; convert it to BIOS or rebuild it.';
    return { at: firmware, message };
  }
  if (!secure && secureBoot?.value === true) {
    const message = 'Secure Boot is on, which Site Recovery does not support; turn it off.';
    return { at: secureBoot, message };
  }
  // The article rejects UEFI, and other pages of its day accept generation 2, which has no BIOS.
  if (!uefi && generation?.value === 2 && isHyperV) {
    const message =
      'Generation 2 boots with UEFI, which the article rejects and the support matrix allows; run a test failover.';
    return { special: 'generation-2', at: generation, message };
  }
  return undefined;
}
