import { removeItem } from '../../edits/edits.ts';
import { blockAround } from '../../descriptor/locate.ts';
import type { NameOccurrence } from '../../descriptor/name-occurrence.ts';
import { addHost } from '../../domain/vmm.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

const sites = (hosts: string, second: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: `\n  - { name: Branch12, hosts: [${hosts}] }`,
    hyperVHosts: `\n  - { name: br12-hv1 }\n  - { name: ${second}, vmCount: 3 }`,
  });

/** Without VMM each host belongs to one Hyper-V site, and to one only. */
export default rule({
  name: 'host-not-in-one-site',
  enforces: ['ASR401'],
  block: 'occurrence',
  docs: {
    bad: sites('br12-hv1', '⟦br12-hv2⟧'),
    good: sites('br12-hv1, br12-hv2', 'br12-hv2'),
  },
  *check(mention, { name, count, descriptor, hasOpenName }) {
    if (mention.kind !== 'hyperVHost') return;
    const { at, role } = mention;
    const host = brief(mention.name, 30);
    if (role === 'reference' && !isListing(mention)) return;
    const listings = name('hyperVHost', mention.name).references.filter(isListing);
    if (role === 'definition') {
      // Sites that are missing altogether have a finding of their own.
      if (listings.length > 0 || count('hyperVSites') === 0) return;
      if (hasOpenName('hyperVHost', 'reference')) return;
      yield {
        at,
        message: `Host ${host} is not in a Hyper-V site; add it to one.`,
        fixes: () =>
          (descriptor.hyperVSites?.items ?? []).slice(0, 5).map((site): Fix => ({
            title: `Add ${host} to the site ${brief(site.name?.value ?? '', 30)}`,
            kind: 'plan',
            edits: addHost(site, mention.name),
          })),
      };
      return;
    }
    const site = blockAround(at, 'hyperVSite');
    const [first = mention] = listings;
    const other = blockAround(first.at, 'hyperVSite');
    if (site === undefined || other === undefined || site === other) return;
    const otherName = brief(other.name?.value ?? '', 30);
    yield {
      at,
      message: `Host ${host} is already in the site ${otherName}; a host can be in only one, so remove it here.`,
      related: [{ at: first.at, message: `It is in the site ${otherName} here.` }],
      fixes: () => [
        {
          title: `Remove ${host} from this site`,
          kind: 'plan',
          removes: true,
          edits: site.hosts === undefined ? [] : removeItem(site.hosts, at),
        },
      ],
    };
  },
});

function isListing({ path }: NameOccurrence): boolean {
  return path === 'hyperVSites[].hosts[]';
}
