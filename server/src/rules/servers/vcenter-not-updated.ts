import { setValue } from '../../descriptor/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** vCenter servers carry the latest updates. Nobody but the author can say so. */
export default rule({
  name: 'vcenter-not-updated',
  enforces: ['ASR237'],
  part: 'vCenterServer',
  docs: {
    bad: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", latestUpdates: ⟦false⟧ }',
    }),
    good: example('vmware-to-azure', {
      vCenterServers: '\n  - { name: vc01, version: "6.0", latestUpdates: true }',
    }),
  },
  *check({ latestUpdates }, { demand }) {
    const requirement = demand('ASR237');
    if (requirement === undefined || latestUpdates?.value !== false) return;
    yield {
      requirement,
      at: latestUpdates,
      message: 'vCenter lacks the latest updates; install them before machines are protected.',
      fixes: () => [
        {
          title: 'State that the latest updates are installed',
          safe: false,
          edits: [setValue(latestUpdates, true)],
        },
      ],
    };
  },
});
