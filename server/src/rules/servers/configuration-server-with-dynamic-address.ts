import { setValue } from '../../edits/edits.ts';
import { markAsDone } from '../../edits/fix.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** Protected machines know the configuration server by its address, so it must stay. */
export default rule({
  name: 'configuration-server-with-dynamic-address',
  enforces: ['ASR206'],
  block: 'configurationServer',
  docs: {
    bad: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  ipAssignment: ⟦dynamic⟧',
    }),
    good: example('vmware-to-azure', {
      configurationServer: '\n  hostname: ASR-CS01\n  ipAssignment: static',
    }),
  },
  *check({ ipAssignment }, { limits }) {
    if (ipAssignment?.value !== 'dynamic') return;
    yield {
      at: ipAssignment,
      message: `The ${limits.configurationServerName} has a dynamic address; machines lose contact when it changes. Use a static one.`,
      fixes: () => [
        markAsDone('give the server a static address', [setValue(ipAssignment, 'static')]),
      ],
    };
  },
});
