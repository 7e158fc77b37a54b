import { isFullyReadable } from '../../descriptor/readable.ts';
import { markAsDone } from '../../edits/fix.ts';
import { allow, missingInWords, rolesOf } from '../../domain/outbound.ts';
import { isAlternative, missingUrls, neededUrls } from '../../domain/urls.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/**
 * Where the open addresses are listed, every address of the table that the scenario needs is covered.
 * Of the two for MySQL one may do, which is a rule of its own.
 */
export default rule({
  name: 'url-missing',
  enforces: [
    'ASR701',
    'ASR702',
    'ASR703',
    'ASR704',
    'ASR705',
    'ASR706',
    'ASR708',
    'ASR709',
    'ASR710',
    'ASR711',
    'ASR712',
    'ASR713',
    'ASR714',
    'ASR715',
    'ASR716',
    'ASR717',
    'ASR718',
    'ASR719',
    'ASR720',
    'ASR721',
    'ASR722',
  ],
  block: 'outbound',
  docs: {
    bad: example('hyperv-to-secondary', {
      outbound:
        "\n  ⟦urls⟧:\n    - '*.windows.net'\n    - '*.windowsazure.com'\n    - www.msftncsi.com\n    - time.windows.com",
    }),
    good: example('hyperv-to-secondary', {
      outbound:
        "\n  urls:\n    - '*.windows.net'\n    - '*.windowsazure.com'\n    - www.msftncsi.com\n    - time.windows.com\n    - time.nist.gov",
    }),
  },
  *check(block, { facts, limits, scenario, descriptor }) {
    const { urls } = block;
    if (urls === undefined || urls.word !== undefined || !isFullyReadable(urls)) return;
    const roles = rolesOf(block, scenario, descriptor);
    if (roles.length === 0) return;
    const entries = urls.items.map(({ value }) => value);
    const needed = neededUrls(facts, scenario?.code, descriptor.vault?.location?.value);
    const missing = missingUrls(needed, entries);
    for (const one of missing) {
      const { row, closed } = one;
      if (isAlternative(row, facts)) continue;
      yield {
        // Private endpoints take the place of public addresses; of which ones, a person has to say.
        ...(descriptor.vault?.privateEndpoints?.value === true && { special: 'private-endpoints' }),
        requirement: row.requirement,
        at: urls.key ?? urls,
        message: missingInWords(one, roles, limits),
        related: urls.items
          .filter(({ value }) => value === closed)
          .map((at) => ({ at, message: 'This entry allows another scheme or port.' })),
        fixes: () => {
          const own = markAsDone(`allow ${row.url}`, allow(urls, [one]));
          const all = markAsDone(
            `allow all ${missing.length} missing addresses`,
            allow(urls, missing),
          );
          return missing.length > 1 ? [own, all] : [own];
        },
      };
    }
  },
});
