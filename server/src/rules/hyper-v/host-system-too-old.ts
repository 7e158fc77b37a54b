import { inScenario } from '../../requirements/catalogue.ts';
import { ageOf, hostRelease } from '../../domain/releases.ts';
import { briefWords } from '../../text/brief.ts';
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
  *check({ os }, { facts, limits, scenario }) {
    if (os === undefined) return;
    const release = hostRelease(os.value, facts);
    const written = briefWords(os.value, 40);
    if (release.system?.form === 'build') {
      const message = `${written} is a build number, not the name of a system; write ${release.name}.`;
      yield { at: os, message };
      return;
    }
    const oldest = ageOf(limits.hyperVHostVersion, facts.hyperVHosts.order) ?? 0;
    const unconfirmed = scenario && inScenario(facts.hyperVHosts.unconfirmed, scenario.code);
    if (release.version !== undefined && release.version === unconfirmed) {
      const message = `Host runs ${release.name}, which only a matrix that is not confirmed lists; check that it is supported.`;
      yield { special: 'unconfirmed-version', at: os, message };
    }
    if (!release.hasVersion || (release.age ?? -1) >= oldest) return;
    const needed = `${facts.hyperVHosts.products.join(' or ')} ${limits.hyperVHostVersion} or later`;
    const isSemiAnnual = release.isHost && release.system?.systems[0].channel !== undefined;
    yield {
      at: os,
      message: isSemiAnnual
        ? `${written} is a semi-annual release; Site Recovery needs a long-term release of Windows Server.`
        : `Host runs ${release.age === undefined ? written : release.name}; Site Recovery needs ${needed}.`,
    };
  },
});
