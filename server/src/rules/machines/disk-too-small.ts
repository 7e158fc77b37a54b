import { exclusionOf, replicatedDisks } from '../../domain/disks.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const today = (disks: string): string =>
  example('physical-to-azure', {
    profile: ' 2026-05',
    configurationServer: '\n  hostname: PLANT-CS1\n  os: Windows Server 2022',
    protectedItems: `\n  - name: MES01\n    os: Windows Server 2022\n    disks: ${disks}`,
  });

/** Some profiles know a smallest disk too. */
export default rule({
  name: 'disk-too-small',
  enforces: ['ASR303'],
  block: 'protectedItem',
  docs: { bad: today('[100, ⟦0.5⟧]'), good: today('[100, 1]') },
  *check(item, { limits }) {
    for (const one of replicatedDisks(item)) {
      const size = one.disk.sizeGB;
      if (size === undefined || size.value >= limits.diskMinGB) continue;
      yield {
        at: size,
        message: `Disk is ${size.value} GB; Site Recovery replicates disks from ${limits.diskMinGB} GB. ${limits.diskExclusion ? 'Enlarge or exclude' : 'Enlarge'} it.`,
        fixes: () => [exclusionOf(one, item, limits)],
      };
    }
  },
});
