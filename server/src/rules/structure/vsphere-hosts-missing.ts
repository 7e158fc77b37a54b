import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** VMware machines run on a vSphere host, and come back to one. */
export default rule({
  name: 'vsphere-hosts-missing',
  enforces: ['ASR230', 'ASR606'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { vSphereHosts: null }).replace(
      'vmware-to-azure',
      '⟦vmware-to-azure⟧',
    ),
    good: example('vmware-to-azure'),
  },
  *check(_, context) {
    const why = 'VMware VMs run on ESXi hosts; list them';
    const report = missing('vSphereHosts', why, context);
    if (report !== undefined) yield report;
  },
});
