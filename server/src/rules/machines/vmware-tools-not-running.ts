import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** Site Recovery sees into a VM by its VMware Tools only. */
export default rule({
  name: 'vmware-tools-not-running',
  enforces: ['ASR300', 'ASR301'],
  block: 'protectedItem',
  docs: {
    bad: machine('vmwareTools: ⟦notRunning⟧'),
    good: machine('vmwareTools: running'),
  },
  *check({ vmwareTools }) {
    if (vmwareTools?.value === 'notInstalled') {
      const message =
        'VMware Tools are not installed, and Site Recovery reads the VM through them; install them.';
      yield { requirement: 'ASR300', at: vmwareTools, message };
    }
    if (vmwareTools?.value === 'notRunning') {
      const message =
        'VMware Tools are not running; start them, and set them to start with the system.';
      yield { requirement: 'ASR301', at: vmwareTools, message };
    }
  },
});
