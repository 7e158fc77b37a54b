import { setValue } from '../../edits/edits.ts';
import { freeName } from '../../edits/new-names.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

/**
 * InMage receives data through a process server in the primary site. The rule on missing blocks
 * reports a descriptor without any process server.
 */
export default rule({
  name: 'no-primary-process-server',
  enforces: ['ASR603'],
  block: 'descriptor',
  docs: {
    bad: example('vmware-to-secondary', {
      processServers: '\n  - { name: PS-1, site: ⟦secondary⟧ }',
    }),
    good: example('vmware-to-secondary', {
      processServers: '\n  - { name: PS-1 }\n  - { name: PS-2, site: secondary }',
    }),
  },
  *check({ processServers }, { isDeclared, isFullyReadable, addToList }) {
    const servers = processServers?.items ?? [];
    const site = servers[0]?.site;
    // An entry without a site is in the primary one.
    if (site === undefined || servers.some((server) => server.site?.value !== 'secondary')) return;
    if (!isFullyReadable('processServers')) return;
    yield {
      at: site,
      message:
        'No process server is in the primary site, where InMage needs one to receive data; add one.',
      fixes: () => {
        const fresh = freeName('PS-PRIMARY', (one) => isDeclared('processServer', one));
        const add: Fix = {
          title: 'Add a process server in the primary site',
          kind: 'plan',
          edits: addToList('processServers', `{ name: ${fresh}, site: primary }`),
        };
        const move: Fix = {
          title: 'Use primary',
          kind: 'plan',
          edits: [setValue(site, 'primary')],
        };
        return servers.length === 1 ? [move, add] : [add];
      },
    };
  },
});
