import { machine } from '../examples.ts';
import { rule } from '../rule.ts';

/** A team of adapters is one adapter in Azure; each machine is reported once. */
export default rule({
  name: 'teamed-adapters',
  enforces: ['ASR313', 'ASR506'],
  block: 'protectedItem',
  docs: {
    bad: machine('nics: [{ teamed: ⟦true⟧ }, { teamed: true }]'),
    good: machine('nics: [{ teamed: false }]'),
  },
  *check({ nics }, { facts }) {
    const teamed = nics?.items.find((nic) => nic.teamed?.value === true)?.teamed;
    if (teamed === undefined) return;
    yield {
      at: teamed,
      message:
        facts.guestTeaming === 'merged'
          ? 'Teamed adapters become one adapter in Azure; plan one address and its bandwidth.'
          : 'Teamed adapters in a guest are not supported; remove the team, or verify with a test failover.',
    };
  },
});
