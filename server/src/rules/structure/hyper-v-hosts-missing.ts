import { example } from '../examples.ts';
import { missing } from '../missing.ts';
import { rule } from '../rule.ts';

/** Of Hyper-V machines it has to be known where they run. */
export default rule({
  name: 'hyper-v-hosts-missing',
  enforces: ['ASR009'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-to-azure', { hyperVHosts: null }).replace(
      'hyperv-to-azure',
      '⟦hyperv-to-azure⟧',
    ),
    good: example('hyperv-to-azure'),
  },
  *check(_, context) {
    if (context.scenario?.machines !== 'hyper-v') return;
    const why = 'the machines run on Hyper-V hosts; list them';
    const report = missing('hyperVHosts', why, context);
    if (report !== undefined) yield report;
  },
});
