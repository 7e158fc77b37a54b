import { ageOf, hostRelease } from '../../domain/releases.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const host = (os: string): string =>
  example('hyperv-to-azure', { hyperVHosts: `\n  - { name: br12-hv1, os: ${os} }` });

/** A Hyper-V host runs a release from which Site Recovery can replicate. */
export default rule({
  name: 'host-system-too-old',
  enforces: ['ASR420', 'ASR630'],
  block: 'hyperVHost',
  docs: { bad: host('⟦Windows Server 2012⟧'), good: host('Hyper-V Server 2012 R2') },
  *check({ os }, { facts, limits }) {
    if (os === undefined) return;
    const release = hostRelease(os.value, facts);
    const oldest = ageOf(limits.hyperVHostVersion, facts.hyperVHosts.order) ?? 0;
    if (!release.hasVersion || (release.age ?? -1) >= oldest) return;
    const products = facts.hyperVHosts.products.map(({ name }) => name).join(' or ');
    yield {
      at: os,
      message: `Host runs ${brief(release.name, 40)}; Site Recovery needs ${products} ${limits.hyperVHostVersion} or later.`,
    };
  },
});
