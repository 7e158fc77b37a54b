import { inScenario } from '../../requirements/catalogue.ts';
import { ageOf } from '../../domain/releases.ts';
import { vmmRelease } from '../../domain/vmm-release.ts';
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
  *check({ version: at }, { facts, limits, scenario }) {
    if (at === undefined || scenario === undefined) return;
    const release = vmmRelease(at.value, facts);
    if (!release.hasVersion) return;
    const { order, product } = facts.vmm;
    const needed = `${product} ${limits.vmmVersion}`;
    const oldest = ageOf(limits.vmmVersion, order) ?? 0;
    const latest = inScenario(facts.vmm.latest, scenario.code);
    const name = brief(release.name, 40);
    if (release.age === undefined) {
      yield {
        at,
        message: `${name} is not a known VMM release; write its name, such as ${needed}.`,
      };
    } else if (release.age < oldest) {
      const message = `VMM runs ${name}; Site Recovery needs ${needed} or later. Upgrade VMM.`;
      yield { at, message };
    } else if (latest === undefined) return;
    else if (release.isSemiAnnual) {
      const message = `VMM runs ${name}, a semi-annual release that is not listed; check that it is supported.`;
      yield { special: 'later-version', at, message };
    } else if (release.version === inScenario(facts.vmm.unconfirmed, scenario.code)) {
      const message = `VMM runs ${name}, which only a matrix that is not confirmed lists; check that it is supported.`;
      yield { special: 'unconfirmed-version', at, message };
    } else if (release.age > (ageOf(latest, order) ?? Infinity)) {
      const message = `VMM runs ${name}, which is newer than ${latest}, the latest listed; check that it is supported.`;
      yield { special: 'later-version', at, message };
    }
  },
});
