import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const host = (updated: string): string =>
  example('hyperv-to-azure', {
    hyperVHosts: `\n  - { name: br12-hv1, os: Windows Server 2012 R2, latestUpdates: ${updated} }`,
  });

/** Replication depends on fixes of Hyper-V that come with the updates of Windows. */
export default rule({
  name: 'host-not-updated',
  enforces: ['ASR421', 'ASR631'],
  block: 'hyperVHost',
  docs: { bad: host('⟦false⟧'), good: host('true') },
  *check({ latestUpdates }) {
    if (latestUpdates?.value !== false) return;
    yield {
      at: latestUpdates,
      message:
        'Hyper-V host does not have the latest updates; install them before you enable replication.',
      fixes: () => [markAsDone('install the latest updates', [setValue(latestUpdates, true)])],
    };
  },
});
