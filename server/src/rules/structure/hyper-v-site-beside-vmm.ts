import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Between two VMM sites only hosts in VMM clouds replicate; a Hyper-V site is for hosts without VMM. */
export default rule({
  name: 'hyper-v-site-beside-vmm',
  enforces: ['ASR620'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-to-secondary', {
      hyperVSites: '\n  - { name: Branch12, hosts: [hva1] }',
    }).replace('hyperVSites', '⟦hyperVSites⟧'),
    good: example('hyperv-to-secondary'),
  },
  *check(_, { keySpan: keyPlace, removeBlock }) {
    const at = keyPlace('hyperVSites');
    if (at === undefined) return;
    yield {
      at,
      message: 'Only hosts in VMM clouds replicate to a secondary site; remove the Hyper-V sites.',
      fixes: () => [
        {
          title: 'Remove hyperVSites',
          kind: 'plan',
          removes: true,
          edits: removeBlock('hyperVSites'),
        },
      ],
    };
  },
});
