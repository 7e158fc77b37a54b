import { removeItem } from '../../edits/removals.ts';
import { blockAround } from '../../descriptor/locate.ts';
import type { NameOccurrence } from '../../descriptor/name-occurrence.ts';
import { hostClustersOf } from '../../domain/hyper-v-topology.ts';
import { isListedOtherwise } from '../../domain/machine-hosts.ts';
import { addHost } from '../../domain/vmm.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Fix } from '../rule.ts';

const sites = (hosts: string, second: string): string =>
  example('hyperv-to-azure', {
    hyperVSites: `\n  - { name: Branch12, hosts: [${hosts}] }`,
    hyperVHosts: `\n  - { name: br12-hv1 }\n  - { name: ${second}, vmCount: 3 }`,
  });

/** Without VMM each host belongs to one Hyper-V site, and to one only, by its name or its cluster's. */
export default rule({
  name: 'host-not-in-one-site',
  enforces: ['ASR401'],
  block: 'occurrence',
  docs: {
    bad: sites('br12-hv1', '⟦br12-hv2⟧'),
    good: sites('br12-hv1, br12-hv2', 'br12-hv2'),
  },
  *check(mention, { name, count, descriptor, hasOpenName }) {
    // A cluster that no site lists has nodes, which are reported.
    if (mention.kind !== 'hyperVHost' || mention.isAlso === true) return;
    const { at, role } = mention;
    const host = brief(mention.name, 30);
    if (role === 'reference' && !isListing(mention)) return;
    const listingsOf = (one: string): readonly NameOccurrence[] =>
      name('hyperVHost', one).references.filter(isListing);
    const listings = listingsOf(mention.name);
    if (role === 'definition') {
      const cluster = blockAround(at, 'hyperVHost')?.cluster;
      if (listings.length > 0 || (cluster && listingsOf(cluster.value).length > 0)) return;
      // Sites that are missing altogether have a finding of their own, and so has a misspelled host.
      if (count('hyperVSites') === 0 || isListedOtherwise(mention.name, descriptor)) return;
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
    const { nodes, clusters } = hostClustersOf(descriptor);
    const own = mention.name.toLowerCase();
    const cluster = clusters.get(own);
    const ofCluster = cluster === undefined ? [] : listingsOf(cluster);
    // Of a cluster and its node, the node is the one that is listed too much.
    const first =
      ofCluster.find((one) => blockAround(one.at, 'hyperVSite') !== site) ?? listings[0];
    const other = first && blockAround(first.at, 'hyperVSite');
    if (first === undefined || site === undefined || other === undefined || site === other) return;
    const otherName = brief(other.name?.value ?? '', 30);
    const what = nodes.has(own) ? 'Cluster' : 'Host';
    const how = ofCluster.includes(first) ? ' with its cluster' : '';
    yield {
      at,
      message: `${what} ${host} is already in the site ${otherName}${how}; a host can be in only one, so remove it here.`,
      related: [{ at: first.at, message: `It is in the site ${otherName} here.` }],
      fixes: () => {
        const edits = site.hosts === undefined ? [] : removeItem(site.hosts, at);
        return [{ title: `Remove ${host} from this site`, kind: 'plan', removes: true, edits }];
      },
    };
  },
});

function isListing({ path }: NameOccurrence): boolean {
  return path === 'hyperVSites[].hosts[]';
}
