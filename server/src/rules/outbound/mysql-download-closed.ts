import { isFullyReadable } from '../../descriptor/readable.ts';
import { markAsDone } from '../../edits/fix.ts';
import { allow, rolesOf } from '../../domain/outbound.ts';
import { hostOf, isAlternative, missingUrls, neededUrls } from '../../domain/urls.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const others =
  "\n    - '*.windows.net'\n    - '*.windowsazure.com'\n    - www.msftncsi.com\n    - time.windows.com\n    - time.nist.gov";

/** Setup downloads MySQL. The article names two addresses for it, of which one may do. */
export default rule({
  name: 'mysql-download-closed',
  enforces: ['ASR216', 'ASR707'],
  block: 'outbound',
  docs: {
    bad: example('vmware-to-azure', { outbound: `\n  ⟦urls⟧:${others}` }),
    good: example('vmware-to-azure', { outbound: `\n  urls:${others}\n    - '*.mysql.com'` }),
  },
  *check(block, { facts, scenario, descriptor }) {
    const { urls } = block;
    if (urls === undefined || urls.word !== undefined || !isFullyReadable(urls)) return;
    if (rolesOf(block, scenario, descriptor).length === 0) return;
    const needed = neededUrls(facts, scenario?.code, descriptor.vault?.location?.value);
    const pair = needed.filter((row) => isAlternative(row, facts));
    const entries = urls.items.map(({ value }) => value);
    const all = missingUrls(needed, entries);
    const missing = all.filter(({ row }) => pair.includes(row));
    const both = missing.length === pair.length;
    // With both closed there is one finding, under the address that is named on its own.
    const one = both ? missing.find(({ row }) => row.alternativeOf) : missing[0];
    if (one === undefined) return;
    const { row } = one;
    const hosts = pair.map(({ url }) => hostOf(url)).join(' or ');
    yield {
      requirement: row.requirement,
      ...(both ? {} : { special: 'one-address-missing' }),
      at: urls.key ?? urls,
      message: both
        ? `MySQL is not reachable at ${hosts}, and setup downloads it; allow both addresses.`
        : `One of two MySQL addresses is missing; add ${row.url}.`,
      fixes: () => {
        const own = markAsDone(
          both ? 'allow both MySQL addresses' : `allow ${row.url}`,
          allow(urls, missing),
        );
        return all.length > missing.length
          ? [own, markAsDone(`allow all ${all.length} missing addresses`, allow(urls, all))]
          : [own];
      },
    };
  },
});
