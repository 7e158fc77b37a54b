import { addItem } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import { includesPort } from '../../domain/ports.ts';
import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** The machines of a replication group agree on recovery points over a port of their own. */
export default rule({
  name: 'multi-vm-port-closed',
  enforces: ['ASR308'],
  block: 'protectedItem',
  *values({ multiVmGroup, openPorts }) {
    if (multiVmGroup !== undefined) yield openPorts;
  },
  docs: {
    bad: machine('multiVmGroup: finance\nopenPorts: ⟦[3389]⟧'),
    good: machine('multiVmGroup: finance\nopenPorts: [3389, 20004]'),
  },
  *check({ multiVmGroup, openPorts }, { limits }) {
    if (multiVmGroup === undefined || openPorts === undefined) return;
    const port = limits.multiVmPort;
    // A port that cannot be read may be the one.
    if (!isFullyReadable(openPorts) || includesPort(openPorts, port)) return;
    yield {
      at: openPorts,
      message: `Port ${port} is not open, which multi-VM consistency needs; open it in the machine's firewall.`,
      fixes: () => [
        markAsDone(
          `open port ${port} in the firewall of the machine`,
          addItem(openPorts, String(port)),
        ),
      ],
    };
  },
});
