import { example, unmarked } from '../examples.ts';
import { rule } from '../rule.ts';

const processServers = '\n  - { name: ASR-PS-AZ, location: azure }';
const failback = ' { types: [unplanned], volume: ⟦large⟧ }';

/** A large failback is better not taken in by the configuration server, which goes on replicating. */
export default rule({
  name: 'large-failback-without-master-target',
  enforces: ['ASR844'],
  block: 'failback',
  docs: {
    bad: example('vmware-to-azure', { processServers, failback }),
    good: example('vmware-to-azure', {
      processServers,
      masterTargetServers: '\n  - name: MT01',
      failback: unmarked(failback),
    }),
  },
  *check({ volume }, { count, addToList }) {
    if (volume?.value !== 'large') return;
    if (count('masterTargetServers') > 0) return;
    yield {
      at: volume,
      message:
        'Large failbacks need a separate master target on-premises; add one to masterTargetServers.',
      fixes: () => {
        const edits = addToList('masterTargetServers', '{ name: MT-FAILBACK, machine: vmware }');
        return [{ title: 'Add a master target', kind: 'plan', edits }];
      },
    };
  },
});
