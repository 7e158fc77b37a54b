import { removeItem } from '../../edits/removals.ts';
import { coveredEntries } from '../../domain/urls.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const others =
  "\n    - '*.windowsazure.com'\n    - www.msftncsi.com\n    - time.windows.com\n    - time.nist.gov";

/** An address that a wildcard of the same list covers makes the list longer and allows nothing more. */
export default rule({
  name: 'url-already-covered',
  enforces: ['ASR008'],
  block: 'outbound',
  docs: {
    bad: example('hyperv-to-azure', {
      outbound: `\n  urls:\n    - '*.windows.net'\n    - ⟦'*.blob.core.windows.net'⟧${others}`,
    }),
    good: example('hyperv-to-azure', {
      outbound: `\n  urls:\n    - '*.windows.net'${others}`,
    }),
  },
  *check({ urls }) {
    if (urls === undefined) return;
    for (const { entry, by } of coveredEntries(urls.items.map(({ value }) => value))) {
      const [narrow, wide] = [urls.items[entry], urls.items[by]];
      if (narrow === undefined || wide === undefined) continue;
      yield {
        at: narrow,
        message: `${brief(narrow.value, 40)} is already covered by ${brief(wide.value, 35)}; remove it.`,
        related: [{ at: wide, message: 'The wildcard.' }],
        fixes: () => [
          {
            title: `Remove ${brief(narrow.value)}`,
            kind: 'plan',
            edits: removeItem(urls, narrow),
          },
        ],
      };
    }
  },
});
