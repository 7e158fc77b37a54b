import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** Without mappings the machines of VMM come up in no network. Each single one is the matter of another rule. */
export default rule({
  name: 'network-mappings-missing',
  enforces: ['ASR143'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-vmm-to-azure', { networkMappings: null }).replace(
      'hyperv-vmm-to-azure',
      '⟦hyperv-vmm-to-azure⟧',
    ),
    good: example('hyperv-vmm-to-azure'),
  },
  *check(_, context) {
    const why = 'VM networks of VMM are mapped to Azure networks; add a mapping';
    const report = missing('networkMappings', why, context);
    if (report !== undefined) yield report;
  },
});
