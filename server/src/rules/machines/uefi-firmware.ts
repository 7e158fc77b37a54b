import { isAmongSystems } from '../../domain/guest-os.ts';
import { disksOf } from '../../domain/disks.ts';
import { osOf } from '../../domain/operating-system.ts';
import type { ProtectedItem } from '../../descriptor/model.generated.ts';
import { briefWords } from '../../text/brief.ts';
import { machine } from '../examples.ts';
import { rule, type Context, type Report } from '../rule.ts';

/** Whether a machine may start from UEFI, and with Secure Boot, is a question of the profile. */
export default rule({
  name: 'uefi-firmware',
  enforces: ['ASR309', 'ASR505'],
  block: 'protectedItem',
  *values({ firmware, generation, secureBoot }, { limits }) {
    yield (limits.uefi ? secureBoot : undefined) ?? firmware ?? generation;
  },
  docs: { bad: machine('firmware: ⟦UEFI⟧'), good: machine('firmware: BIOS') },
  *check(item, context) {
    const { uefi, secureBoot: secure } = context.limits;
    const { firmware, secureBoot } = item;
    const found = uefi ? systemWithoutUefi(item, context) : generation2(item, context);
    if (!uefi && firmware?.value === 'UEFI') {
      const message =
        'Machine boots with UEFI, which Site Recovery does not support; convert it to BIOS or rebuild it.';
      yield { at: firmware, message };
    } else if (!secure && secureBoot?.value === true) {
      const message = 'Secure Boot is on, which Site Recovery does not support; turn it off.';
      yield { at: secureBoot, message };
    } else if (found !== undefined) yield found;
  },
});

/** A system that the profile does not start from UEFI. */
function systemWithoutUefi(item: ProtectedItem, { facts, scenario }: Context): Report | undefined {
  const generation = scenario?.machines === 'hyper-v' ? item.generation : undefined;
  const at = item.firmware?.value === 'UEFI' ? item.firmware : generation;
  if (at === undefined || (at === generation && at.value !== 2)) return undefined;
  const names = scenario && facts.uefiNotOn[scenario.code];
  const { guest, version } = osOf(item, facts);
  if (names === undefined || version === undefined || !isAmongSystems(guest, names))
    return undefined;
  const name = briefWords(version.value, 45);
  return {
    at,
    message: `${name} does not start from UEFI in Azure; upgrade it or convert it to BIOS.`,
  };
}

/** The article rejects UEFI, and other pages of its day accept generation 2, which has no BIOS. */
function generation2(
  item: ProtectedItem,
  { facts, limits, scenario }: Context,
): Report | undefined {
  const { generation: at } = item;
  if (at?.value !== 2 || scenario?.machines !== 'hyper-v') return undefined;
  const limit = limits.secondGenerationOsDiskGB;
  const size = disksOf(item).find(({ role }) => role === 'os')?.disk.sizeGB?.value;
  const rejected = 'Generation 2 boots with UEFI; the support matrix allows it';
  if (osOf(item, facts).type === 'Linux') {
    return { at, message: `${rejected} for Windows only. Rebuild the machine as generation 1.` };
  }
  if (size !== undefined && size >= limit) {
    const message = `${rejected} with an OS disk under ${limit} GB only, and this one is ${size} GB.`;
    return { at, message };
  }
  const message =
    'Generation 2 boots with UEFI, which the article rejects and the support matrix allows; run a test failover.';
  return { special: 'generation-2', at, message };
}
