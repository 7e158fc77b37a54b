import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** A duplicate top-level key: its two blocks may be far apart, in separate segments. */
export default rule({
  name: 'duplicate-block',
  enforces: ['ASR001'],
  block: 'descriptor',
  docs: {
    bad: `${example('vmware-to-azure')}⟦portal⟧: azure\n`.replace(
      'vault:',
      'portal: azure\nvault:',
    ),
    good: example('vmware-to-azure', { portal: ' azure' }),
  },
  *check(_, { keys, removeBlock }) {
    for (const [key, [first, ...others]] of keys()) {
      if (first === undefined) continue;
      const name = brief(key, 40);
      for (const at of others) {
        yield {
          at,
          message: `Duplicate block "${name}"; keep one of them.`,
          related: [{ at: first, message: `"${name}" is first used here.` }],
          fixes: () => [
            {
              title: `Remove the second "${name}"`,
              kind: 'plan',
              oneByOne: true,
              edits: removeBlock(key, at),
            },
          ],
        };
      }
    }
  },
});
