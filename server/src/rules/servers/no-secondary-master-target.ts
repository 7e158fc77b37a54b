import { setProperty } from '../../edits/edits.ts';
import { freeName } from '../../edits/new-names.ts';
import { isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

/**
 * InMage keeps the replicas on a master target in the secondary site. The rule on missing
 * blocks reports a descriptor without any master target.
 */
export default rule({
  name: 'no-secondary-master-target',
  enforces: ['ASR609'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-secondary', {
      masterTargetServers: '\n  - { name: MT-1, site: ⟦primary⟧ }',
    }),
    good: example('vmware-to-secondary', {
      masterTargetServers: '\n  - { name: MT-1 }\n  - { name: MT-2, site: secondary }',
    }),
  },
  *check({ masterTargetServers }, { isDeclared, isFullyReadable, addToList }) {
    const targets = masterTargetServers?.items ?? [];
    const [first] = targets;
    if (first === undefined) return;
    if (targets.some((one) => one.site?.value === 'secondary' || isUnreadable(one, 'site'))) return;
    if (!isFullyReadable('masterTargetServers')) return;
    yield {
      // An entry without a site is in the primary one.
      at: first.site ?? first.name ?? first,
      message:
        'No master target is in the secondary site, where InMage keeps replicas; set site: secondary on one.',
      fixes: () => {
        const fresh = freeName('MT-SECONDARY', (one) => isDeclared('masterTargetServer', one));
        const add: Fix = {
          title: 'Add a master target in the secondary site',
          kind: 'plan',
          edits: addToList('masterTargetServers', `{ name: ${fresh}, site: secondary }`),
        };
        const move: Fix = {
          title: 'Use secondary',
          kind: 'plan',
          edits: setProperty(first, 'site', 'secondary'),
        };
        return targets.length === 1 ? [move, add] : [add];
      },
    };
  },
});
