import { setValue } from '../../descriptor/edits.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** vSphere hosts carry the latest updates. Nobody but the author can say so. */
export default rule({
  name: 'vsphere-host-not-updated',
  enforces: ['ASR232'],
  part: 'vSphereHost',
  docs: {
    bad: example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.0", latestUpdates: ⟦false⟧ }',
    }),
    good: example('vmware-to-azure', {
      vSphereHosts: '\n  - { name: esx01, version: "6.0", latestUpdates: true }',
    }),
  },
  *check({ latestUpdates }, { demand }) {
    const requirement = demand('ASR232');
    if (requirement === undefined || latestUpdates?.value !== false) return;
    yield {
      requirement,
      at: latestUpdates,
      message: 'vSphere host lacks the latest updates; install them before machines are protected.',
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
