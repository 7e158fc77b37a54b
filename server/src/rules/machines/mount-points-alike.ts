import type { Value } from '../../descriptor/sourced.ts';
import { osOf } from '../../domain/operating-system.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const disks = (second: string): string =>
  example('vmware-to-azure', {
    profile: ' 2026-05',
    configurationServer: '\n  hostname: ASR-APPL01\n  os: Windows Server 2022',
    vSphereHosts: '\n  - { name: esx01, version: "8.0" }',
    protectedItems:
      '\n  - name: FIN-DB01\n    os: Ubuntu 22.04\n    disks:\n      - 40\n' +
      '      - { sizeGB: 100, mountPoint: /data }\n' +
      `      - { sizeGB: 100, mountPoint: ${second} }`,
  });

/** Mount points and device names of a Linux machine that differ in nothing but the case of letters. */
export default rule({
  name: 'mount-points-alike',
  enforces: ['ASR057'],
  block: 'protectedItem',
  docs: { bad: disks('⟦/DATA⟧'), good: disks('/archive') },
  *check(item, { facts }) {
    const items = item.disks?.items ?? [];
    if (items.length < 2 || osOf(item, facts).type === 'Windows') return;
    const seen = new Map<string, Value<string>>();
    const paths = items.flatMap(({ mountPoint, name }) => [mountPoint, name]);
    for (const at of paths) {
      // A name that is no path is only a label: "Hard disk 2".
      if (at?.value.trim().startsWith('/') !== true) continue;
      const path = plain(at.value);
      const first = seen.get(path.toLowerCase());
      if (first === undefined) {
        seen.set(path.toLowerCase(), at);
        continue;
      }
      // Disks of one volume have one mount point.
      if (plain(first.value) === path) continue;
      yield {
        at,
        message: `${brief(path, 30)} differs from ${brief(plain(first.value), 30)} only in case, which is not supported; rename one of them.`,
        related: [{ at: first, message: 'It differs from this one only in case.' }],
      };
    }
  },
});

/** The path without the slash at its end. */
function plain(path: string): string {
  const trimmed = path.trim();
  return trimmed.length > 1 && trimmed.endsWith('/') ? trimmed.slice(0, -1) : trimmed;
}
