import { inScenario } from '../../requirements/catalogue.ts';
import { ageOf, vmmRelease } from '../../domain/releases.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const vmm = (version: string): string =>
  example('hyperv-vmm-to-azure', {
    vmmServers: `\n  - name: vmm01\n    version: ${version}\n    clouds: [{ name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }]`,
  });

/** VMM has to run a supported release; one later than all that are listed is doubtful. */
export default rule({
  name: 'vmm-version-not-supported',
  enforces: ['ASR402', 'ASR621'],
  block: 'vmmServer',
  docs: { bad: vmm('⟦System Center 2012 SP1⟧'), good: vmm('System Center 2012 R2') },
  *check({ version }, { facts, limits, scenario }) {
    if (version === undefined || scenario === undefined) return;
    const release = vmmRelease(version.value, facts);
    if (!release.hasVersion) return;
    const { order, product } = facts.vmm;
    const needed = `${product} ${limits.vmmVersion}`;
    const oldest = ageOf(limits.vmmVersion, order) ?? 0;
    const latest = inScenario(facts.vmm.latest, scenario.code);
    const name = brief(release.name, 40);
    if (release.age === undefined || release.age < oldest) {
      yield {
        at: version,
        message:
          release.age === undefined
            ? `${name} is not a known VMM release; enter ${needed} or later.`
            : `VMM runs ${name}; Site Recovery needs ${needed} or later. Upgrade VMM.`,
      };
    } else if (latest !== undefined && release.age > (ageOf(latest, order) ?? Infinity)) {
      const message = `VMM runs ${name}, which is newer than ${latest}, the latest listed; check that it is supported.`;
      yield { special: 'later-version', at: version, message };
    }
  },
});
