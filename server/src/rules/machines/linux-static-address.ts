import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { osOf } from '../../domain/operating-system.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

const linux = (nic: string): string =>
  machine(`os: CentOS 7.2\nnics:\n  - { ipAssignment: ${nic} }`, 'hyperv-to-azure');

/** A Linux guest on Hyper-V takes its addresses by DHCP. */
export default rule({
  name: 'linux-static-address',
  enforces: ['ASR507'],
  block: 'protectedItem',
  *values(item, { facts }) {
    if (osOf(item, facts).type === 'Windows') return;
    for (const { ipAssignment } of item.nics?.items ?? []) yield ipAssignment;
  },
  docs: { bad: linux('⟦static⟧'), good: linux('dhcp') },
  *check(item, { facts }) {
    for (const { ipAssignment } of item.nics?.items ?? []) {
      if (ipAssignment?.value !== 'static' || osOf(item, facts).type !== 'Linux') continue;
      yield {
        at: ipAssignment,
        message:
          'Linux machine has a static IP address, which Site Recovery does not support on Hyper-V; use DHCP.',
        fixes: () => [markAsDone('set the adapter to DHCP', [setValue(ipAssignment, 'dhcp')])],
      };
    }
  },
});
