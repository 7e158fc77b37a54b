import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** For VMware machines the configuration server is best a VMware VM that another host restarts. */
export default rule({
  name: 'configuration-server-not-highly-available',
  enforces: ['ASR203'],
  block: 'configurationServer',
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  machine: ⟦physical⟧',
    }),
    good: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  machine: vmware\n  highlyAvailable: true',
    }),
  },
  *check({ machine, highlyAvailable }) {
    if (machine !== undefined && machine.value !== 'vmware') {
      const kind = machine.value === 'physical' ? 'a physical machine' : 'no VMware VM';
      yield {
        at: machine,
        message: `Configuration server is ${kind}; a highly available VMware VM is recommended.`,
      };
    } else if (highlyAvailable?.value === false) {
      yield {
        at: highlyAvailable,
        message:
          'Configuration server is not highly available; replication stops while it is down. Use vSphere HA.',
        fixes: () => [
          markAsDone('protect the VM with vSphere HA', [setValue(highlyAvailable, true)]),
        ],
      };
    }
  },
});
