import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** The VMs made by a failover have to be attached to a network. */
export default rule({
  name: 'virtual-networks-missing',
  enforces: ['ASR140'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-azure', { virtualNetworks: null }).replace(
      'vmware-to-azure',
      '⟦vmware-to-azure⟧',
    ),
    good: example('vmware-to-azure'),
  },
  *check(_, context) {
    const why = 'Azure VMs need a network after failover; add one';
    const report = missing('virtualNetworks', why, context);
    if (report !== undefined) yield report;
  },
});
