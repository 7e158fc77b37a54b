import { inWords, rolesOf } from '../../domain/outbound.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** The servers that talk to Site Recovery need a way to the internet, straight or by a proxy. */
export default rule({
  name: 'no-internet-connection',
  enforces: ['ASR211', 'ASR406', 'ASR423', 'ASR625'],
  block: 'outbound',
  docs: {
    bad: example('vmware-to-azure', { outbound: '\n  connection: ⟦none⟧' }),
    good: example('vmware-to-azure', { outbound: '\n  connection: proxy' }),
  },
  *check(block, { limits, scenario, descriptor }) {
    const { connection } = block;
    if (connection?.value !== 'none') return;
    const roles = rolesOf(block, scenario, descriptor);
    const [first] = roles;
    if (first === undefined) return;
    yield {
      // A VMM server goes before its hosts.
      requirement: first === 'hyperVHost' ? 'ASR423' : ['ASR211', 'ASR406', 'ASR625'],
      at: connection,
      message: `No internet connection for ${inWords(roles, limits)}; Site Recovery needs one, direct or through a proxy.`,
    };
  },
});
