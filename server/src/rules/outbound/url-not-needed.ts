import { removeItem } from '../../edits/removals.ts';
import { rolesOf } from '../../domain/outbound.ts';
import { isSameAddress } from '../../domain/urls.ts';
import { otherCloudOf } from '../../requirements/regions.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

/** An address that the table says is not needed on this path need not be open. */
export default rule({
  name: 'url-not-needed',
  // The rows of the table that apply here bring the rule in; those that do not are what it is about.
  enforces: ['ASR701', 'ASR702', 'ASR705', 'ASR707'],
  block: 'outbound',
  docs: {
    bad: example('hyperv-to-secondary', {
      outbound:
        "\n  urls:\n    - '*.windows.net'\n    - ⟦'*.backup.windowsazure.com'⟧\n    - '*.hypervrecoverymanager.windowsazure.com'\n    - www.msftncsi.com\n    - time.windows.com\n    - time.nist.gov",
    }),
    good: example('hyperv-to-secondary', { outbound: '\n  urls: required' }),
  },
  *check(block, { facts, scenario, descriptor }) {
    const { urls } = block;
    if (urls === undefined || scenario === undefined) return;
    if (rolesOf(block, scenario, descriptor).length === 0) return;
    const home = descriptor.vault?.location?.value;
    const cloud = home === undefined ? undefined : otherCloudOf(home)?.name;
    const unneeded = facts.urls.filter(
      (row) => row.cloud === cloud && row.notRequired.includes(scenario.code),
    );
    for (const entry of urls.items) {
      const row = unneeded.find(({ url }) => isSameAddress(entry.value, url));
      if (row === undefined) continue;
      yield {
        requirement: row.requirement,
        notDemanded: true,
        special: 'not-needed',
        at: entry,
        message: `${brief(row.url, 50)} is not needed for ${scenario.title}; remove it.`,
        fixes: () => [{ title: `Remove ${row.url}`, kind: 'plan', edits: removeItem(urls, entry) }],
      };
    }
  },
});
