import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const clouds = (cloud: string, host: string): string =>
  `clouds: [{ name: ${cloud}, hostGroups: [{ name: ${cloud} hosts, hosts: [${host}] }] }]`;

const vmm = (updated: string): string =>
  example('hyperv-to-secondary', {
    vmmServers:
      `\n  - name: vmm-a\n    latestUpdates: ${updated}\n    ${clouds('Prod', 'hva1')}` +
      `\n  - name: vmm-b\n    site: secondary\n    ${clouds('Recovery', 'hvb1')}`,
  });

/** Each VMM server carries the newest update rollup of its release. */
export default rule({
  name: 'vmm-not-updated',
  enforces: ['ASR622'],
  block: 'vmmServer',
  docs: { bad: vmm('⟦false⟧'), good: vmm('true') },
  *check({ latestUpdates }) {
    if (latestUpdates?.value !== false) return;
    yield {
      at: latestUpdates,
      message: 'VMM server does not have the latest updates; install its newest update rollup.',
      fixes: () => [
        markAsDone('install the newest update rollup', [setValue(latestUpdates, true)]),
      ],
    };
  },
});
