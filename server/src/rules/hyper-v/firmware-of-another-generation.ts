import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

const vm = (lines: string): string => machine(lines, 'hyperv-to-azure');

/** The generation of a Hyper-V VM decides its firmware. */
export default rule({
  name: 'firmware-of-another-generation',
  enforces: ['ASR047'],
  block: 'protectedItem',
  docs: {
    bad: `profile: 2026-05\n${vm('generation: 2\nfirmware: ⟦BIOS⟧')}`,
    good: `profile: 2026-05\n${vm('generation: 2\nfirmware: UEFI')}`,
  },
  *check({ generation, firmware }) {
    if (generation === undefined || firmware === undefined) return;
    const expected = generation.value === 2 ? 'UEFI' : 'BIOS';
    if (firmware.value === expected) return;
    yield {
      at: firmware,
      message: `Firmware is ${firmware.value}, but a generation ${generation.value} VM boots from ${expected}; correct one of the two.`,
      related: [{ at: generation, message: 'The generation of the VM.' }],
    };
  },
});
