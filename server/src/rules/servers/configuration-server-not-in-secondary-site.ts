import { setProperty } from '../../edits/edits.ts';
import { isEmptyBlock, isUnreadable } from '../../descriptor/readable.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** InMage is managed from the secondary site. A server without a site is in the primary one. */
export default rule({
  name: 'configuration-server-not-in-secondary-site',
  enforces: ['ASR608'],
  block: 'configurationServer',
  docs: {
    bad: example('vmware-to-secondary', {
      configurationServer: ' { hostname: ⟦CX-1⟧ }',
    }),
    good: example('vmware-to-secondary', {
      configurationServer: ' { hostname: CX-1, site: secondary }',
    }),
  },
  *check(server) {
    if (server.site?.value === 'secondary') return;
    // An empty block is missing as a whole.
    if (isUnreadable(server, 'site') || isEmptyBlock(server)) return;
    yield {
      at: server.site ?? server.hostname ?? server.key ?? server,
      message:
        'Configuration server is in the primary site; InMage needs it in the secondary site. Set site: secondary.',
      fixes: () => [
        {
          title: 'Use secondary',
          kind: 'plan',
          edits: setProperty(server, 'site', 'secondary'),
        },
      ],
    };
  },
});
